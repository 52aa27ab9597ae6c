"""Every state of a scenario that a player can reach, and what follows from them all. Proofs, not samples."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sidebyside.engine import scoring
from sidebyside.engine.play import Choose, Play, advance, begin, offers, taken
from sidebyside.engine.states import State, state, watched_in
from sidebyside.engine.story import Choice, Meter, Scenario

MOST_STATES = 200_000
"""A scenario with more states is not proved but refused: what we cannot walk we do not promise."""


class TooManyStates(Exception):
    """There are more states than could be walked. Every way was followed for `followed` decisions, and none further."""

    def __init__(self, found: str, followed: int) -> None:
        super().__init__(f"{found}; every way was followed for {followed} decisions, nothing is promised beyond.")
        self.followed = followed


class LeadsBack(TooManyStates):
    """A player can come back to a scene that they have left, so that there are states without end."""


@dataclass(frozen=True, slots=True)
class Turn:
    """A choice on offer in one state, and the number of the state that it leads to."""

    choice: Choice
    to: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Walk:
    """Every state that a player can reach. The beginning is state 0.

    `plays[n]` is one of the shortest plays to state n, and `turns[n]` are the choices on offer there. A turn always
    leads to a later state: going through the states in order meets each after all the ways to it.

    `stopped` is None where every state is there. Where it is not, the states after `stopped.followed` decisions are
    there without their turns, and nothing after them is.
    """

    scenario: Scenario
    plays: tuple[Play, ...]
    turns: tuple[tuple[Turn, ...], ...]
    stopped: TooManyStates | None = None

    def ended(self) -> Iterator[int]:
        """The states that stand at an ending."""
        return (number for number, play in enumerate(self.plays) if play.at in self.scenario.endings)

    def stuck(self) -> Iterator[int]:
        """The states of a whole walk in which nothing is on offer, though the story has not ended."""
        ended = set(self.ended())
        return (number for number, turns in enumerate(self.turns) if not turns and number not in ended)


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


def walk(scenario: Scenario, most: int = MOST_STATES, start: Play | None = None) -> Walk:
    """Follows every way, all of them one decision further at a time, until each has ended.

    With `start`, a play of the scenario, only the ways on from there are followed.

    A play with more moves than there are scenes has been in one of them twice: there the walk stops, as it does when
    the next decision would bring it past `most` states.
    """
    watched = watched_in(scenario)
    plays, turns = [start or begin(scenario)], list[tuple[Turn, ...]]()
    stopped: TooManyStates | None = None
    while len(turns) < len(plays) and stopped is None:
        layer = plays[len(turns) :]
        followed = len(layer[0].moves)
        ahead = _ahead(layer, len(plays), most - len(plays), watched)
        if followed > len(scenario.scenes):
            stopped = LeadsBack(f"{scenario.id} leads back and has states without end", followed)
        elif ahead is None:
            stopped = TooManyStates(f"{scenario.id} has more than {most:,} states", followed)
        else:
            turns += ahead[0]
            plays += ahead[1]
    turns += [()] * (len(plays) - len(turns))
    return Walk(scenario=scenario, plays=tuple(plays), turns=tuple(turns), stopped=stopped)


def to_an_ending(play: Play) -> Play | None:
    """The play, taken on to an ending by one of the shortest ways; None where none was found."""
    onward = walk(play.scenario, start=play)
    return next((onward.plays[number] for number in onward.ended()), None)


def reach(scenario: Scenario, most: int = MOST_STATES) -> tuple[Play, ...]:
    """One play for each reachable state, shortest first.

    Raises:
        TooManyStates: there are more than `most`, or the story leads back.
    """
    walked = walk(scenario, most)
    if walked.stopped:
        raise walked.stopped
    return walked.plays


def explore(scenario: Scenario, most: int = MOST_STATES) -> Survey:
    """Walks every state and sums up what was found.

    Raises:
        TooManyStates: there are more than `most`, or the story leads back.
    """
    walked = walk(scenario, most)
    if walked.stopped:
        raise walked.stopped
    return survey(walked)


def survey(walked: Walk) -> Survey:
    """The sum of a whole walk."""
    ended = [walked.plays[number] for number in walked.ended()]
    sums = [scoring.meters(taken(play)) for play in ended]
    return Survey(
        states=len(walked.plays),
        visited=frozenset(play.at for play in walked.plays),
        chosen=frozenset(turn.choice.id for turns in walked.turns for turn in turns),
        bounds={meter: _span([had[meter] for had in sums]) for meter in Meter},
        decisions=_span([len(play.moves) for play in ended]),
    )


def _ahead(
    layer: list[Play], after: int, room: int, watched: frozenset[str]
) -> tuple[list[tuple[Turn, ...]], list[Play]] | None:
    """The turns of each play of the layer, and a play for each state of the next, numbered from `after` on.

    None where the next layer has more than `room` states.
    """
    numbers: dict[State, int] = {}
    fresh: list[Play] = []
    turns = []
    for play in layer:
        here = []
        for choice in offers(play):
            moved = advance(play, Choose(play.at, choice.id))
            number = numbers.setdefault(state(moved, watched), after + len(fresh))
            if number == after + len(fresh):
                fresh.append(moved)
            here.append(Turn(choice, number))
        if len(fresh) > room:
            return None
        turns.append(tuple(here))
    return turns, fresh


def _span(values: list[int]) -> tuple[int, int]:
    return (min(values), max(values)) if values else (0, 0)
