"""The map as an SVG picture: real text, nothing told by colour alone, nothing from outside."""

from itertools import pairwise
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from sidebyside.drawing import phrases, words
from sidebyside.drawing.cards import INDENT, PAD, SIZES, WIDTH, Row, Tone, cards
from sidebyside.drawing.layout import Box, Layout, Line, lay_out
from sidebyside.drawing.legend import legend
from sidebyside.drawing.lettering import FONTS, wrapped
from sidebyside.drawing.outline import outline
from sidebyside.drawing.shapes import add, arrow, clean, lines, way_mark
from sidebyside.drawing.story_map import StoryMap
from sidebyside.language import Reader

MARGIN = 28.0
TITLE = 26.0

STYLE = f"""
text {{ font-family: {FONTS}; fill: #1c1c1e; }}
.story {{ font-size: {TITLE:g}px; font-weight: bold; }}
.title {{ font-size: {SIZES[Tone.TITLE]:g}px; font-weight: bold; }}
.plain {{ font-size: {SIZES[Tone.PLAIN]:g}px; }}
.gone {{ font-size: {SIZES[Tone.GONE]:g}px; text-decoration: line-through; }}
.small {{ font-size: {SIZES[Tone.SMALL]:g}px; fill: #4a4a50; }}
.road {{ font-size: {SIZES[Tone.ROAD]:g}px; }}
.loud {{ font-size: {SIZES[Tone.LOUD]:g}px; font-weight: bold; }}
.card {{ fill: #ffffff; stroke: #4a4a50; stroke-width: 1.2; }}
.starts > .card {{ stroke-width: 3; }}
.unreachable > .card {{ stroke-dasharray: 3 4; }}
.head {{ fill: #e6ebf2; }}
.ending > .head {{ fill: #f6ebd5; }}
.rule {{ stroke: #c4c8d0; }}
.change {{ fill: #4b2a86; }}
.line {{ fill: none; stroke-width: 1.8; }}
.unrehearsed {{ stroke-dasharray: 6 5; stroke-width: 1.3; }}
.line.unreachable {{ stroke-dasharray: 1.5 5; stroke-width: 1.3; }}
.good {{ stroke: #1d6b3a; }}
.well-meant {{ stroke: #8a5300; }}
.poor {{ stroke: #8f1d4a; }}
.none {{ stroke: #4a4a50; }}
.mark {{ fill: #ffffff; stroke-width: 1.8; }}
.mark.good {{ fill: #1d6b3a; }}
.arrow {{ fill: #1c1c1e; }}
"""
"""Every text and every line has a contrast of 5 : 1 or more with what it stands on."""


def svg(story: StoryMap, reader: Reader) -> str:
    """The picture as a document. Its description is the whole outline, for whoever does not see it."""
    layout = lay_out(cards(story, reader))
    root = Element("svg", {"xmlns": "http://www.w3.org/2000/svg", "role": "img", "lang": reader.language})
    root.set("aria-labelledby", "map-title map-words")
    add(root, "title", story.title, id="map-title")
    add(root, "desc", f"{reader.read(words.PICTURE)}\n\n{outline(story, reader)}", id="map-words")
    add(root, "style").text = STYLE
    add(root, "rect", width="100%", height="100%", fill="#ffffff")
    top = _heading(root, story, reader, layout.width)
    _drawn(add(root, "g", transform=f"translate({MARGIN:g} {top:.1f})"), layout)
    foot = top + layout.height + MARGIN
    below = add(root, "g", transform=f"translate({MARGIN:g} {foot:.1f})")
    _sized(root, layout.width + 2 * MARGIN, foot + legend(below, story, reader, layout.width) + MARGIN)
    ElementTree.indent(root)
    return ElementTree.tostring(root, encoding="unicode") + "\n"


def _sized(root: Element, width: float, height: float) -> None:
    root.set("viewBox", f"0 0 {width:.0f} {height:.0f}")
    root.set("width", f"{width:.0f}")
    root.set("height", f"{height:.0f}")


def _heading(parent: Element, story: StoryMap, reader: Reader, room: float) -> float:
    """The title and the sums; returns where the map begins."""
    y = MARGIN
    for line in wrapped(story.title, TITLE, room, bold=True):
        y += TITLE
        add(parent, "text", line, class_="story", x=MARGIN, y=y)
    told = [*phrases.sums(story, reader)]
    if story.compared and not any(phrases.changes(story, reader)):
        told.append(reader.read(words.NO_CHANGES))
    if story.change:
        told.append(f"▲ {phrases.change(story.change, reader)}")
    for line in wrapped(phrases.DOT.join(told), SIZES[Tone.PLAIN], room):
        y += 22
        add(parent, "text", line, class_=Tone.PLAIN, x=MARGIN, y=y)
    return y + MARGIN


def _drawn(parent: Element, layout: Layout) -> None:
    """Lines first, so that no card is ever crossed out."""
    for line in layout.lines:
        _line(parent, line)
    for box in layout.boxes:
        _box(parent, box)
    for x, y in sorted({line.points[-1] for line in layout.lines}):
        arrow(parent, x, y)


def _line(parent: Element, line: Line) -> None:
    way, (first, *_) = line.row.option.way or "none", line.points
    path = f"M{first[0]:.1f} {first[1]:.1f}"
    for number, ((x, y), (to_x, to_y)) in enumerate(pairwise(line.points)):
        middle = (x + to_x) / 2
        turn = f"C{middle:.1f} {y:.1f} {middle:.1f} {to_y:.1f} "
        path += f"{'L' if number % 2 else turn}{to_x:.1f} {to_y:.1f}"
    add(parent, "path", class_=f"line {way} {_known(line)}", d=path)


def _known(line: Line) -> str:
    if not line.port.road.reachable:
        return "unreachable"
    return "rehearsed" if line.port.road.plays else "unrehearsed"


def _box(parent: Element, box: Box) -> None:
    card, moment = box.card, box.card.moment
    flags = {"starts": moment.starts, "ending": moment.ending, "unreachable": not moment.reachable}
    group = add(parent, "g", transform=f"translate({box.x:.1f} {box.y:.1f})", id=f"moment-{moment.id}")
    group.set("class", " ".join(("moment", *(name for name, holds in flags.items() if holds))))
    round_by = 14 if moment.ending else 3
    add(group, "rect", class_="card", width=WIDTH, height=card.height, rx=round_by)
    add(group, "rect", class_="head", x=2, y=2, width=WIDTH - 4, height=card.head - 3, rx=round_by - 1)
    lines(group, card.texts)
    if moment.change:
        _changed(group, 0, card.head)
    for row in card.rows:
        _row(group, row)


def _row(parent: Element, row: Row) -> None:
    group = add(parent, "g", class_="choice", id=f"choice-{clean(row.option.id)}")
    add(group, "path", class_="rule", d=f"M0 {row.top:.1f}h{WIDTH:g}")
    way_mark(group, row.option.way, PAD + INDENT / 2 - 2, row.top + 17)
    lines(group, row.texts)
    if row.option.change:
        _changed(group, row.top, row.height)
    for port in row.ports:
        add(group, "circle", class_="arrow", cx=WIDTH, cy=port.y, r=2.2)


def _changed(parent: Element, top: float, height: float) -> None:
    """A thick bar at the left edge; the words stand beside it."""
    add(parent, "rect", class_="change", x=-6, y=top + 2, width=6, height=height - 4)
