"""`sidebyside guide`: a teacher reads or prints what belongs to a story."""

import re
import shutil
from pathlib import Path

import pytest

from sidebyside.cli import main
from sidebyside.content.parse_guide import load_guide
from sidebyside.content.problems import Report
from sidebyside.content.wording import words_in
from sidebyside.screens import handout_words
from tests.lint.examples import BASE

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def folder(game: Path) -> Path:
    """The story that we publish."""
    return game / "scenarios" / "extra-time"


def printed(capsys: Capture, *arguments: str | Path) -> str:
    assert main(["guide", *map(str, arguments)]) == 0
    return capsys.readouterr().out


def flat(text: str) -> str:
    """As one line: where lines are broken does not matter."""
    return " ".join(text.split())


def test_every_word_of_the_guide_is_printed_and_in_the_order_of_a_lesson(folder: Path, capsys: Capture) -> None:
    out = flat(printed(capsys, folder))

    guide = load_guide(folder, "extra-time", Report())
    assert guide
    assert [words.text for words in words_in(guide) if flat(words.text) not in out] == []
    headings = [words.text.replace("{minutes}", "50") for words in handout_words.SECTIONS.values()]
    assert [out.index(f"-- {heading} --") for heading in headings] == sorted(
        out.index(f"-- {heading} --") for heading in headings
    )


def test_the_file_itself_can_be_named(folder: Path, capsys: Capture) -> None:
    assert printed(capsys, folder / "guide.yaml") == printed(capsys, folder)


def test_the_steps_of_the_lesson_have_their_times(folder: Path, capsys: Capture) -> None:
    times = re.findall(r"^- (\d+)–(\d+) · ", printed(capsys, folder), re.MULTILINE)

    assert times[0][0] == "0"
    assert times[-1][1] == "50"
    assert [end for _, end in times[:-1]] == [begin for begin, _ in times[1:]]


def test_it_says_who_has_not_read_the_story_and_which_source_nobody_has_seen(folder: Path, capsys: Capture) -> None:
    out = flat(printed(capsys, folder))

    assert "Not yet reviewed by: people with lived experience" in out
    assert "Somebody must still check this source." in out


def test_only_the_helplines_of_the_story_s_country_are_printed(folder: Path, capsys: Capture) -> None:
    out = printed(capsys, folder)

    assert "119" in out
    assert "Norway" not in out


def test_it_can_be_printed_in_romanian(folder: Path, capsys: Capture) -> None:
    out = flat(printed(capsys, folder, "--language", "ro"))

    assert out.startswith("== Pentru profesori: Dacă ai timp în plus, trișezi? ==")
    assert "Te cred. Nu e vina ta." in out


def test_markdown_is_made_for_a_word_processor(folder: Path, capsys: Capture) -> None:
    lines = printed(capsys, folder, "--format", "markdown").splitlines()

    assert lines[0] == "# For teachers: Is extra time cheating?"
    assert "## Before the lesson" in lines
    assert any(line.startswith("- **0–5 · Three agreements:** ") for line in lines)


def test_what_looks_like_markdown_in_a_guide_stays_as_it_was_written(tmp_path: Path, capsys: Capture) -> None:
    folder = shutil.copytree(BASE, tmp_path / "example")
    text = (folder / "guide.yaml").read_text(encoding="utf-8").replace("Call 112.", '"Call *112* [now] <b>."')
    (folder / "guide.yaml").write_text(text, encoding="utf-8")

    assert r"Call \*112\* \[now\] \<b\>." in printed(capsys, folder, "--format", "markdown")


def test_a_half_written_guide_is_printed_as_far_as_it_goes(tmp_path: Path, capsys: Capture) -> None:
    folder = shutil.copytree(BASE, tmp_path / "example")
    (folder / "guide.yaml").write_text("format: 1\naims: [{id: ask, text: Ask first.}]\n", encoding="utf-8")

    out = printed(capsys, folder)

    assert "- Ask first." in out
    assert "-- Before the lesson --" not in out


def test_a_story_without_a_guide_is_told(tmp_path: Path, capsys: Capture) -> None:
    folder = shutil.copytree(BASE, tmp_path / "example")
    (folder / "guide.yaml").unlink()

    assert main(["guide", str(folder)]) == 1
    assert "There is no guide.yaml in" in capsys.readouterr().err


def test_a_missing_guide_is_told_beside_every_other_problem(tmp_path: Path, capsys: Capture) -> None:
    folder = shutil.copytree(BASE, tmp_path / "example")
    (folder / "guide.yaml").unlink()
    (folder / "ro.po").write_text("nonsense", encoding="utf-8")

    assert main(["guide", str(folder)]) == 1
    said = capsys.readouterr()
    assert "example/ro.po: error [not-po]" in said.err
    assert "There is no guide.yaml in" in said.err
    assert said.out == ""


def test_a_guide_is_printed_though_something_else_is_wrong_and_that_is_told_aside(
    tmp_path: Path, capsys: Capture
) -> None:
    folder = shutil.copytree(BASE, tmp_path / "example")
    (folder / "ro.po").write_text("nonsense", encoding="utf-8")

    assert main(["guide", str(folder)]) == 0
    said = capsys.readouterr()
    assert "example/ro.po: error [not-po]" in said.err
    assert said.out.startswith("== For teachers")


def test_a_guide_that_cannot_be_read_is_told_with_its_place(tmp_path: Path, capsys: Capture) -> None:
    folder = shutil.copytree(BASE, tmp_path / "example")
    (folder / "guide.yaml").write_text("format: 1\nams: []\n", encoding="utf-8")

    assert main(["guide", str(folder)]) == 1
    assert "example/guide.yaml:2:1: error [unknown-key]" in capsys.readouterr().err
