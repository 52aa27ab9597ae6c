"""What holds of all ways through a story, computed in one pass over its states: no way is walked twice.

A way is a whole play, told by its choices. There can be millions of them where there are thousands of states.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from sidebyside.engine import scoring
from sidebyside.engine.explore import Turn, Walk
from sidebyside.engine.play import Play, taken
from sidebyside.engine.story import Choice, Meter


def anything(_: Choice) -> bool:
    """Allows every choice."""
    return True


def count(walked: Walk, allowed: Callable[[Choice], bool] = anything) -> Mapping[str, int]:
    """How many ways with nothing but allowed choices lead to each ending that such a way reaches."""
    ways = [1, *[0] * (len(walked.plays) - 1)]
    for number, turns in enumerate(walked.turns):
        for turn in turns:
            ways[turn.to] += ways[number] if allowed(turn.choice) else 0
    found: dict[str, int] = {}
    for number in walked.ended():
        if ways[number]:
            at = walked.plays[number].at
            found[at] = found.get(at, 0) + ways[number]
    return found


def first(walked: Walk, allowed: Callable[[Choice], bool]) -> Mapping[str, tuple[str, ...]]:
    """For each ending, one of the shortest ways there with nothing but allowed choices, where there is one."""
    ways: dict[int, tuple[str, ...]] = {0: ()}
    for number, turns in enumerate(walked.turns):
        for turn in turns if number in ways else ():
            if allowed(turn.choice):
                ways.setdefault(turn.to, (*ways[number], turn.choice.id))
    ended = reversed([number for number in walked.ended() if number in ways])
    return {walked.plays[number].at: ways[number] for number in ended}


@dataclass(frozen=True, slots=True)
class Sum:
    """What a way adds up to, and the choices of one way that does."""

    amount: int
    way: tuple[str, ...]


Cost = Callable[[Turn], int]
"""What a turn costs; it tells the choice and the state that it leads to."""


def least(walked: Walk, cost: Cost) -> Sum:
    """The way whose turns cost the least together; nothing where no ending is reached."""
    paid: dict[int, tuple[int, int, str]] = {0: (0, -1, "")}
    for number, turns in enumerate(walked.turns):
        for turn in turns:
            price = paid[number][0] + cost(turn)
            if turn.to not in paid or price < paid[turn.to][0]:
                paid[turn.to] = (price, number, turn.choice.id)
    ended = [number for number in walked.ended() if number in paid]
    if not ended:
        return Sum(0, ())
    cheapest = min(ended, key=lambda number: paid[number][0])
    return Sum(paid[cheapest][0], _back(paid, cheapest))


def most(walked: Walk, cost: Cost) -> Sum:
    """The way whose turns cost the most together; nothing where no ending is reached."""
    found = least(walked, lambda turn: -cost(turn))
    return Sum(-found.amount, found.way)


def highest(walked: Walk) -> tuple[Mapping[Meter, int], ...]:
    """For each state of a whole walk, the most that each meter can still come to at an ending after it."""
    found = [scoring.meters(taken(play)) for play in walked.plays]
    for number in reversed(range(len(found))):
        ahead = [found[turn.to] for turn in walked.turns[number]]
        if ahead:
            found[number] = {meter: max(held[meter] for held in ahead) for meter in Meter}
    return tuple(found)


def best_in_all(walked: Walk) -> Play | None:
    """A play that brings every meter to the most it can come to; None where that cannot be, or nothing can vary."""
    ended = [walked.plays[number] for number in walked.ended()]
    sums = [scoring.meters(taken(play)) for play in ended]
    vary = [meter for meter in Meter if len({had[meter] for had in sums}) > 1]
    tops = {meter: max(had[meter] for had in sums) for meter in vary}
    full = (play for play, had in zip(ended, sums, strict=True) if all(had[meter] == tops[meter] for meter in tops))
    return next(full, None) if tops else None


def _back(paid: Mapping[int, tuple[int, int, str]], number: int) -> tuple[str, ...]:
    way: list[str] = []
    while number:
        _, number, choice = paid[number]
        way.insert(0, choice)
    return tuple(way)
