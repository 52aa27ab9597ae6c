"""A child can always get help, get out, and leave nothing behind: before the game has come, and after."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from tests.web.player import Player, wait_for

RUNTIME = "**/python_stdlib.zip*"
SAVED = "localStorage.getItem('sidebyside/save')"
IN_STORY = ("start", "ask-vlad")


@pytest.fixture
def early(player: Player) -> Iterator[Player]:
    """A player whose game never comes: only what was written ahead is there."""
    player.page.route(RUNTIME, lambda route: route.abort())
    yield player


def nothing_is_kept(player: Player) -> bool:
    kept: list[str] = player.page.evaluate("Object.keys(localStorage)")
    return not kept


@pytest.mark.parametrize(
    ("locale", "first"),
    [
        ("ro-MD", "Republica Moldova"),
        ("ro", "România"),
        ("bg", "Bulgaria"),
        ("nb-NO", "Norway"),
        ("en-GB", "All over Europe"),
    ],
)
def test_help_begins_with_the_players_country_before_the_game_has_come(
    chromium: Browser, address: str, player: Player, locale: str, first: str
) -> None:
    context = chromium.new_context(locale=locale)
    there = Player(context.new_page(), address, player.screenshots)
    there.page.route(RUNTIME, lambda route: route.abort())
    there.visit()
    there.press("go/help")

    assert there.page.locator("#says h2").first.inner_text() == first
    context.close()


def test_the_game_agrees_with_the_page_about_the_country(chromium: Browser, address: str, player: Player) -> None:
    context = chromium.new_context(locale="ro-MD")
    there = Player(context.new_page(), address, player.screenshots)
    there.visit()
    there.press("go/help")
    there.page.evaluate("window.first_was = document.querySelector('#says h2')")
    there.settle()

    assert there.page.evaluate("window.first_was === document.querySelector('#says h2')")
    assert there.page.inner_text("#says h2 >> nth=0") == "Republica Moldova"
    context.close()


def test_leaving_before_the_game_has_come_erases_what_was_pressed(early: Player) -> None:
    early.visit("/en/extra-time/")
    for button in IN_STORY:
        early.press(button)
    early.page.click('[data-id="go/leave"]')
    early.page.wait_for_url("**/leave.html")

    assert nothing_is_kept(early)
    assert early.page.title() == "Blank page"
    early.page.go_back()
    assert "extra-time" not in early.page.url


def test_shift_three_times_leaves_before_the_game_has_come(early: Player) -> None:
    early.visit("/en/extra-time/")
    early.press("start")
    for _ in range(3):
        early.page.keyboard.press("Shift")

    early.page.wait_for_url("**/leave.html")
    assert nothing_is_kept(early)


def test_shift_for_capital_letters_does_not_leave(early: Player) -> None:
    early.visit()
    for _ in range(3):
        early.page.keyboard.press("Shift+A")

    assert "leave.html" not in early.page.url


def test_leaving_in_one_tab_leaves_in_all(early: Player) -> None:
    early.visit("/en/extra-time/")
    other = early.page.context.new_page()
    other.goto(early.address + "/en/extra-time/")
    other.click('[data-id="go/leave"]')

    early.page.wait_for_url("**/leave.html")
    other.wait_for_url("**/leave.html")


def test_forgetting_before_the_game_has_come_asks_and_then_leaves_nothing(early: Player) -> None:
    early.visit("/en/extra-time/")
    for button in (*IN_STORY, "go/preferences", "easy/yes", "go/forget"):
        early.press(button)
    assert early.shown == "forget"
    assert not nothing_is_kept(early)
    early.press("forget/everything")

    assert early.shown == "title"
    assert "Everything was forgotten" in early.page.inner_text("#says")
    assert nothing_is_kept(early)


def test_the_game_that_comes_after_all_was_forgotten_brings_nothing_back(player: Player) -> None:
    player.page.add_init_script(
        "window.kept = []; const set = Storage.prototype.setItem;"
        "Storage.prototype.setItem = function (key, value) { window.kept.push(key); set.call(this, key, value); };"
    )
    player.visit("/en/extra-time/")
    for button in (*IN_STORY, "go/preferences", "go/forget"):
        player.press(button)
    player.page.evaluate("window.kept.length = 0")
    player.press("forget/everything")
    player.settle()

    assert player.page.evaluate("window.kept") == []
    assert (player.shown, nothing_is_kept(player)) == ("title", True)
    player.press("new")
    assert player.shown == "library"
    assert player.errors == []


def test_forgetting_in_one_tab_forgets_in_all(player: Player) -> None:
    player.open("/en/extra-time/")
    player.press("start")
    other = Player(player.page.context.new_page(), player.address, player.screenshots)
    other.open()
    for button in ("go/preferences", "go/forget"):
        other.press(button)
    with player.page.expect_navigation():
        other.press("forget/everything")
    wait_for(player.page, "window.shown?.screen === 'intro/extra-time'")
    player.settle()

    assert nothing_is_kept(player)


def test_who_says_no_keeps_everything(player: Player) -> None:
    player.open("/en/extra-time/")
    for button in ("start", "go/preferences", "go/forget", "go/back", "go/back"):
        player.press(button)

    assert player.shown.startswith("scene/")
    assert "extra-time" in player.page.evaluate(SAVED)


def test_the_next_child_is_asked_and_sees_nothing_of_the_story(player: Player) -> None:
    player.open("/en/extra-time/")
    for button in IN_STORY:
        player.press(button)
    player.page.goto(player.address + "/en/extra-time/")
    wait_for(player.page, "window.shown")

    assert player.shown == "title"
    assert "Continue it, or start a new one?" in player.page.inner_text("#says")
    assert "Vlad" not in player.page.inner_text("body")


def test_a_pause_for_help_loses_nothing(early: Player) -> None:
    early.visit("/en/extra-time/")
    for button in (*IN_STORY, "go/help", "go/back", "go/home", "continue"):
        early.press(button)

    assert early.shown == "feedback/ask-vlad"
