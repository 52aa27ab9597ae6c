"""A scenario has all that a player needs to be told; while it is being written, parts may be missing."""

from collections.abc import Iterator

from sidebyside.content.problems import Code, Problem
from sidebyside.lint.case import Case

NEEDED = ("summary", "ages", "minutes", "barrier", "measure", "rights", "cast", "talk")
NEEDED_IN_A_CHOICE = ("way", "after", "feedback")


def check(case: Case) -> Iterator[Problem]:
    """Names each part that is missing."""
    cure = "Add it before the story is published."
    for part in NEEDED:
        if not getattr(case.scenario, part):
            yield Problem(case.mark(""), Code.NOT_COMPLETE, f"The scenario has no “{part}”.", cure)
    for _, choice in case.scenario.choices():
        for part in NEEDED_IN_A_CHOICE:
            if not getattr(choice, part):
                says = f"The choice “{choice.id}” has no “{part}”."
                yield Problem(case.mark(choice.id), Code.NOT_COMPLETE, says, cure)
