"""A story never leads back to a scene that a player has left.

Whatever goes forward ends, so no child can walk in a circle. If somebody meets the same place again, things have
happened in between: give the second visit a scene of its own.

Good::

    scenes:
      start: {title: One, place: yard, lines: [{id: one, text: One.}], choices: [{id: go, text: Go., to: later}]}
      later: {title: Two, place: yard, lines: [{id: two, text: Two.}], choices: [{id: on, text: On., to: end}]}

Bad::

    scenes:
      start: {title: One, place: yard, lines: [{id: one, text: One.}], choices: [{id: go, text: Go., to: later}]}  # <-
      later: {title: Two, place: yard, lines: [{id: two, text: Two.}], choices: [{id: back, text: Back., to: start}]}
"""

from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter

from sidebyside.content.problems import Code, Severity
from sidebyside.engine.story import Scenario
from sidebyside.lint.case import Case
from sidebyside.lint.finding import Finding

CODE = Code.GOES_BACK
SEVERITY = Severity.ERROR


def check(case: Case) -> Iterator[Finding]:
    """Names a circle of scenes, conditions left aside."""
    back = circle(case.scenario)
    if back:
        says = f"The story leads back: {' -> '.join(back)}."
        yield Finding(case.mark(back[0]), says, "Give the second visit a scene of its own.")


def circle(scenario: Scenario) -> list[str]:
    """Scenes on a circle of routes, the first one again at the end; empty where there is none."""
    leads = {
        scene.id: sorted({route.to for choice in scene.choices for route in choice.routes})
        for scene in scenario.scenes.values()
    }
    try:
        TopologicalSorter(leads).prepare()
    except CycleError as error:
        found: list[str] = list(reversed(error.args[1][1:]))
        first = min(found, key=list(scenario.scenes).index)
        at = found.index(first)
        return [*found[at:], *found[:at], first]
    return []
