"""Every state of a scenario that a player can reach, and what follows from them all. Proofs, not samples."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sidebyside.engine import scoring
from sidebyside.engine.play import Choose, Play, advance, begin, offers, taken
from sidebyside.engine.story import Meter, Scenario

MOST_STATES = 200_000
"""A scenario with more states is not proved but refused: what we cannot walk we do not promise."""


class TooManyStates(Exception):
    """The scenario has more states than the bound; it may even go round for ever."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Survey:
    """What holds of every possible play of a scenario.

    `bounds` gives the lowest and highest value of each meter at an ending; `decisions` the fewest and the most
    on a play; `dead_ends` one play for each place that offers nothing and is no ending.
    """

    states: int
    visited: frozenset[str]
    chosen: frozenset[str]
    bounds: Mapping[Meter, tuple[int, int]]
    decisions: tuple[int, int]
    dead_ends: tuple[Play, ...]


def reach(scenario: Scenario, most: int = MOST_STATES) -> Iterator[Play]:
    """One play for each reachable state, breadth first, so that each is among the shortest.

    Two plays are in the same state when they stand at the same place with the same moves made, in any order,
    and the same meters: nothing a condition can ask tells them apart, now or later.

    Raises:
        TooManyStates: after `most` states.
    """
    first = begin(scenario)
    seen = {_state(first)}
    frontier = [first]
    while frontier:
        yield from frontier
        plays = [advance(play, Choose(play.at, choice.id)) for play in frontier for choice in offers(play)]
        fresh = {_state(play): play for play in plays if _state(play) not in seen}
        seen.update(fresh)
        frontier = list(fresh.values())
        if len(seen) > most:
            raise TooManyStates(f"{scenario.id} has more than {most} states; does a scene lead back to itself?")


def explore(scenario: Scenario, most: int = MOST_STATES) -> Survey:
    """Walks every state and sums up what was found.

    Raises:
        TooManyStates: after `most` states.
    """
    plays = list(reach(scenario, most))
    ended = [play for play in plays if play.at in scenario.endings]
    sums = [scoring.meters(taken(play)) for play in ended]
    lengths = [len(play.moves) for play in ended]
    return Survey(
        states=len(plays),
        visited=frozenset(play.at for play in plays),
        chosen=frozenset(move.choice for play in plays for move in play.moves),
        bounds={meter: _span([had[meter] for had in sums]) for meter in Meter},
        decisions=_span(lengths),
        dead_ends=tuple(play for play in plays if play.at in scenario.scenes and not offers(play)),
    )


_State = tuple[str, frozenset[Choose], tuple[int, ...]]


def _state(play: Play) -> _State:
    return play.at, frozenset(play.moves), tuple(scoring.meters(taken(play)).values())


def _span(values: list[int]) -> tuple[int, int]:
    return (min(values), max(values)) if values else (0, 0)
