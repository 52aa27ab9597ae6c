"""How to read the picture: what shapes, lines and signs mean, under it."""

from collections.abc import Callable, Iterator
from xml.etree.ElementTree import Element

from sidebyside.drawing import words
from sidebyside.drawing.cards import SIZES, Tone
from sidebyside.drawing.lettering import width
from sidebyside.drawing.shapes import add, way_mark
from sidebyside.drawing.story_map import StoryMap
from sidebyside.engine.story import Way, Words
from sidebyside.language import Reader

ROW = 24.0
SIGN = 52.0
"""Room for the sign before its words."""
APART = 30.0

Sign = Callable[[Element, float], None]


def legend(parent: Element, story: StoryMap, reader: Reader, room: float) -> float:
    """Draws what this map needs explained, in rows as wide as the room, and returns the height."""
    add(parent, "text", reader.read(words.LEGEND), class_=Tone.TITLE, x=0, y=SIZES[Tone.TITLE])
    x, y = 0.0, ROW + 10
    for sign, meaning in _meanings(story):
        says = reader.read(meaning)
        needs = SIGN + width(says, SIZES[Tone.PLAIN])
        if x and x + needs > room:
            x, y = 0.0, y + ROW
        sign(add(parent, "g", transform=f"translate({x:.1f} {y:.1f})"), 7.0)
        add(parent, "text", says, class_=Tone.PLAIN, x=x + SIGN, y=y + 12)
        x += needs + APART
    return y + ROW


def _meanings(story: StoryMap) -> Iterator[tuple[Sign, Words]]:
    roads = [road for *_, road in story.roads()]
    for way in dict.fromkeys((*Way, *(option.way for moment in story.moments for option in moment.options))):
        yield _marked(way), words.WAYS[way]
    yield _lined("rehearsed"), words.LEGEND_REHEARSED
    yield _lined("unrehearsed"), words.LEGEND_UNREHEARSED
    if not all(road.reachable for road in roads) or not all(moment.reachable for moment in story.moments):
        yield _lined("unreachable", "✕"), words.LEGEND_UNREACHABLE
    if any(road.back for road in roads):
        yield _lettered("↩"), words.LEGEND_BACK
    if story.compared:
        yield _lettered("▲"), words.LEGEND_CHANGED
    if not story.proved:
        yield _lettered("?"), words.NOT_PROVED


def _marked(way: Way | None) -> Sign:
    return lambda parent, y: way_mark(parent, way, SIGN - 14, y)


def _lined(kind: str, letter: str = "") -> Sign:
    def sign(parent: Element, y: float) -> None:
        add(parent, "path", class_=f"line none {kind}", d=f"M0 {y:g}h{SIGN - 10:g}")
        if letter:
            _lettered(letter)(parent, y)

    return sign


def _lettered(letter: str) -> Sign:
    def sign(parent: Element, y: float) -> None:
        add(parent, "text", letter, class_=Tone.LOUD, x=SIGN - 20, y=y + 4)

    return sign
