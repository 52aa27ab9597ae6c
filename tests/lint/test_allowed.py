"""One line can be silenced, with a reason."""

from sidebyside.content.allowances import Allowance
from sidebyside.content.problems import Code, Mark, Problem
from sidebyside.lint.allowed import unsilenced

LONG = Problem(Mark("a.yaml", 8, 3), Code.LONG_TEXT, "Long.", "Cut.")


def allow(code: str = "long-text", reason: str = "a poem", line: int = 8) -> Allowance:
    return Allowance(Mark("a.yaml", line - 1, 1), line, code, reason)


def test_a_reason_silences_one_rule_on_one_line() -> None:
    other = Problem(Mark("a.yaml", 9, 3), Code.LONG_TEXT, "Long.", "Cut.")

    assert list(unsilenced([LONG, other], [allow()])) == [other]


def test_where_no_line_is_known_nothing_is_silenced() -> None:
    nowhere = Problem(Mark("a.yaml"), Code.LONG_TEXT, "Long.", "Cut.")

    assert nowhere in list(unsilenced([nowhere], [allow(line=0)]))


def test_without_a_reason_nothing_is_silenced() -> None:
    assert [problem.code for problem in unsilenced([LONG], [allow(reason="")])] == [Code.LONG_TEXT, Code.ALLOWANCE]


def test_an_allowance_that_allows_nothing_is_told() -> None:
    (told,) = unsilenced([], [allow()])

    assert told.says == "“allow long-text” allows nothing that is on line 8."


def test_a_rule_that_does_not_exist_cannot_be_allowed() -> None:
    (told,) = unsilenced([], [allow("long-txt")])

    assert told.cure == "Did you mean “long-text”?"


def test_what_the_project_promises_cannot_be_allowed() -> None:
    stuck = Problem(Mark("a.yaml", 8, 3), Code.STUCK, "Stuck.", "Mend it.")

    said = [problem.says for problem in unsilenced([stuck], [allow("stuck", "he likes it there")])]

    assert said == ["Stuck.", "“stuck” cannot be allowed."]
