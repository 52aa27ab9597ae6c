"""“Forget everything here” asks once, and then nothing of what was there is left."""

import asyncio
from collections.abc import Iterator

import pytest

from sidebyside.app import open_session, run
from sidebyside.content.library import Library
from sidebyside.hosts.memory import MemoryHost
from sidebyside.screens import save, words
from sidebyside.screens.screen import Intent, Leave, Press, Screen
from sidebyside.screens.session import Preferences, Session, start
from sidebyside.screens.turn import react, show

TO_THE_QUESTION = ("go/preferences", "go/forget")


class Presses:
    """A view whose reader presses these buttons and closes the window."""

    def __init__(self, *buttons: str) -> None:
        self.left: Iterator[Intent] = iter([*map(Press, buttons), Leave()])

    async def ask(self, screen: Screen) -> Intent:
        return next(self.left)


@pytest.fixture
def playing(library: Library) -> Session:
    return start(Session(library=library, preferences=Preferences(language="ro", text_size=150)), "extra-time")


def pressed(session: Session, *buttons: str) -> Session:
    for button in buttons:
        session = react(session, Press(button))
    return session


def test_one_press_only_asks(playing: Session) -> None:
    asked = pressed(playing, *TO_THE_QUESTION)

    assert show(asked).id == "forget"
    assert asked.play == playing.play
    assert not asked.forgets


def test_who_says_no_has_lost_nothing(playing: Session) -> None:
    back = pressed(playing, *TO_THE_QUESTION, "go/back", "go/back")

    assert show(back) == show(playing)
    assert save.dump(back) == save.dump(playing)


def test_the_answer_that_loses_nothing_comes_first(playing: Session) -> None:
    assert show(pressed(playing, *TO_THE_QUESTION)).buttons[0].id == "go/back"


def test_who_says_yes_begins_as_on_a_first_visit_in_the_same_language(playing: Session, library: Library) -> None:
    fresh = pressed(playing, *TO_THE_QUESTION, "forget/everything")

    assert show(fresh).id == "title"
    assert fresh.notice == words.FORGOTTEN
    assert save.dump(fresh) == save.dump(Session(library=library, preferences=Preferences(language="ro")))


def test_the_device_keeps_nothing(playing: Session, library: Library) -> None:
    host = MemoryHost(save.dump(playing))
    host.aside.append("an old record")

    asyncio.run(run(open_session(library, host), Presses(*TO_THE_QUESTION, "forget/everything"), host))

    assert (host.saves, host.aside) == ([], [])


def test_what_was_forgotten_before_the_game_came_is_not_kept_again(playing: Session, library: Library) -> None:
    early = ("visit", *TO_THE_QUESTION, "forget/everything")
    host = MemoryHost(save.dump(playing), early=early)

    session = open_session(library, host)

    assert host.saves == []
    assert session.play is None


def test_the_question_cannot_be_answered_where_it_was_not_asked(playing: Session) -> None:
    assert pressed(playing, "go/preferences", "forget/everything").play == playing.play
    assert pressed(playing, "forget/everything").play == playing.play


def test_leaving_quickly_erases_the_play_and_says_so_to_the_host(playing: Session, library: Library) -> None:
    host = MemoryHost(save.dump(playing))

    asyncio.run(run(open_session(library, host), Presses("go/leave"), host))

    assert host.has_left
    assert '"current": null' in host.saves[-1]
