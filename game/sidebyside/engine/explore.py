"""Every state of a scenario that a player can reach, and what follows from them all. Proofs, not samples."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sidebyside.engine import scoring
from sidebyside.engine.play import Choose, Play, advance, begin, offers, taken
from sidebyside.engine.story import Condition, Meter, Scenario

MOST_STATES = 200_000
"""A scenario with more states is not proved but refused: what we cannot walk we do not promise."""


class TooManyStates(Exception):
    """The scenario has more states than the bound."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Survey:
    """What holds of every possible play of a scenario.

    `bounds` gives the lowest and highest value of each meter at an ending; `decisions` the fewest and the most
    on a play.
    """

    states: int
    visited: frozenset[str]
    chosen: frozenset[str]
    bounds: Mapping[Meter, tuple[int, int]]
    decisions: tuple[int, int]


def reach(scenario: Scenario, most: int = MOST_STATES) -> Iterator[Play]:
    """One play for each reachable state, breadth first, so that each is among the shortest.

    Two plays are in the same state when they stand at the same place after as many moves, with the same meters, and
    agree on everything that a condition of the scenario asks about: nothing tells them apart, now or later.

    Raises:
        TooManyStates: as soon as there are more than `most`.
    """
    watched = _watched(scenario)
    layer = [begin(scenario)]
    states = 0
    while layer:
        yield from layer
        states += len(layer)
        fresh: dict[_State, Play] = {}
        for play in layer:
            for choice in offers(play):
                moved = advance(play, Choose(play.at, choice.id))
                fresh.setdefault(_state(moved, watched), moved)
                if states + len(fresh) > most:
                    raise TooManyStates(f"{scenario.id} has more than {most} states.")
        layer = list(fresh.values())


def explore(scenario: Scenario, most: int = MOST_STATES) -> Survey:
    """Walks every state and sums up what was found.

    Raises:
        TooManyStates: as soon as there are more than `most`.
    """
    plays = list(reach(scenario, most))
    ended = [play for play in plays if play.at in scenario.endings]
    sums = [scoring.meters(taken(play)) for play in ended]
    return Survey(
        states=len(plays),
        visited=frozenset(play.at for play in plays),
        chosen=frozenset(choice.id for play in plays for choice in offers(play)),
        bounds={meter: _span([had[meter] for had in sums]) for meter in Meter},
        decisions=_span([len(play.moves) for play in ended]),
    )


_State = tuple[str, int, frozenset[str], tuple[int, ...]]


def _state(play: Play, watched: frozenset[str]) -> _State:
    passed = frozenset(name for move in play.moves for name in (move.scene, move.choice))
    return play.at, len(play.moves), passed & watched, tuple(scoring.meters(taken(play)).values())


def _watched(scenario: Scenario) -> frozenset[str]:
    """Scenes and choices that some condition asks about. Meters are always told apart, for their bounds."""
    asked = [when for when in _conditions(scenario) if when]
    return frozenset(
        name for when in asked for name in (*when.chosen, *when.any_chosen, *when.not_chosen, *when.visited)
    )


def _conditions(scenario: Scenario) -> Iterator[Condition | None]:
    for scene in scenario.scenes.values():
        yield from (line.when for line in scene.lines)
    for ending in scenario.endings.values():
        yield from (line.when for line in ending.lines)
    for _, choice in scenario.choices():
        yield choice.when
        yield from (route.when for route in choice.routes)
        yield from (line.when for line in choice.after)


def _span(values: list[int]) -> tuple[int, int]:
    return (min(values), max(values)) if values else (0, 0)
