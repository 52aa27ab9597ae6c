"""`sidebyside map`, as an author meets it."""

import shutil
from pathlib import Path
from xml.etree import ElementTree

import pytest

from sidebyside.cli import main


@pytest.fixture
def folder(tmp_path: Path, game: Path) -> Path:
    """A copy of our own story, to be changed."""
    return Path(shutil.copytree(game / "scenarios" / "extra-time", tmp_path / "extra-time"))


def test_the_picture_goes_to_the_terminal(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["map", str(folder)]) == 0

    assert ElementTree.fromstring(capsys.readouterr().out).tag == "{http://www.w3.org/2000/svg}svg"


@pytest.mark.parametrize(
    ("name", "starts"), [("a.svg", "<svg"), ("a.mmd", "flowchart LR"), ("a.dot", "digraph"), ("a.txt", "Is extra time")]
)
def test_the_name_of_the_file_tells_the_format(folder: Path, tmp_path: Path, name: str, starts: str) -> None:
    assert main(["map", str(folder), "--out", str(tmp_path / name)]) == 0

    assert (tmp_path / name).read_text(encoding="utf-8").startswith(starts)


def test_nothing_is_written_beside_the_story(folder: Path) -> None:
    before = sorted(folder.rglob("*"))

    main(["map", str(folder)])

    assert sorted(folder.rglob("*")) == before


def test_the_map_can_be_read_in_romanian(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["map", str(folder), "--format", "text", "--language", "ro"]) == 0

    out = capsys.readouterr().out
    assert "Dacă ai timp în plus, trișezi?" in out
    assert "întreabă întâi" in out


@pytest.mark.parametrize("as_file", [False, True])
def test_what_changed_since_an_older_version_is_listed(
    folder: Path, game: Path, as_file: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    scenario = folder / "scenario.yaml"
    text = scenario.read_text(encoding="utf-8")
    scenario.write_text(text.replace("Leave him alone", "Let him be", 1), encoding="utf-8")
    old = game / "scenarios" / "extra-time"

    main(["map", str(folder), "--format", "text", "--since", str(old / "scenario.yaml" if as_file else old)])

    told = capsys.readouterr().out.partition("What changed:\n")[2]
    assert told.splitlines() == [told.strip()]
    assert told.endswith("[tell-why]: changed: words\n")


def test_a_story_that_cannot_be_read_is_told_with_its_lines(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "scenario.yaml").write_text("format: 1\n", encoding="utf-8")

    assert main(["map", str(folder)]) == 1

    said = capsys.readouterr()
    assert said.out == ""
    assert "extra-time/scenario.yaml:1:1: error [missing-key]" in said.err


def test_an_older_version_that_is_not_there_is_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["map", str(folder), "--since", str(folder / "nothing.yaml")]) == 1
    assert "[not-found]" in capsys.readouterr().err


def test_a_language_that_nobody_translated_to_is_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["map", str(folder), "--language", "tlh"]) == 1
    assert "There is no language “tlh”. Known are: en, ro." in capsys.readouterr().err


def test_a_file_that_cannot_be_written_is_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["map", str(folder), "--out", str(folder / "nowhere" / "a.svg")]) == 1
    assert "cannot be written" in capsys.readouterr().err
