"""A moment as a card: its title, and a row for each choice with a port for each road. Sizes and texts, no place yet."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from sidebyside.drawing import phrases, words
from sidebyside.drawing.lettering import wrapped
from sidebyside.drawing.story_map import Moment, Option, Road, StoryMap
from sidebyside.language import Reader

WIDTH = 210.0
PAD = 8.0
INDENT = 15.0
"""Room for the shape that tells what an author means a choice to be."""


class Tone(StrEnum):
    """How a text is set."""

    TITLE = "title"
    PLAIN = "plain"
    SMALL = "small"
    ROAD = "road"
    LOUD = "loud"
    GONE = "gone"


SIZES = {
    Tone.TITLE: 15.0,
    Tone.PLAIN: 13.5,
    Tone.SMALL: 12.0,
    Tone.ROAD: 12.0,
    Tone.LOUD: 12.0,
    Tone.GONE: 13.5,
}
BOLD = frozenset({Tone.TITLE, Tone.LOUD})
LEADING = 1.3


@dataclass(frozen=True, slots=True)
class Text:
    """One line; `x` and `y` are the start of its baseline."""

    says: str
    tone: Tone
    x: float
    y: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Port:
    """Where a road leaves the card, on its right side at `y`."""

    road: Road
    y: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One choice. `top` and everything in it count from the top of the card."""

    option: Option
    top: float
    height: float
    texts: tuple[Text, ...]
    ports: tuple[Port, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A moment; roads come in on its left side at `entry`."""

    moment: Moment
    height: float
    head: float
    entry: float
    texts: tuple[Text, ...]
    rows: tuple[Row, ...]


_Said = tuple[str, Tone, Road | None]
"""What is said, how, and the road that leaves beside its first line."""


def cards(story: StoryMap, reader: Reader) -> tuple[Card, ...]:
    """A card for each moment."""
    titles = story.titles()
    return tuple(_card(moment, titles, reader) for moment in story.moments)


def _card(moment: Moment, titles: Mapping[str, str], reader: Reader) -> Card:
    texts, _, head = _set(_head(moment, reader), PAD, 0)
    rows: list[Row] = []
    for option in moment.options:
        rows.append(_row(option, rows[-1].top + rows[-1].height if rows else head, titles, reader))
    height = rows[-1].top + rows[-1].height if rows else head
    return Card(moment=moment, height=height, head=head, entry=head / 2, texts=texts, rows=tuple(rows))


def _row(option: Option, top: float, titles: Mapping[str, str], reader: Reader) -> Row:
    texts, ports, bottom = _set(_told(option, titles, reader), PAD + INDENT, top)
    return Row(option=option, top=top, height=bottom - top, texts=texts, ports=ports)


def _head(moment: Moment, reader: Reader) -> Iterator[_Said]:
    if moment.starts or moment.ending:
        yield reader.read(words.START if moment.starts else words.ENDING), Tone.LOUD, None
    yield moment.title, Tone.TITLE, None
    times = (f"×{moment.plays}",) if moment.ending else ()
    yield phrases.DOT.join((moment.id, moment.place, *times)), Tone.SMALL, None
    if not moment.reachable and not phrases.removed(moment.change):
        yield f"✕ {reader.read(words.UNREACHABLE)}", Tone.LOUD, None
    if moment.change:
        yield f"▲ {phrases.change(moment.change, reader)}", Tone.LOUD, None


def _told(option: Option, titles: Mapping[str, str], reader: Reader) -> Iterator[_Said]:
    yield option.says, Tone.GONE if phrases.removed(option.change) else Tone.PLAIN, None
    yield phrases.kind(option, reader), Tone.SMALL, None
    if option.when:
        yield phrases.offered(option, reader), Tone.SMALL, None
    if option.change:
        yield f"▲ {phrases.change(option.change, reader)}", Tone.LOUD, None
    for road in option.roads:
        yield _road(option, road, titles, reader), Tone.ROAD, road


def _road(option: Option, road: Road, titles: Mapping[str, str], reader: Reader) -> str:
    """“→ The late bus · ×3”. The mark in front says as much as the line that leaves beside it."""
    mark = "↩" if road.back else "→" if road.reachable or phrases.removed(option.change) else "✕"
    times = "" if phrases.removed(option.change) or mark == "✕" else f"×{road.plays}"
    known = reader.read(words.UNREACHABLE) if mark == "✕" else ""
    return phrases.DOT.join(
        filter(None, (f"{mark} {titles[road.to]}", times, phrases.condition(option, road, reader), known))
    )


def _set(said: Iterable[_Said], x: float, top: float) -> tuple[tuple[Text, ...], tuple[Port, ...], float]:
    """The lines under each other, the ports beside them, and where they end."""
    texts: list[Text] = []
    ports: list[Port] = []
    y = top + PAD * 0.6
    for says, tone, road in said:
        size = SIZES[tone]
        if road:
            ports.append(Port(road=road, y=y + size * LEADING / 2))
        for line in wrapped(says, size, WIDTH - x - PAD, bold=tone in BOLD):
            y += size * LEADING
            texts.append(Text(line, tone, x, y - size * 0.3))
    return tuple(texts), tuple(ports), y + PAD * 0.6
