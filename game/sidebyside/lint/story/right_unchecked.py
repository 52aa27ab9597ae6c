"""Somebody has looked at the source of every right that a story cites.

A right whose status is `to-check` rests on nobody's reading yet. Whoever looks it up writes the day (`seen_on`) and
raises the status in rights.yaml; never raise it without looking.

Good::

    rights: [crc-12]

Bad::

    rights: [crc-29]  # <-
"""

from collections.abc import Iterator

from sidebyside.content.problems import Code, Severity
from sidebyside.content.world import Status
from sidebyside.lint.case import Case
from sidebyside.lint.finding import Finding
from sidebyside.lint.story.rights import cited

CODE = Code.RIGHT_UNCHECKED
SEVERITY = Severity.WARNING


def check(case: Case) -> Iterator[Finding]:
    """Names each cited right that nobody has looked up."""
    for part, right in cited(case):
        if right.status is Status.TO_CHECK:
            says = f"Nobody has looked at the source of “{right.id}” yet: {right.source.text}."
            yield Finding(case.mark(part), says, f"Open {right.url}, read it, then raise the status.")
