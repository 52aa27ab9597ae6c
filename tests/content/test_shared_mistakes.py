"""A mistake in what all stories share: no story that needs it is offered, and nothing crashes."""

import shutil
from pathlib import Path

import pytest
import yaml

from sidebyside.content.library import load
from sidebyside.screens.screen import Kind, Press
from sidebyside.screens.session import Session
from sidebyside.screens.turn import react, show


@pytest.fixture
def copy(tmp_path: Path, game: Path) -> Path:
    """An app folder with the published content, to be spoilt."""
    for part in ("scenarios", "translations"):
        shutil.copytree(game / part, tmp_path / part)
    return tmp_path


@pytest.mark.parametrize("name", ["cast", "places", "rights"])
@pytest.mark.parametrize("spoilt", ["format: [", "", None])
def test_a_shared_file_that_cannot_be_read_takes_the_stories_away_and_says_so(
    copy: Path, name: str, spoilt: str | None
) -> None:
    path = copy / "scenarios" / f"{name}.yaml"
    path.unlink() if spoilt is None else path.write_text(spoilt, encoding="utf-8")

    library = load(copy)
    shown = show(react(Session(library=library), Press("new")))

    assert library.problems
    assert library.scenarios == {}
    assert [paragraph.kind for paragraph in shown.paragraphs] == [Kind.NOTICE]


@pytest.mark.parametrize("name", ["cast", "places", "rights"])
def test_one_wrong_entry_takes_the_stories_away_that_use_it(copy: Path, name: str) -> None:
    path = copy / "scenarios" / f"{name}.yaml"
    entries = yaml.safe_load(path.read_text(encoding="utf-8"))
    first = next(iter(entries))
    entries[first] = {"nmae": "?"}
    path.write_text(yaml.safe_dump(entries, allow_unicode=True), encoding="utf-8")

    library = load(copy)

    assert "unknown-id" in {problem.code for problem in library.problems}
    assert library.scenarios == {}


def test_without_helplines_there_is_still_help(copy: Path) -> None:
    (copy / "scenarios" / "help.yaml").write_text("", encoding="utf-8")

    shown = show(react(Session(library=load(copy)), Press("go/help")))

    assert shown.paragraphs
    assert "None" not in " ".join(paragraph.text for paragraph in shown.paragraphs)


def test_a_broken_translation_does_not_take_a_story_away(copy: Path) -> None:
    (copy / "scenarios" / "extra-time" / "ro.po").write_text("nonsense", encoding="utf-8")

    library = load(copy)
    shown = show(react(Session(library=library), Press("new")))

    assert [problem.code for problem in library.problems] == ["not-po"]
    assert "extra-time" in library.scenarios
    assert shown.paragraphs == ()
