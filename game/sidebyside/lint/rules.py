"""The list of rules. To add one, write its file and name it here."""

from collections.abc import Callable, Iterator

from sidebyside.content.problems import Problem
from sidebyside.lint import complete, easy_read, enough_choices, good_ways, reachable, reviewed, translated
from sidebyside.lint.case import Case

Rule = Callable[[Case], Iterator[Problem]]

RULES: tuple[Rule, ...] = (
    complete.check,
    reachable.check,
    enough_choices.check,
    good_ways.check,
    easy_read.check,
    translated.check,
    reviewed.check,
)


def lint(case: Case) -> Iterator[Problem]:
    """Everything that any rule finds in the scenario."""
    for rule in RULES:
        yield from rule(case)
