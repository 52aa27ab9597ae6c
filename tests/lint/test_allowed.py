"""One line can be silenced, with a reason."""

import shutil
from pathlib import Path

from sidebyside.checking import check
from sidebyside.content.allowances import Allowance
from sidebyside.content.problems import Code, Mark, Problem
from sidebyside.lint.allowed import unsilenced
from tests.lint.examples import BASE

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


def test_a_line_of_the_history_can_be_allowed_too(game: Path, tmp_path: Path) -> None:
    folder = tmp_path / "example"
    folder.mkdir()
    shutil.copy(BASE / "scenario.yaml", folder)
    old = "- revision: 0123456789ab\n  since: 0.1.0\n  note: The first version.\n"
    told = []
    for reason in ("", "# allow not-in-history: nobody has played it yet\n"):
        (folder / "history.yaml").write_text(reason + old, encoding="utf-8")
        told.append(Code.NOT_IN_HISTORY in {problem.code for problem in check(game, folder)})

    assert told == [True, False]
