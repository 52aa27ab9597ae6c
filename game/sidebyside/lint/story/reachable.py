"""Every scene, ending and choice can be reached by some player.

Proved by walking every state, conditions and meters included: a choice whose condition can never hold is found too.

Good::

    scenes:
      start:
        title: One
        place: yard
        lines: [{id: one, text: One.}]
        choices: [{id: go, text: Go., to: end}]

Bad::

    scenes:
      start:
        title: One
        place: yard
        lines: [{id: one, text: One.}]
        choices:
          - {id: go, text: Go., to: end}
          - {id: fly, text: Fly., to: end, when: {chosen: go}}  # <-
      island:  # <-
        title: Two
        place: yard
        lines: [{id: two, text: Two.}]
        choices:
          - {id: swim, text: Swim., to: end}  # <-
"""

from collections.abc import Iterator

from sidebyside.content.problems import Code, Severity
from sidebyside.engine.explore import survey
from sidebyside.lint.case import Case
from sidebyside.lint.finding import Finding

CODE = Code.UNREACHABLE
SEVERITY = Severity.ERROR


def check(case: Case) -> Iterator[Finding]:
    """Names what nobody can get to. What cannot be walked, `goes_forward` and `walkable` report."""
    if case.walk.stopped:
        return
    found = survey(case.walk)
    cure = "Lead to it, change a condition, or remove it."
    for part in (*case.scenario.scenes, *case.scenario.endings):
        if part not in found.visited:
            yield Finding(case.mark(part), f"Nobody can ever get to “{part}”.", cure)
    for _, choice in case.scenario.choices():
        if choice.id not in found.chosen:
            yield Finding(case.mark(choice.id), f"Nobody can ever choose “{choice.id}”.", cure)
