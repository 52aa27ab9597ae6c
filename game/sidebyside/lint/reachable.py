"""Every scene, ending and choice can be reached, nothing leads back, and no play gets stuck."""

from collections.abc import Iterator

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
    done: set[str] = set()

    def walk(scene: str, path: list[str]) -> list[str]:
        if scene in path:
            return [*path[path.index(scene) :], scene]
        if scene in done or scene not in scenario.scenes:
            return []
        for choice in scenario.scenes[scene].choices:
            for route in choice.routes:
                if found := walk(route.to, [*path, scene]):
                    return found
        done.add(scene)
        return []

    return walk(scenario.start, [])
