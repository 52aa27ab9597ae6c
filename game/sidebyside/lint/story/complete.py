"""A story has all that its players need to be told; only while it is being written may parts be missing.

A story with parts missing can be played, so that an author can try it from the first ten lines on. It cannot be
published: a player would choose without ever hearing what the choice did.

Good::

    ages: [10, 14]
    minutes: 7

Bad, there is no summary::

    summary: null

Bad, a choice has no way, no after and no feedback::

    scenes:
      start:
        title: {text: At lunch, easy: At lunch}
        place: yard
        lines: [{id: one, text: Sami waits., easy: Sami waits.}]
        choices:
          - {id: ask, text: Ask Sami., easy: Ask Sami., to: end}  # <-
"""

from collections.abc import Iterator

from sidebyside.content.problems import Code, Severity
from sidebyside.lint.case import Case
from sidebyside.lint.finding import Finding

CODE = Code.NOT_COMPLETE
SEVERITY = Severity.ERROR

NEEDED = ("summary", "ages", "minutes", "barrier", "measure", "portrays", "rights", "cast", "talk")
NEEDED_IN_A_CHOICE = ("way", "after", "feedback")


def check(case: Case) -> Iterator[Finding]:
    """Names each part that is missing."""
    cure = "Add it before the story is published."
    for part in NEEDED:
        if not getattr(case.scenario, part):
            yield Finding(case.mark(), f"The scenario has no “{part}”.", cure)
    for _, choice in case.scenario.choices():
        for part in NEEDED_IN_A_CHOICE:
            if not getattr(choice, part):
                yield Finding(case.mark(choice.id), f"The choice “{choice.id}” has no “{part}”.", cure)
