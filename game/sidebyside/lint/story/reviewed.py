"""People have read the story: somebody with lived experience, a safeguarding specialist, a native reader.

Only people fill these fields, with the date on which they read it. No tool may.

Good::

    review: {lived_experience: 2026-01-31, safeguarding: 2026-01-31, native_reader: 2026-01-31}

Bad::

    review: {lived_experience: null, safeguarding: null, native_reader: null}
"""

from collections.abc import Iterator
from dataclasses import fields

from sidebyside.content.problems import Code, Severity
from sidebyside.lint.case import Case
from sidebyside.lint.finding import Finding

CODE = Code.NOT_REVIEWED
SEVERITY = Severity.WARNING


def check(case: Case) -> Iterator[Finding]:
    """One finding for each review that no person has made."""
    for field in fields(case.scenario.review):
        if getattr(case.scenario.review, field.name) is None:
            says = f"“{case.scenario.id}” has not been reviewed: {field.name}."
            yield Finding(case.mark(), says, "Ask somebody, then write the date of the review.")
