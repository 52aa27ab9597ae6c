"""People have read the scenario: somebody with lived experience, a safeguarding specialist, a native reader."""

from collections.abc import Iterator
from dataclasses import fields

from sidebyside.content.problems import Code, Problem
from sidebyside.lint.case import Case, warning


def check(case: Case) -> Iterator[Problem]:
    """A warning for each review that no person has made. Only people fill these fields."""
    for field in fields(case.scenario.review):
        if getattr(case.scenario.review, field.name) is None:
            says = f"“{case.scenario.id}” has not been reviewed: {field.name}."
            yield warning(case.mark(""), Code.NOT_REVIEWED, says, "Ask somebody, then write the date of the review.")
