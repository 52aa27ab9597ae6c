"""The list of rules and how they are applied. To add a rule, write its file and name it here."""

from collections.abc import Iterable, Iterator
from typing import Protocol, TypeVar

from sidebyside.content.library import Library
from sidebyside.content.problems import Code, Problem, Severity
from sidebyside.lint.case import Case
from sidebyside.lint.finding import Finding
from sidebyside.lint.library import (
    balance_active,
    balance_genders,
    balance_hurting,
    balance_needs,
    balance_rights,
    balance_roles,
)
from sidebyside.lint.library.people import FEWEST_STORIES
from sidebyside.lint.prose import (
    abbreviation,
    easy_read,
    flagged_term,
    long_sentence,
    long_text,
    placeholders,
    shaming,
    stale,
    two_ideas,
    typography,
    untranslated,
)
from sidebyside.lint.prose.texts import Prose
from sidebyside.lint.story import (
    asks_first,
    complete,
    costless,
    decisions,
    drawn,
    enough_choices,
    feedback,
    goes_forward,
    good_comes_first,
    good_ways,
    guide,
    hard_to_read,
    in_history,
    minutes,
    off_cast,
    one_sided,
    reachable,
    rehearsed,
    retired,
    reviewed,
    right_elsewhere,
    right_unchecked,
    right_untold,
    stuck,
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
    stuck,
    enough_choices,
    decisions,
    good_ways,
    asks_first,
    one_sided,
    costless,
    good_comes_first,
    minutes,
    rehearsed,
    feedback,
    off_cast,
    drawn,
    right_elsewhere,
    right_untold,
    right_unchecked,
    in_history,
    retired,
    guide,
    hard_to_read,
    reviewed,
)
PROSE: tuple[Rule[Prose], ...] = (
    easy_read,
    long_sentence,
    two_ideas,
    abbreviation,
    long_text,
    flagged_term,
    shaming,
    typography,
    untranslated,
    stale,
    placeholders,
)
LIBRARY: tuple[Rule[Library], ...] = (
    balance_roles,
    balance_needs,
    balance_active,
    balance_hurting,
    balance_genders,
    balance_rights,
)


def balance(library: Library) -> Iterator[Problem]:
    """What the stories lack together; with only a few of them nothing can be said yet."""
    if len(library.scenarios) >= FEWEST_STORIES:
        yield from apply(LIBRARY, library)


def lint(case: Case) -> Iterator[Problem]:
    """Everything that any rule finds in the scenario."""
    yield from apply(STORY, case)
    yield from apply(PROSE, case.prose())


def apply(rules: Iterable[Rule[Looked]], looked: Looked) -> Iterator[Problem]:
    """The findings of the rules as problems."""
    for rule in rules:
        for finding in rule.check(looked):
            yield Problem(finding.mark, rule.CODE, finding.says, finding.cure, rule.SEVERITY, finding.way)
