"""The contract with players of older versions: their saves open, and ids mean what they meant."""

import json
from pathlib import Path
from typing import Any

import pytest

from sidebyside.content.history import Edition, load_history
from sidebyside.content.library import Library
from sidebyside.content.problems import Report
from sidebyside.engine.play import Choose
from sidebyside.screens import save, words
from sidebyside.screens.session import Session
from sidebyside.screens.turn import show

HERE = Path(__file__).parent
SAVES = sorted(HERE.glob("*/*.saves.jsonl"))
IDS = sorted(HERE.glob("*/*.ids.json"))


def story_of(path: Path) -> str:
    return path.name.partition(".")[0]


def history(library: Library, story: str) -> tuple[Edition, ...]:
    report = Report()
    found = load_history(library.folders[story], report)
    assert report.problems == []
    return found


def retired(library: Library, story: str) -> set[str]:
    return {gone for edition in history(library, story) for gone in edition.retired}


def name(path: Path) -> str:
    return f"{path.parent.name}-{story_of(path)}"


def test_something_has_been_released() -> None:
    assert SAVES
    assert len(SAVES) == len(IDS)


@pytest.mark.parametrize("path", SAVES, ids=name)
def test_every_released_save_opens_where_it_was_or_says_kindly_why_not(path: Path, library: Library) -> None:
    gone = retired(library, story_of(path))
    for text in path.read_text(encoding="utf-8").splitlines():
        opened = save.load(text, Session(library=library))
        held = json.loads(text)
        moves = tuple(Choose(*move) for move in held["current"]["moves"])

        assert opened.session.preferences.language == held["preferences"]["language"]
        assert show(opened.session).paragraphs
        if opened.set_aside:
            assert opened.session.notice == words.STORY_TOO_CHANGED
            assert gone.intersection(name for move in moves for name in (move.scene, move.choice)), text
        else:
            assert opened.session.playing.moves == moves


@pytest.mark.parametrize("path", IDS, ids=name)
def test_an_id_means_what_it_meant_or_is_retired(path: Path, library: Library) -> None:
    story, then = library.scenarios[story_of(path)], json.loads(path.read_text(encoding="utf-8"))
    gone = retired(library, story.id)
    now: dict[str, Any] = {
        choice.id: {"scene": scene.id, "way": choice.way} for scene, choice in story.choices() if choice.id not in gone
    }

    assert {*then["scenes"], *then["endings"]} - gone <= {*story.scenes, *story.endings}
    assert {choice: meaning for choice, meaning in then["choices"].items() if choice not in gone}.items() <= now.items()


@pytest.mark.parametrize("path", IDS, ids=name)
def test_the_history_tells_of_every_released_revision(path: Path, library: Library) -> None:
    then = json.loads(path.read_text(encoding="utf-8"))
    told = {edition.revision: edition for edition in history(library, story_of(path))}

    assert told[then["revision"]].since == path.parent.name


def test_the_history_of_every_story_of_ours_ends_with_the_rules_of_today(library: Library) -> None:
    for story in library.scenarios.values():
        assert history(library, story.id)[-1].revision == story.revision, "tell in history.yaml what changed"
