"""The words that all stories share are held to the same rules, and can be allowed with a reason."""

import shutil
from pathlib import Path

import pytest

from sidebyside.checking import check
from sidebyside.content.problems import Code

PLAIN = 'text: "School should help your talents grow, and teach everybody to respect others."'
FLAGGED = 'text: "School should help special needs children grow."'


@pytest.fixture
def copied(game: Path, tmp_path: Path) -> Path:
    """An app folder whose files may be spoilt, without its stories."""
    (tmp_path / "scenarios").mkdir()
    for path in (game / "scenarios").glob("*.yaml"):
        shutil.copy(path, tmp_path / "scenarios")
    shutil.copytree(game / "translations", tmp_path / "translations")
    (tmp_path / "assets").mkdir()
    return tmp_path


def spoil(app: Path, old: str, new: str) -> None:
    rights = app / "scenarios" / "rights.yaml"
    text = rights.read_text(encoding="utf-8")
    assert old in text
    rights.write_text(text.replace(old, new), encoding="utf-8")


def flagged(app: Path) -> list[str]:
    return [problem.mark.path for problem in check(app) if problem.code is Code.FLAGGED_TERM]


def test_a_hurtful_word_in_a_right_is_told_where_it_stands(copied: Path) -> None:
    assert flagged(copied) == []

    spoil(copied, PLAIN, FLAGGED)

    assert flagged(copied) == ["rights.yaml"]


def test_a_hurtful_word_in_a_right_can_be_allowed_with_a_reason(copied: Path) -> None:
    spoil(copied, PLAIN, f"# allow flagged-term: the law says so\n    {FLAGGED}")

    assert flagged(copied) == []


def test_a_problem_in_the_list_of_words_is_told_too(copied: Path) -> None:
    (copied / "scenarios" / "terms.yaml").write_text("en: 5\n", encoding="utf-8")

    told = [problem for problem in check(copied) if problem.mark.path == "terms.yaml"]

    assert {problem.code for problem in told} == {Code.WRONG_TYPE, Code.FLAGGED_TERM}
