"""How much there is to read: the count beside the real screens, and the paces."""

from pathlib import Path

import pytest

from sidebyside.content.library import Library
from sidebyside.content.playthroughs import Do, load_playthroughs
from sidebyside.content.problems import Report
from sidebyside.engine.explore import Turn, Walk, walk
from sidebyside.engine.story import Scenario, Words
from sidebyside.lint.reading import length, pace, read
from sidebyside.screens import words
from sidebyside.screens.screen import Kind, Part, Press, Screen
from sidebyside.screens.session import Place, Preferences, Session, start
from sidebyside.screens.turn import react, show


def only(story: Scenario, way: tuple[str, ...]) -> Walk:
    """The story with nothing on offer but that way."""
    walked = walk(story)
    number, turns = 0, list[tuple[Turn, ...]]([()] * len(walked.plays))
    for choice in way:
        turn = next(turn for turn in walked.turns[number] if turn.choice.id == choice)
        turns[number], number = (turn,), turn.to
    return Walk(scenario=story, plays=walked.plays, turns=tuple(turns))


@pytest.mark.parametrize(("language", "easy"), [("en", False), ("en", True), ("ro", False), ("ro", True)])
def test_the_count_is_what_the_screens_show(game: Path, library: Library, language: str, easy: bool) -> None:
    story = library.scenarios["extra-time"]
    for playthrough in load_playthroughs(game / "scenarios" / "extra-time", Report()):
        way = tuple(step.choice for step in playthrough.play if isinstance(step, Do))
        session = Session(library=library, preferences=Preferences(language=language, easy=easy))

        counted = read(only(story, way), library.world.rights, session.reader)

        assert counted.shortest.way == way
        assert counted.shortest.amount == shown(session, story, way)


def shown(session: Session, story: Scenario, way: tuple[str, ...]) -> int:
    texts = [session.reader.read(held) for held in (story.title, story.summary, story.content_note) if held]
    session = start(session, story.id)
    texts += in_scene(show(session))
    for choice in way:
        session = react(session, Press(choice))
        texts += in_feedback(show(session))
        session = react(session, Press("onward"))
        texts += in_scene(show(session)) if session.place is Place.SCENE else in_ending(session)
    return sum(map(length, texts))


def in_scene(screen: Screen) -> list[str]:
    choices = [button.label for button in screen.buttons if button.part is Part.CHOICE]
    return [screen.title, *(paragraph.text for paragraph in screen.paragraphs), *choices]


def in_feedback(screen: Screen) -> list[str]:
    told = [paragraph for paragraph in screen.paragraphs if paragraph.kind is not Kind.DID]
    rights = [paragraph.label for paragraph in told if paragraph.kind is Kind.RIGHT]
    return [*(paragraph.text for paragraph in told), *rights]


def in_ending(session: Session) -> list[str]:
    """The lines, the barrier and the questions; not the look back."""
    screen, story = show(session), session.playing.scenario
    said = [p.text for p in screen.paragraphs[: _heading(session, screen, words.WHAT_YOU_DID)]]
    assert screen.id == f"ending/{session.playing.at}"
    barrier = [session.reader.read(story.barrier)] if story.barrier else []
    return [screen.title, *said, *barrier, *map(session.reader.read, story.talk)]


def _heading(session: Session, screen: Screen, title: Words) -> int:
    return next(n for n, p in enumerate(screen.paragraphs) if p.text == session.reader.read(title))


def test_a_word_stands_between_spaces_and_holds_a_letter_or_a_digit() -> None:
    assert length("“Don’t,” he says – 15 minutes … well-meant.") == 6


@pytest.mark.parametrize(("age", "usual", "slow"), [(6, 60, 18), (10, 133, 83), (12, 146, 91), (19, 146, 91)])
def test_a_pace_goes_with_the_age(age: int, usual: int, slow: int) -> None:
    assert (pace(age), pace(age, slow=True)) == (usual, slow)
