"""What a translator is given: every text that the check counts, each with a note."""

from pathlib import Path

import pytest

from sidebyside.checking import Examined
from sidebyside.content.library import Library, load, read_scenario
from sidebyside.content.parse_guide import load_guide
from sidebyside.content.problems import Report
from sidebyside.content.wording import words_in
from sidebyside.translating.notes import EASY, story_notes
from sidebyside.translating.parts import Message, Part, parts

EVERYTHING = Path(__file__).parents[1] / "content" / "everything"


@pytest.fixture(scope="module")
def found(library: Library, game: Path) -> dict[str, Part]:
    report = Report()
    held = {part.name: part for part in parts(library, game, report)}
    assert report.problems == []
    return held


@pytest.fixture(scope="module")
def story(found: dict[str, Part]) -> dict[str, Message]:
    return {message.context: message for message in found["extra-time"].messages}


@pytest.fixture(scope="module")
def shared(found: dict[str, Part]) -> dict[str, Message]:
    return {message.context: message for message in found["interface"].messages}


def test_there_is_a_part_for_each_story_and_one_for_what_they_share(found: dict[str, Part], library: Library) -> None:
    assert list(found) == [*library.scenarios, "interface"]


def test_one_story_can_be_asked_for(game: Path) -> None:
    only = game / "scenarios" / "extra-time"

    assert [part.name for part in parts(load(game, only), game, Report(), only)] == ["extra-time"]


def test_what_is_translated_is_what_the_check_counts(found: dict[str, Part], examined: Examined) -> None:
    for held in examined.coverage:
        assert held.texts == len(found[held.part].messages)


def test_every_message_says_where_its_source_stands(found: dict[str, Part]) -> None:
    for part in found.values():
        for message in part.messages:
            assert (part.folder / message.path).is_file(), message
            assert message.line or message.context.startswith("interface/"), message


@pytest.mark.parametrize(
    ("context", "note"),
    [
        ("extra-time/title#text", "The title of the story."),
        ("extra-time/corridor/title#text", "The title of a scene."),
        ("extra-time/corridor/called#text", "The narrator tells in “In the corridor”."),
        ("extra-time/corridor/faster#text", "Vlad (12, he) says in “In the corridor”."),
        ("extra-time/corridor/ask-vlad#text", "A choice in “In the corridor”: the player’s own words or act."),
        ("extra-time/talk/see#text", "A question to talk about after the story."),
    ],
)
def test_a_note_tells_who_speaks_and_where(story: dict[str, Message], context: str, note: str) -> None:
    assert story[context].note == note


def test_a_note_on_feedback_quotes_the_choice_and_its_part(story: dict[str, Message]) -> None:
    assert story["extra-time/corridor/tell-why/misses#text"].note.startswith("Feedback on the choice “Tell everyone")
    assert story["extra-time/corridor/tell-why/misses#text"].note.endswith("what was still missing, without blame.")


def test_a_line_after_a_choice_says_so(story: dict[str, Message]) -> None:
    assert story["extra-time/corridor/tell-why/word#text"].note.startswith("The narrator tells after the choice “Tell")


def test_easy_read_comes_with_its_limits(story: dict[str, Message]) -> None:
    for message in story.values():
        assert (EASY in message.note) == message.context.endswith("#easy")


def test_every_text_of_the_world_has_a_note_of_its_own(shared: dict[str, Message]) -> None:
    plain = [key for key, message in shared.items() if message.note.startswith("The interface.")]

    assert all(key.startswith("interface/") for key in plain)


def test_the_pronoun_is_told_where_adjectives_agree(shared: dict[str, Message]) -> None:
    assert "(she)" in shared["interface/mood/sad/she#text"].note
    assert "Mr Marin (teacher, he)" in shared["cast/mr-marin/name#text"].note


def test_no_text_that_an_author_can_write_is_without_a_note(library: Library) -> None:
    scenario, report = read_scenario(EVERYTHING / "scenario.yaml", EVERYTHING.parent, library.world)
    guide = load_guide(EVERYTHING, "everything", report)
    assert scenario and guide, report.problems

    notes = story_notes(scenario, guide, library.world)
    assert {words.id for words in words_in((scenario, guide))} <= notes.keys()


def test_places_and_numbers_are_explained(shared: dict[str, Message]) -> None:
    minutes = shared["interface/minutes#text"]

    assert (minutes.source, minutes.plural) == ("about {n} minute", "about {n} minutes")
    assert "{n} is a number" in minutes.note
    assert "{braces} stay as they are" in shared["interface/source-seen#text"].note
