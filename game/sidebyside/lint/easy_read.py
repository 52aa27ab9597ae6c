"""Every text has its easy-read form."""

from collections.abc import Iterator

from sidebyside.content.problems import Code, Problem
from sidebyside.content.wording import nearest, words_in
from sidebyside.lint.case import Case


def check(case: Case) -> Iterator[Problem]:
    """Names each text without one."""
    for words in words_in(case.scenario):
        if words.easy is None:
            mark = nearest(words.id, case.marks) or case.mark("")
            yield Problem(mark, Code.NO_EASY_READ, f"“{words.id}” has no easy-read.", "Add “easy: …”.")
