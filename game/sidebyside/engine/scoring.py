"""What a play has come to: meters, rights met, upstander steps. Derived from the choices taken, never stored."""

from collections.abc import Iterable, Mapping
from enum import IntEnum

from sidebyside.engine.story import Choice, Meter, Step


class Level(IntEnum):
    """How a meter reads at an ending. The names are for code; the words a player reads are in `screens`."""

    HELD_BACK = 0
    STARTING = 1
    GROWING = 2
    STRONG = 3


_FROM = ((5, Level.STRONG), (2, Level.GROWING), (0, Level.STARTING))


def meters(taken: Iterable[Choice]) -> dict[Meter, int]:
    """The sum per meter; every meter starts at 0."""
    sums = dict.fromkeys(Meter, 0)
    for choice in taken:
        for meter, points in choice.meters:
            sums[meter] += points
    return sums


def level(points: int) -> Level:
    """The level of a meter: below 0 held back, 0-1 starting, 2-4 growing, from 5 strong."""
    return next((name for least, name in _FROM if points >= least), Level.HELD_BACK)


def levels(taken: Iterable[Choice]) -> Mapping[Meter, Level]:
    """A level for each meter."""
    return {meter: level(points) for meter, points in meters(taken).items()}


def rights_met(taken: Iterable[Choice]) -> tuple[str, ...]:
    """Ids of the rights that were at stake in the choices taken, kept or not, in the order of meeting them."""
    return tuple(dict.fromkeys(right for choice in taken for right in choice.rights))


def steps_taken(taken: Iterable[Choice]) -> tuple[Step, ...]:
    """The upstander steps that the choices practised, in the order of the five steps."""
    practised = {step for choice in taken for step in choice.steps}
    return tuple(step for step in Step if step in practised)
