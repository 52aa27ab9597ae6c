"""The whole game on its smallest legs: the text view and a host that keeps everything in memory."""

import asyncio
from collections.abc import Sequence

from sidebyside.app import open_session, run
from sidebyside.content.library import Library
from sidebyside.hosts.memory import MemoryHost
from sidebyside.screens import words
from sidebyside.screens.screen import Intent, Kind, Leave, Press, Screen
from sidebyside.screens.session import Place, Session


class Script:
    """A view that answers with the given presses and then leaves."""

    def __init__(self, presses: Sequence[str]) -> None:
        self.waiting = list(presses)
        self.seen: list[Screen] = []

    async def ask(self, screen: Screen) -> Intent:
        self.seen.append(screen)
        return Press(self.waiting.pop(0)) if self.waiting else Leave()


def play(library: Library, host: MemoryHost, *presses: str) -> tuple[Session, Script]:
    view = Script(presses)
    return asyncio.run(run(open_session(library, host), view, host)), view


def test_every_turn_that_changes_something_is_kept(library: Library) -> None:
    host = MemoryHost()

    play(library, host, "new", "extra-time", "start", "go/help", "go/back")

    assert len(host.saves) == 1


def test_a_second_window_that_only_looks_around_does_not_undo_the_first(library: Library) -> None:
    host = MemoryHost()
    second = open_session(library, host)
    play(library, host, "new", "extra-time", "start")

    asyncio.run(run(second, Script(["go/help", "go/back", "new"]), host))

    assert open_session(library, host).play is not None


def test_the_next_visit_continues_where_the_last_one_ended(library: Library) -> None:
    host = MemoryHost()
    first, _ = play(library, host, "new", "extra-time", "start")

    second, view = play(library, host, "continue")

    assert second.play == first.play
    assert [screen.id.split("/")[0] for screen in view.seen] == ["title", "scene"]


def test_the_device_s_language_is_the_first_guess_and_the_player_s_choice_stays(library: Library) -> None:
    host = MemoryHost(languages=("fr", "ro", "en"))

    _, first = play(library, host, "go/preferences", "language/en")
    _, second = play(library, host)

    assert first.seen[0].language == "ro"
    assert second.seen[0].language == "en"


def test_a_full_device_is_told_and_the_game_goes_on(library: Library) -> None:
    session, view = play(library, MemoryHost(full=True), "new", "extra-time", "start")

    assert session.place is Place.SCENE
    assert session.notice is words.CANNOT_KEEP
    assert any(paragraph.kind is Kind.NOTICE for paragraph in view.seen[-1].paragraphs)


def test_an_unreadable_save_is_kept_aside_before_it_is_written_over(library: Library) -> None:
    host = MemoryHost("half a sa")

    _, view = play(library, host, "new", "extra-time", "start")

    assert host.aside == ["half a sa"]
    assert len(host.saves) == 2
    assert view.seen[0].paragraphs[0].kind is Kind.NOTICE


def test_an_unreadable_save_that_cannot_be_put_aside_is_told_and_never_written_over(library: Library) -> None:
    host = MemoryHost("half a sa", full=True)

    session = open_session(library, host)
    host.full = False
    asyncio.run(run(session, Script(["new", "extra-time", "start"]), host))

    assert session.notice is words.CANNOT_KEEP
    assert host.saves == ["half a sa"]


def test_preferences_outlive_a_story_that_has_changed_too_much_even_if_nothing_is_pressed(library: Library) -> None:
    host = MemoryHost()
    play(library, host, "go/preferences", "language/ro", "go/back", "new", "extra-time", "start")
    host.saves.append(host.saves.pop().replace('"scenario": "extra-time"', '"scenario": "gone"'))

    play(library, host)

    assert len(host.aside) == 1
    assert open_session(library, host).preferences.language == "ro"
