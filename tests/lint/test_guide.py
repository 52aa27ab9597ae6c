"""What the examples of the rule on guides cannot show: the bounds of a lesson, and a guide that cannot be read."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from sidebyside.content.guide import Guide, LessonStep
from sidebyside.content.library import load
from sidebyside.content.problems import Code, Report
from sidebyside.engine.story import Words
from sidebyside.lint.case import Case, cases
from sidebyside.lint.rules import lint
from sidebyside.lint.story import guide as rule
from tests.lint.examples import BASE


@pytest.fixture
def taught(tmp_path: Path) -> Path:
    """The folder of a story with a whole guide."""
    return Path(shutil.copytree(BASE, tmp_path / "example"))


def case_of(folder: Path, game: Path) -> tuple[Case, Report]:
    report = Report()
    (case,) = cases(load(game, folder), game / "assets", report)
    return case, report


def lasting(guide: Guide, minutes: int) -> Guide:
    step = LessonStep(id="one", minutes=minutes, title=Words("a", "A"), does=Words("b", "B"))
    return replace(guide, plan=(step,))


def test_a_whole_guide_is_all_right(taught: Path, game: Path) -> None:
    case, report = case_of(taught, game)

    assert report.problems == []
    assert list(rule.check(case)) == []


@pytest.mark.parametrize(("minutes", "told"), [(44, 1), (45, 0), (50, 0), (51, 1)])
def test_a_lesson_has_45_to_50_minutes(taught: Path, game: Path, minutes: int, told: int) -> None:
    case, _ = case_of(taught, game)
    assert case.guide

    assert len(list(rule.check(replace(case, guide=lasting(case.guide, minutes))))) == told


def test_a_guide_that_cannot_be_read_is_not_told_as_missing(taught: Path, game: Path) -> None:
    (taught / "guide.yaml").write_text("format: [", encoding="utf-8")

    case, report = case_of(taught, game)

    assert [problem.code for problem in report.problems] == [Code.NOT_YAML]
    assert list(rule.check(case)) == []


def test_a_missing_section_is_told_with_the_file_it_should_be_in(taught: Path, game: Path) -> None:
    text = (taught / "guide.yaml").read_text(encoding="utf-8")
    (taught / "guide.yaml").write_text(text.partition("after:")[0], encoding="utf-8")

    (finding,) = rule.check(case_of(taught, game)[0])

    assert str(finding.mark).startswith("example/guide.yaml:")
    assert finding.says == "“after” has 0 of at least 3 notes."


def test_a_guide_is_to_be_translated_but_needs_no_easy_read(taught: Path, game: Path) -> None:
    begun = 'msgid ""\nmsgstr "Language: ro\\n"\n\nmsgctxt "example/title#text"\nmsgid "Lunch"\nmsgstr "Prânzul"\n'
    (taught / "ro.po").write_text(begun, encoding="utf-8")

    problems = [problem for problem in lint(case_of(taught, game)[0]) if "/guide/" in problem.says]

    assert {problem.code for problem in problems} == {Code.NOT_TRANSLATED}
    assert any("example/guide/disclosure/danger#text" in problem.says for problem in problems)


def test_an_author_can_allow_a_shorter_plan_with_a_reason(taught: Path, game: Path) -> None:
    text = (taught / "guide.yaml").read_text(encoding="utf-8")
    (taught / "guide.yaml").write_text(text.replace("plan:", "# allow guide: two lessons\nplan:"), encoding="utf-8")

    assert [allowance.reason for allowance in case_of(taught, game)[0].allowances] == ["two lessons"]
