"""A link opens exactly what it asks for, and loses nothing that was left open."""

from dataclasses import replace

import pytest

from sidebyside.content.library import Library
from sidebyside.screens import words
from sidebyside.screens.screen import Part, Press
from sidebyside.screens.session import Asked, Place, Preferences, Session, asked_for, start
from sidebyside.screens.turn import react, show


@pytest.fixture
def fresh(library: Library) -> Session:
    return Session(library=library)


def test_a_link_turns_one_switch_on_and_only_at_a_pace_that_is_offered(fresh: Session) -> None:
    assert asked_for(fresh, Asked(scan=3)).preferences.access.scan == 3
    assert asked_for(fresh, Asked(scan=4)).preferences.access.scan == 0


def test_an_assignment_of_one_story_opens_its_introduction(fresh: Session) -> None:
    session = asked_for(fresh, Asked(stories=("extra-time",), easy=True))

    assert (session.place, session.picked) == (Place.INTRO, "extra-time")
    assert session.preferences.easy


def test_the_page_of_a_story_opens_its_introduction_in_its_language(fresh: Session) -> None:
    session = asked_for(fresh, Asked(language="ro", begin="extra-time"))

    assert show(session).title == "Dacă ai timp în plus, trișezi?"


def test_a_story_that_was_left_open_is_asked_about_first(fresh: Session) -> None:
    session = asked_for(start(fresh, "extra-time"), Asked(begin="extra-time"))
    assert session.place is Place.SCENE

    at_the_title = react(session, Press("go/home"))
    assert [button.id for button in show(at_the_title).buttons][:2] == ["continue", "new"]
    assert react(at_the_title, Press("new")).place is Place.INTRO


def test_only_the_stories_of_the_assignment_are_offered(library: Library) -> None:
    story = library.scenarios["extra-time"]
    scenarios = {name: replace(story, id=name) for name in ("extra-time", "other", "third")}
    two = replace(library, scenarios=scenarios)
    session = asked_for(Session(library=two), Asked(stories=("other", "extra-time")))

    offered = [button.id for button in show(react(session, Press("new"))).buttons if button.part is Part.CHOICE]

    assert session.place is Place.TITLE
    assert offered == ["other", "extra-time"]


@pytest.mark.parametrize("asked", [Asked(stories=("no-such",)), Asked(unknown=True)])
def test_a_story_that_is_not_there_gets_a_clear_sentence(fresh: Session, asked: Asked) -> None:
    session = asked_for(fresh, asked)

    assert session.notice == words.UNKNOWN_STORY
    assert session.place is Place.TITLE


def test_a_language_that_we_do_not_speak_changes_nothing(fresh: Session) -> None:
    assert asked_for(fresh, Asked(language="xx")).preferences == Preferences()
