"""`sidebyside check` for programs: JSON, and annotations on GitHub."""

import json
import re
import shutil
from pathlib import Path

import pytest

from sidebyside.cli import main

WHOLE = Path(__file__).parents[1] / "content" / "whole.yaml"
Capture = pytest.CaptureFixture[str]


@pytest.fixture
def broken(tmp_path: Path, few: Path) -> Path:
    """An app folder with a mistake in every kind of file, and a story with nothing beside it."""
    app = shutil.copytree(few, tmp_path / "app", symlinks=True)
    story = app / "scenarios" / "extra-time"
    spoil(story / "scenario.yaml", "Then study faster.", "Then study  faster...")
    spoil(story / "ro.po", '\nmsgctxt "extra-time/title#text"', '\nmsgctxt "lunch/title#text"')
    spoil(story / "guide.yaml", "format: 1", "format: 1\nams: []")
    next((story / "playthroughs").glob("*.yaml")).write_text("says: [", encoding="utf-8")
    spoil(app / "translations" / "ro.po", '\nmsgctxt "cast/', '\nmsgctxt "caste/')
    spoil(app / "scenarios" / "rights.yaml", "text: ", "text: TODO ")
    (app / "scenarios" / "terms.yaml").write_text("en: 5\n", encoding="utf-8")
    (app / "scenarios" / "lunch").mkdir()
    shutil.copy(WHOLE, app / "scenarios" / "lunch" / "scenario.yaml")
    (app / "scenarios" / "empty").mkdir()
    return app


def spoil(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text, path
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def annotations(capsys: Capture, *words: str) -> list[re.Match[str]]:
    assert main(["check", *words, "--format", "github"]) == 1
    lines = capsys.readouterr().out.splitlines()
    found = [
        re.fullmatch(r"::(error|warning) (?:file=(?P<file>[^,]+),)?.*?title=[\w-]+::(?P<says>.+)", line)
        for line in lines
    ]
    assert all(found), lines
    return [match for match in found if match]


def test_every_annotated_file_is_there_as_seen_from_where_one_stands(
    broken: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(broken.parent)

    files = {match["file"] for match in annotations(capsys, "--game", "app") if match["file"]}

    assert [name for name in files if not Path(name).is_file() or Path(name).is_absolute()] == []
    below = "app/scenarios/extra-time"
    assert {f"{below}/scenario.yaml", f"{below}/ro.po", f"{below}/guide.yaml"} <= files
    assert {"app/translations/ro.po", "app/scenarios/terms.yaml", "app/scenarios/rights.yaml"} <= files
    assert any(name.startswith(f"{below}/playthroughs/") for name in files)


def test_a_file_that_is_missing_is_told_without_being_pointed_at(broken: Path, capsys: Capture) -> None:
    says = [match["says"] for match in annotations(capsys, "--game", str(broken)) if not match["file"]]

    assert any(told.startswith("empty/scenario.yaml: The file cannot be opened") for told in says)
    assert any(told.startswith("lunch/ro.po: ") for told in says)


def test_one_story_elsewhere_is_annotated_where_it_is(
    broken: Path, tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(broken / "scenarios" / "lunch", tmp_path / "mine" / "lunch")
    monkeypatch.chdir(tmp_path / "mine")

    files = {match["file"] for match in annotations(capsys, "lunch") if match["file"]}

    assert files == {"lunch/scenario.yaml"}


def test_programs_get_the_problems_and_what_is_missing_and_stale(broken: Path, capsys: Capture) -> None:
    main(["check", "--game", str(broken), "--format", "json"])

    told = json.loads(capsys.readouterr().out)
    keys = {"path", "line", "column", "code", "severity", "says", "cure", "way"}
    assert set(told) == {"problems", "coverage"}
    assert {frozenset(problem) for problem in told["problems"]} == {frozenset(keys)}
    counts = {(held["language"], held["part"]): held for held in told["coverage"]}
    assert counts["ro", "extra-time"] == {**counts["ro", "extra-time"], "missing": 1, "stale": 1}
    assert counts["ro", "lunch"]["missing"] == counts["ro", "lunch"]["texts"] > 1
    assert counts["ro", "interface"]["missing"] == 1


def test_programs_can_ask_for_errors_alone(few: Path, capsys: Capture) -> None:
    main(["check", "--game", str(few), "--format", "json", "--quiet"])

    assert json.loads(capsys.readouterr().out) == {"problems": [], "coverage": []}
