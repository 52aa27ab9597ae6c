"""Which roads of a story any player can take, and which the play-throughs do take."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sidebyside.content.playthroughs import Do, PlayThrough
from sidebyside.engine.explore import TooManyStates, reach
from sidebyside.engine.play import Choose, IllegalMove, Play, advance, begin, offers, route
from sidebyside.engine.story import Scenario

RoadKey = tuple[str, str, int]
"""Scene, choice, and which of the choice's routes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """`visits` and `roads` count play-throughs; `visited` and `reachable` hold for any player.

    `proved` is false where the states could not all be walked: then conditions were left aside.
    """

    visits: Counter[str]
    roads: Counter[RoadKey]
    visited: frozenset[str]
    reachable: frozenset[RoadKey]
    proved: bool


def of(scenario: Scenario, playthroughs: Iterable[PlayThrough]) -> Coverage:
    """The coverage of a story by its play-throughs."""
    walks = [tuple(_walk(scenario, playthrough)) for playthrough in playthroughs]
    reachable, proved = _reachable(scenario)
    return Coverage(
        visits=Counter(name for walk in walks for name in {scenario.start, *(to for _, to in walk)}),
        roads=Counter(key for walk in walks for key in {key for key, _ in walk}),
        visited=frozenset({scenario.start, *(to for _, to in reachable)}),
        reachable=frozenset(key for key, _ in reachable),
        proved=proved,
    )


_Step = tuple[RoadKey, str]
"""A road and the moment it leads to."""


def _walk(scenario: Scenario, playthrough: PlayThrough) -> Iterator[_Step]:
    """The steps of a play-through up to a choice that is not on offer, which `sidebyside check` reports."""
    play = begin(scenario)
    for step in playthrough.play:
        if isinstance(step, Do):
            try:
                moved = advance(play, Choose(play.at, step.choice))
            except IllegalMove:
                return
            yield _step(play, step.choice)
            play = moved


def _reachable(scenario: Scenario) -> tuple[frozenset[_Step], bool]:
    try:
        plays = reach(scenario)
    except TooManyStates:
        return frozenset(_followed(scenario)), False
    return frozenset(_step(play, choice.id) for play in plays for choice in offers(play)), True


def _step(play: Play, choice_id: str) -> _Step:
    """What the choice, which is on offer, would do."""
    choice = next(choice for choice in offers(play) if choice.id == choice_id)
    way = route(play, choice)
    return (play.at, choice.id, choice.routes.index(way)), way.to


def _followed(scenario: Scenario) -> Iterator[_Step]:
    """Every road that leads from the start, conditions left aside."""
    waiting, seen = [scenario.start], {scenario.start}
    while waiting:
        scene = scenario.scenes.get(waiting.pop())
        for choice in scene.choices if scene else ():
            for number, way in enumerate(choice.routes):
                yield (scene.id if scene else "", choice.id, number), way.to
                if way.to not in seen:
                    seen.add(way.to)
                    waiting.append(way.to)
