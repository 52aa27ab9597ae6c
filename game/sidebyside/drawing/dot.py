"""The map as Graphviz text, for documents that are drawn with `dot`: https://graphviz.org/doc/info/lang.html."""

from collections.abc import Iterator
from html import escape
from textwrap import wrap

from sidebyside.drawing import phrases, words
from sidebyside.drawing.shapes import clean
from sidebyside.drawing.story_map import Moment, Option, Road, StoryMap
from sidebyside.engine.story import Way
from sidebyside.language import Reader

COLUMNS = 34
"""Characters of a label's line."""

MARKS: dict[Way | None, str] = {Way.GOOD: "●", Way.WELL_MEANT: "◇", Way.POOR: "□", None: "–"}
COLOURS: dict[Way | None, str] = {Way.GOOD: "#1d6b3a", Way.WELL_MEANT: "#8a5300", Way.POOR: "#8f1d4a", None: "#4a4a50"}


def dot(story: StoryMap, reader: Reader) -> str:
    """A directed graph: a table for each moment with a row for each choice, and an edge for each road."""
    return "\n".join(_lines(story, reader)) + "\n"


def _lines(story: StoryMap, reader: Reader) -> Iterator[str]:
    proved = () if story.proved else (reader.read(words.NOT_PROVED),)
    yield f"digraph {quoted(story.id)} {{"
    yield "  rankdir=LR; ranksep=1.2; nodesep=0.4; labelloc=t; labeljust=l; fontname=Helvetica; fontsize=20;"
    yield f"  label={quoted(chr(10).join((story.title, phrases.DOT.join(phrases.sums(story, reader)), *proved)))};"
    yield "  node [shape=plain, fontname=Helvetica, fontsize=12];"
    yield "  edge [fontname=Helvetica, fontsize=10];"
    for moment in story.moments:
        yield f"  {quoted(moment.id)} [label=<{_table(moment, reader)}>];"
    for moment in story.moments:
        for row, option in enumerate(moment.options):
            yield from (f"  {_edge(moment, row, option, road, reader)}" for road in option.roads)
    yield f"  {quoted('how to read this map')} [label=<{_legend(story, reader)}>];"
    yield "}"


def quoted(text: str) -> str:
    """A quoted string of Graphviz; a line break stands as one."""
    whole = clean(text).replace("\\", "\\\\").replace('"', '\\"')
    return '"' + whole.replace("\n", "\\n").replace("\r", " ") + '"'


def _table(moment: Moment, reader: Reader) -> str:
    head = [reader.read(words.START)] if moment.starts else [reader.read(words.ENDING)] if moment.ending else []
    head += [phrases.DOT.join((moment.id, moment.place)), *_known(moment, reader)]
    colour, border = ("#f6ebd5", 1) if moment.ending else ("#e6ebf2", 3 if moment.starts else 1)
    rows = "".join(
        f'<TR><TD PORT="r{row}" ALIGN="LEFT" BALIGN="LEFT">{_told(option, reader)}</TD></TR>'
        for row, option in enumerate(moment.options)
    )
    says = f"<B>{_text(moment.title)}</B><BR/>{_text(*head)}"
    title = f'<TR><TD PORT="head" ALIGN="LEFT" BALIGN="LEFT" BGCOLOR="{colour}">{says}</TD></TR>'
    return f'<TABLE BORDER="{border}" CELLBORDER="1" CELLSPACING="0" CELLPADDING="5">{title}{rows}</TABLE>'


def _told(option: Option, reader: Reader) -> str:
    says = f"{MARKS[option.way]} {option.says}"
    held = (phrases.offered(option, reader),) if option.when else ()
    first = f"<S>{_text(says)}</S>" if phrases.removed(option.change) else _text(says)
    return f"{first}<BR/>{_text(phrases.kind(option, reader), *held, *_known(option, reader))}"


def _known(part: Moment | Option, reader: Reader) -> Iterator[str]:
    if not part.reachable and not phrases.removed(part.change):
        yield f"✕ {reader.read(words.UNREACHABLE)}"
    if part.change:
        yield f"▲ {phrases.change(part.change, reader)}"


def _text(*lines: str) -> str:
    """Wrapped lines, safe inside a label; never empty, which Graphviz would refuse."""
    return "<BR/>".join(escape(clean(part)) for line in lines for part in wrap(line, COLUMNS)) or " "


def _edge(moment: Moment, row: int, option: Option, road: Road, reader: Reader) -> str:
    style = "solid" if road.plays else "dashed" if road.reachable else "dotted"
    says = phrases.DOT.join(
        filter(None, (phrases.taken(option, road, reader), phrases.condition(option, road, reader)))
    )
    look = f'style={style}, color="{COLOURS[option.way]}", label={quoted(says)}'
    ends = f'{quoted(moment.id)}:"r{row}":e -> {quoted(road.to)}:"head":w'
    return f"{ends} [{look}{', constraint=false' if road.back else ''}];"


def _legend(story: StoryMap, reader: Reader) -> str:
    ways = [f"{mark} {reader.read(words.WAYS[way])}" for way, mark in MARKS.items()]
    lines = ((words.LEGEND_REHEARSED, "———"), (words.LEGEND_UNREHEARSED, "- - -"), (words.LEGEND_UNREACHABLE, "· · ·"))
    told = [f"{sign} {reader.read(what)}" for what, sign in lines]
    changed = [f"▲ {reader.read(words.LEGEND_CHANGED)}"] if story.compared else []
    rows = "".join(f'<TR><TD ALIGN="LEFT" BALIGN="LEFT">{_text(says)}</TD></TR>' for says in (*ways, *told, *changed))
    head = f'<TR><TD ALIGN="LEFT"><B>{_text(reader.read(words.LEGEND))}</B></TD></TR>'
    return f'<TABLE BORDER="0" CELLBORDER="0" CELLSPACING="0">{head}{rows}</TABLE>'
