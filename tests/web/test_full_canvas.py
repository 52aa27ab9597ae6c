"""The whole window is the canvas, for showing it to a class; the words of the page lie behind it and still work."""

import pytest

from tests.web.player import Player, wait_for

IN_STORY = ("new", "extra-time", "start")


@pytest.fixture
def full(player: Player) -> Player:
    """A player who has chosen one big picture."""
    player.open()
    for button in ("go/preferences", "display/canvas"):
        player.press(button)
    wait_for(player.page, "window.drawn.size[1] === innerHeight && Object.keys(window.drawn.boxes).length")
    return player


def test_a_story_is_played_with_the_mouse_and_page_and_canvas_stay_in_step(full: Player) -> None:
    for button in ("go/back", *IN_STORY):
        full.point(button)
    full.picture("full-canvas-scene")
    full.point("ask-vlad")

    assert full.shown == full.drawn["screen"] == "feedback/ask-vlad"
    assert full.drawn["size"] == [1280, 720]
    assert "ask-vlad" in full.page.evaluate("localStorage.getItem('sidebyside/save')")
    assert full.errors == []


def test_mouse_and_keys_take_turns(full: Player) -> None:
    full.point("go/back")
    full.focus("new")
    full.page.keyboard.press("Enter")
    wait_for(full.page, "window.drawn.screen === 'library'")
    full.point("extra-time")
    full.focus("start")
    full.page.keyboard.press("Space")
    wait_for(full.page, "window.drawn.screen.startsWith('scene/')")
    full.settle()

    assert full.shown == full.drawn["screen"]


def test_the_focus_of_the_page_is_seen_on_the_canvas(full: Player) -> None:
    full.focus("theme/dark")
    wait_for(full.page, "window.drawn.focus === 'theme/dark'")
    full.picture("full-canvas-focus")

    assert "theme/dark" in full.drawn["boxes"]


def test_keys_that_scroll_scroll_the_canvas(full: Player) -> None:
    full.page.keyboard.press("End")

    wait_for(full.page, "window.drawn.scroll > 0")


def test_the_words_stay_in_the_accessibility_tree(full: Player) -> None:
    tree = full.page.locator("main").aria_snapshot()

    assert 'heading "Preferences"' in tree
    assert 'button "One big picture, for the whole class"' in tree


def test_full_canvas_is_left_again(full: Player) -> None:
    full.point("display/page")
    wait_for(full.page, "document.documentElement.dataset.display === 'page'")
    full.settle()
    full.press("go/back")

    assert full.shown == "title"
    wait_for(full.page, "window.drawn.size[1] < 720")
    assert full.page.is_visible("h1")


def test_before_the_game_has_come_the_words_are_seen(player: Player, full: Player) -> None:
    player.page.route("**/python_stdlib.zip*", lambda route: route.abort())
    player.page.reload()
    wait_for(player.page, "window.shown")

    over = player.page.evaluate("document.elementFromPoint(640, 700).closest('#frame') === null")
    assert over
    player.press("new")
    assert player.shown == "library"


def test_leaving_quickly_works_on_the_canvas_too(full: Player) -> None:
    for button in ("go/back", *IN_STORY):
        full.point(button)
    full.page.mouse.click(*full.middle("go/leave"))
    full.page.wait_for_url("**/leave.html")

    assert '"current":null' in full.page.evaluate("localStorage.getItem('sidebyside/save')").replace(" ", "")
    full.page.go_back()
    assert "leave.html" in full.page.url or full.page.url == "about:blank"
