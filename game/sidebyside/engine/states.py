"""When two plays have come to the same: nothing in the story tells them apart, now or later."""

from collections.abc import Iterator

from sidebyside.engine import scoring
from sidebyside.engine.play import Play, taken
from sidebyside.engine.story import Condition, Scenario

State = tuple[str, int, frozenset[str], tuple[int, ...]]
"""The place, the number of moves, what was passed that some condition asks about, and the meters."""


def state(play: Play, watched: frozenset[str]) -> State:
    """The state of the play; `watched` is what `watched_in` says of its scenario."""
    passed = frozenset(name for move in play.moves for name in (move.scene, move.choice))
    return play.at, len(play.moves), passed & watched, tuple(scoring.meters(taken(play)).values())


def watched_in(scenario: Scenario) -> frozenset[str]:
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
