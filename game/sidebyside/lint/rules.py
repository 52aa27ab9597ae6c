"""The list of rules and how they are applied. To add a rule, write its file and name it here."""

from collections.abc import Iterable, Iterator
from typing import Protocol, TypeVar

from sidebyside.content.problems import Code, Problem, Severity
from sidebyside.lint.case import Case
from sidebyside.lint.finding import Finding
from sidebyside.lint.prose import easy_read, placeholders, stale, untranslated
from sidebyside.lint.prose.texts import Prose
from sidebyside.lint.story import (
    asks_first,
    complete,
    enough_choices,
    goes_forward,
    good_ways,
    reachable,
    reviewed,
    walkable,
)

Looked = TypeVar("Looked", contravariant=True)


class Rule(Protocol[Looked]):
    """A module: its docstring is the rule's documentation, with examples that a test runs."""

    __name__: str
    __doc__: str | None
    CODE: Code
    SEVERITY: Severity

    def check(self, looked: Looked, /) -> Iterator[Finding]:
        """Everything that breaks the rule."""


STORY: tuple[Rule[Case], ...] = (
    complete,
    goes_forward,
    walkable,
    reachable,
    enough_choices,
    good_ways,
    asks_first,
    reviewed,
)
PROSE: tuple[Rule[Prose], ...] = (easy_read, untranslated, stale, placeholders)


def lint(case: Case) -> Iterator[Problem]:
    """Everything that any rule finds in the scenario."""
    yield from apply(STORY, case)
    yield from apply(PROSE, case.prose())


def apply(rules: Iterable[Rule[Looked]], looked: Looked) -> Iterator[Problem]:
    """The findings of the rules as problems."""
    for rule in rules:
        for finding in rule.check(looked):
            yield Problem(finding.mark, rule.CODE, finding.says, finding.cure, rule.SEVERITY, finding.way)
