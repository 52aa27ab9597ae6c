"""A story is small enough that every way through it can be walked.

What cannot be walked cannot be promised: past the bound nobody knows whether a player could be stuck. The finding says
how far every way was followed.

There is no bad example here: it would be very long. `tests/lint/test_walkable.py` makes one.

Good::

    scenes:
      start: {title: One, place: yard, lines: [{id: one, text: One.}], choices: [{id: go, text: Go., to: end}]}
"""

from collections.abc import Iterator

from sidebyside.content.problems import Code, Severity
from sidebyside.engine.explore import LeadsBack
from sidebyside.lint.case import Case
from sidebyside.lint.finding import Finding

CODE = Code.TOO_MANY_STATES
SEVERITY = Severity.ERROR


def check(case: Case) -> Iterator[Finding]:
    """Says where the walk stopped. A story that leads back is `goes_forward`'s to tell."""
    stopped = case.walk.stopped
    if stopped and not isinstance(stopped, LeadsBack):
        yield Finding(case.mark(case.scenario.start), f"{stopped}", "Use fewer conditions.")
