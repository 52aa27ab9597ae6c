"""Every scene, ending and choice can be reached, and nothing leads back."""

from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter

from sidebyside.content.problems import Code, Problem
from sidebyside.engine.explore import Survey, TooManyStates, explore
from sidebyside.engine.story import Scenario
from sidebyside.lint.case import Case


def check(case: Case) -> Iterator[Problem]:
    """Walks every reachable state. Stories go forward, so a way back is reported first and ends the check."""
    back = _way_back(case.scenario)
    if back:
        says = f"The story leads back: {' -> '.join(back)}."
        yield Problem(case.mark(back[0]), Code.GOES_BACK, says, "Give the second visit a scene of its own.")
        return
    try:
        yield from _unreached(case, explore(case.scenario))
    except TooManyStates as error:
        yield Problem(case.mark(case.scenario.start), Code.TOO_MANY_STATES, f"{error}", "Use fewer conditions.")


def _unreached(case: Case, survey: Survey) -> Iterator[Problem]:
    cure = "Lead to it, change a condition, or remove it."
    for part in (*case.scenario.scenes, *case.scenario.endings):
        if part not in survey.visited:
            yield Problem(case.mark(part), Code.UNREACHABLE, f"Nobody can ever get to “{part}”.", cure)
    for _, choice in case.scenario.choices():
        if choice.id not in survey.chosen:
            yield Problem(case.mark(choice.id), Code.UNREACHABLE, f"Nobody can ever choose “{choice.id}”.", cure)


def _way_back(scenario: Scenario) -> list[str]:
    """Scenes on a circle of routes, conditions left aside; empty where there is none."""
    leads = {
        scene.id: {route.to for choice in scene.choices for route in choice.routes}
        for scene in scenario.scenes.values()
    }
    try:
        TopologicalSorter(leads).prepare()
    except CycleError as error:
        circle: list[str] = error.args[1]
        return list(reversed(circle))
    return []
