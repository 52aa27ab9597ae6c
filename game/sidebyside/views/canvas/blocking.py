"""Where people stand in a picture and where they look: what the theatre calls blocking."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from sidebyside.screens.screen import Figure
from sidebyside.views.canvas.figures import FEET, SHEET, Size

_SHEET_TO_PICTURE = 0.92
"""How much of the picture's height a person's sheet fills: a standing child is then about 78 % tall."""

FLOOR = 0.945
"""Where people stand in a picture, and in a place's drawing, as a part of the height."""

_HEADROOM = 0.03
_HALF = 165
"""Nobody is drawn further than this from the middle of the sheet, but for a wave of the hand."""

_CLOSEST, _FURTHEST = 215, 520
"""The least and the greatest distance between two people, in the sheet's units."""

_CROWD = 240
"""Nearer than this, every second one stands a step back, never whoever speaks: elbows then overlap and do not touch."""

_BACK, _HIGHER = 0.93, 0.028
"""How large people are a step back, and how much higher they stand, as a part of the sheet."""

_LOW, _STRIP = 2.2, 3.5
"""From here on a picture is low for its width; from there on it is a strip."""

_NEARER = 0.55
"""How much nearer we go to people in a strip: faces matter more than feet."""

_ALONE = 0.3
"""How far the head of somebody alone is turned."""


@dataclass(frozen=True, slots=True)
class Row:
    """People side by side: the height of their sheets, the top of these, and each one's middle."""

    height: int
    top: int
    middles: tuple[int, ...]

    @property
    def feet(self) -> float:
        """How far down their feet are."""
        return self.top + self.height * FEET / SHEET[1]

    @property
    def crowded(self) -> bool:
        """Whether elbows would touch."""
        apart = min((b - a for a, b in pairwise(self.middles)), default=SHEET[0])
        return apart < _CROWD * self.height / SHEET[1]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """Where the person `index` stands: how tall their sheet is, its top, and its middle; and where they look.

    Whoever is `mirrored` is turned round; `turn` is that of a Pose.
    """

    index: int
    height: int
    top: int
    middle: int
    mirrored: bool
    turn: float


def marks(row: Row, figures: Sequence[Figure], speaker: str) -> Iterator[Mark]:
    """In the order of painting: those a step back first, then the others, last whoever does something, or speaks."""
    names = [figure.who for figure in figures]
    spoken = names.index(speaker) if speaker in names else None
    sights = tuple(_sights(len(names), spoken))
    order = sorted(
        range(len(names)), key=lambda one: (not _back(row, one, spoken), one == spoken, bool(figures[one].gesture))
    )
    for one in order:
        height, top = (row.height, row.top) if not _back(row, one, spoken) else _behind(row)
        mirrored, turn = sights[one]
        yield Mark(index=one, height=height, top=top, middle=row.middles[one], mirrored=mirrored, turn=turn)


def _back(row: Row, one: int, spoken: int | None) -> bool:
    return row.crowded and (one - (spoken or 0)) % 2 == 1


def _behind(row: Row) -> tuple[int, int]:
    """The height and the top of a sheet a step back."""
    height = round(row.height * _BACK)
    return height, round(row.feet - row.height * _HIGHER - height * FEET / SHEET[1])


def row_of(count: int, size: Size) -> Row:
    """As tall as the picture allows, but no wider together than it is."""
    width, height = size
    low = min(max((width / height - _LOW) / (_STRIP - _LOW), 0), 1)
    scale = min(
        height * _SHEET_TO_PICTURE * (1 + _NEARER * low) / SHEET[1],
        width / (2 * _HALF + _CLOSEST * max(count - 1, 0)),
    )
    tall = max(1, round(scale * SHEET[1]))
    top = max(height * _HEADROOM, height * FLOOR - scale * FEET)
    return Row(tall, round(top), _middles(count, width, scale))


def _middles(count: int, width: int, scale: float) -> tuple[int, ...]:
    """Evenly spread, near enough to talk and far enough not to hide each other."""
    room = (width - 2 * _HALF * scale) / max(count - 1, 1)
    step = min(width / (count + 1), _FURTHEST * scale)
    step = min(max(step, _CLOSEST * scale), room)
    return tuple(round(width / 2 + (index - (count - 1) / 2) * step) for index in range(count))


def _sights(count: int, spoken: int | None) -> Iterator[tuple[bool, float]]:
    """Who is turned round (people on the right half), and how far they are turned from there.

    They turn to whoever speaks. The speaker, and everybody when nobody does, looks across the picture from a side and
    nearly to the front from the middle.
    """
    for one in range(count):
        place = 2 * one - (count - 1)
        mirrored = place > 0
        if spoken is None or spoken == one:
            yield mirrored, abs(place) / (count - 1) if count > 1 else _ALONE
        else:
            yield mirrored, 1 if (spoken < one) == mirrored else -1
