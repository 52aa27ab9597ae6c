"""Every text has its easy-read form."""

from collections.abc import Iterator

from sidebyside.content.problems import Code, Problem
from sidebyside.content.wording import words_in
from sidebyside.lint.case import Case


def check(case: Case) -> Iterator[Problem]:
    """Names each text without one."""
    for words in words_in(case.scenario):
        if words.easy is None:
            part = next((part for part in _parts(words.id) if part in case.marks), case.scenario.start)
            yield Problem(case.mark(part), Code.NO_EASY_READ, f"“{words.id}” has no easy-read.", "Add “easy: …”.")


def _parts(words_id: str) -> list[str]:
    """The id itself, then its parts from the innermost out."""
    return [words_id, *reversed(words_id.split("/"))]
