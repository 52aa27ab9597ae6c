"""The scenarios that we publish: checked, complete in every language, and played through."""

import unicodedata
from dataclasses import replace
from pathlib import Path

import pytest

from sidebyside.checking import Examined
from sidebyside.content.library import Library
from sidebyside.content.playthroughs import PlayThrough, load_playthroughs
from sidebyside.content.problems import Code, Report, Severity
from sidebyside.engine.explore import explore, reach
from sidebyside.engine.play import ending
from sidebyside.language import NAMES
from sidebyside.screens.rehearsal import rehearse
from sidebyside.screens.screen import Screen
from sidebyside.screens.session import Place, Preferences, Session, start
from sidebyside.screens.turn import show

GAME = Path(__file__).resolve().parents[1] / "game"
PLAYTHROUGHS = [
    (folder.name, playthrough)
    for folder in sorted((GAME / "scenarios").iterdir())
    if folder.is_dir()
    for playthrough in load_playthroughs(folder, Report())
]


def test_the_check_finds_no_error_and_warns_only_of_what_people_must_do(examined: Examined) -> None:
    problems = examined.problems

    assert [str(problem) for problem in problems if problem.severity is Severity.ERROR] == []
    assert {problem.code for problem in problems} <= {Code.NOT_REVIEWED, Code.RIGHT_UNCHECKED}


@pytest.mark.parametrize(("scenario", "playthrough"), PLAYTHROUGHS, ids=lambda value: getattr(value, "says", value))
def test_a_play_through_goes_as_written(library: Library, scenario: str, playthrough: PlayThrough) -> None:
    assert [str(problem) for problem in rehearse(library, scenario, playthrough)] == []


def test_the_play_throughs_end_at_every_ending(library: Library) -> None:
    for scenario in library.scenarios.values():
        ended = {playthrough.ends for name, playthrough in PLAYTHROUGHS if name == scenario.id}
        assert ended == set(scenario.endings)


def test_a_play_has_four_to_seven_decisions(library: Library) -> None:
    for scenario in library.scenarios.values():
        fewest, most = explore(scenario).decisions
        assert 4 <= fewest <= most <= 7


def test_every_language_of_the_game_is_complete_for_what_is_published(library: Library) -> None:
    assert set(library.catalogues) == set(NAMES) - {"en"}


def test_romanian_is_written_with_comma_below(library: Library) -> None:
    for context, text in library.catalogues["ro"].items():
        assert not set(text) & set("şţŞŢãÃ"), context
        assert unicodedata.is_normalized("NFC", text), context


def test_level_two_content_is_not_published(library: Library) -> None:
    assert all(scenario.content_level < 2 for scenario in library.scenarios.values())


def test_every_scene_and_ending_has_a_screen_in_every_language_full_and_easy(library: Library) -> None:
    for scenario in library.scenarios.values():
        for language in NAMES:
            for easy in (False, True):
                assert {screen.language for screen in screens(library, scenario.id, language, easy)} == {language}


def screens(library: Library, scenario: str, language: str, easy: bool) -> list[Screen]:
    """One screen for each scene and ending."""
    session = replace(start(Session(library=library), scenario), preferences=Preferences(language=language, easy=easy))
    plays = {play.at: play for play in reach(library.scenarios[scenario])}
    return [
        show(replace(session, play=play, place=Place.ENDING if ending(play) else Place.SCENE))
        for play in plays.values()
    ]
