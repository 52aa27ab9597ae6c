"""The command line, as an author meets it."""

import io
import os
import re
import subprocess
import sys
from argparse import Namespace
from pathlib import Path

import pytest

from sidebyside.checking import Examined
from sidebyside.cli import main
from sidebyside.commands.check import as_text
from sidebyside.content.problems import Code, Mark, Problem, Severity

GAME = Path(__file__).resolve().parents[1] / "game"
WHOLE = Path(__file__).parent / "content" / "whole.yaml"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the smallest scenario."""
    (tmp_path / "lunch").mkdir()
    (tmp_path / "lunch" / "scenario.yaml").write_text(WHOLE.read_text(encoding="utf-8"), encoding="utf-8")
    return tmp_path / "lunch"


def test_check_says_that_all_is_well(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--quiet"]) == 0
    assert capsys.readouterr().out == "0 errors, 0 warnings\n"


def test_check_counts_what_is_translated_before_the_sum(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["check", str(folder)])

    *_, counts, total = capsys.readouterr().out.splitlines()
    assert re.fullmatch(r"ro: lunch 0 of \d+, 0 to look at again", counts)
    assert total.endswith("warnings")


@pytest.mark.parametrize(
    ("severities", "says"),
    [("", "0 errors, 0 warnings"), ("ew", "1 error, 1 warning"), ("eeww", "2 errors, 2 warnings")],
)
def test_the_sum_counts_as_people_do(severities: str, says: str) -> None:
    kinds = {"e": Severity.ERROR, "w": Severity.WARNING}
    problems = tuple(Problem(Mark("a"), Code.EMPTY, "", "", kinds[kind]) for kind in severities)

    assert as_text(Examined(problems=problems, coverage=()), Namespace()).splitlines()[-1] == says


def test_play_shows_an_author_the_made_up_language(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("new\n"))

    assert main(["play", "--pseudo"]) == 0
    assert "== ‹Çhöoöošêe áa šťöořý› ==" in capsys.readouterr().out


def test_check_lists_every_problem_of_one_folder_and_fails(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(folder)]) == 1

    out = capsys.readouterr().out
    assert "lunch/scenario.yaml" in out
    assert "[not-complete]" in out
    assert out.splitlines()[-1].endswith("warnings")


def test_play_lets_an_author_see_an_unfinished_scenario(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("new\nlunch\nstart\nask\nonward\n"))

    assert main(["play", str(folder)]) == 0

    out = capsys.readouterr().out
    assert "Sami has no place at the table." in out
    assert "== Together ==" in out


def test_play_tells_an_author_why_a_scenario_cannot_be_played(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "scenario.yaml").write_text("format: 1\n", encoding="utf-8")
    monkeypatch.setattr("sys.stdin", io.StringIO("new\n"))

    main(["play", str(folder)])

    said = capsys.readouterr()
    assert "lunch/scenario.yaml:1:1: error [missing-key]" in said.err
    assert "There is no story to play yet." in said.out


def test_a_folder_with_another_name_than_the_id_is_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    moved = folder.rename(folder.parent / "dinner")

    assert main(["check", str(moved)]) == 1
    assert "[bad-id]" in capsys.readouterr().out


def test_a_folder_that_is_not_there_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(tmp_path / "nothing")]) == 1
    assert "[not-found]" in capsys.readouterr().out


def test_the_folder_one_stands_in_and_the_file_itself_can_be_named(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(folder)

    for path in (".", "scenario.yaml", str(folder / "scenario.yaml")):
        main(["check", path])
        assert "[bad-id]" not in capsys.readouterr().out


def test_an_app_folder_that_is_none_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(["check", "--game", str(tmp_path / "nothing")])

    assert "is not an app folder" in capsys.readouterr().err


@pytest.mark.parametrize(
    "words",
    [
        ("schema", "FILE"),
        ("schema", "FILE/below"),
        ("translate", "compile", "--to", "FILE"),
        ("check", "FOLDER", "--examples", "FILE"),
    ],
    ids=" ".join,
)
def test_a_file_where_a_folder_is_needed_is_told_in_one_line(
    words: tuple[str, ...], folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("mine", encoding="utf-8")

    places = {"FILE": str(tmp_path / "file"), "FOLDER": str(folder)}
    named = [re.sub("FILE|FOLDER", lambda found: places[found[0]], word) for word in words]
    assert main(named) == 1

    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith(str(tmp_path / "file")) and "cannot be read or written: " in line
    assert (tmp_path / "file").read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize("words", [("explain",), ("check", "--format", "json", "--game", "FEW")], ids=" ".join)
def test_whoever_stops_reading_along_sees_no_trace_of_a_mistake(words: tuple[str, ...], few: Path) -> None:
    nobody_reads, pipe = os.pipe()
    os.close(nobody_reads)
    try:
        command = [sys.executable, "-m", "sidebyside.cli", *(word.replace("FEW", str(few)) for word in words)]
        ran = subprocess.run(command, cwd=GAME, stdout=pipe, stderr=subprocess.PIPE)
    finally:
        os.close(pipe)

    assert (ran.returncode, ran.stderr) == (0, b"")
