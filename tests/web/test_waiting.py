"""Where what comes next is still on its way: nothing empty is shown, nothing is said twice, and no press is lost."""

import json

import pytest

from tests.web.player import Gate, Player, wait_for
from tests.web.test_focus import WATCH
from tests.web.test_smoke import RUNTIME

OTHERS = "**/ahead/*/en.json"
"""The introductions that a story's page does not bring."""
STORY = "**/ahead/*/yellow-box*.json"


@pytest.fixture
def game(player: Player) -> Gate:
    return Gate(player.page, RUNTIME)


def click(player: Player, button: str) -> None:
    """Presses what may be answered later."""
    player.page.click(f'[data-id="{button}"]')


def said(player: Player) -> str:
    return player.page.inner_text("#live")


def come(player: Player, gate: Gate, screen: str) -> None:
    gate.open()
    wait_for(player.page, f"window.shown.screen === '{screen}'")


def test_a_storys_page_brings_its_own_introduction_and_first_scene_only(player: Player, game: Gate) -> None:
    player.visit("/en/extra-time/")
    brought = json.loads(player.page.text_content("#first") or "")

    assert [name for name in brought["en"] if "/" in name] == ["intro/extra-time", "start/extra-time"]


def test_another_introduction_is_waited_for_with_the_library_in_sight(player: Player, game: Gate) -> None:
    others = Gate(player.page, OTHERS)
    player.visit("/en/extra-time/")
    player.press("go/back")
    click(player, "yellow-box")

    assert player.page.inner_text("h1") == "Choose a story"
    assert player.page.locator("#ways .choice").count() > 1
    assert said(player) == "One moment. This part is still loading."
    come(player, others, "intro/yellow-box")
    assert said(player) == ""
    assert player.errors == []


@pytest.mark.parametrize(
    ("link", "edition", "says"),
    [
        ("/en/#play=extra-time&easy=1", "en-easy", "One moment. This part is still loading."),
        ("/ro/yellow-box/#easy=1", "ro-easy", "O clipă. Partea asta încă se încarcă."),
    ],
)
def test_who_waits_for_the_very_first_words_is_told_so(
    player: Player, game: Gate, link: str, edition: str, says: str
) -> None:
    easy = Gate(player.page, f"**/ahead/*/{edition}.json")
    player.page.goto(player.address + link)
    wait_for(player.page, "document.getElementById('live').textContent")

    assert said(player) == says
    assert player.page.inner_text("h1") != ""
    easy.open()
    wait_for(player.page, "window.shown")
    assert said(player) == ""


def test_a_second_press_while_one_waits_leads_no_further_than_in_the_game(player: Player, game: Gate) -> None:
    others = Gate(player.page, OTHERS)
    player.visit("/en/extra-time/")
    player.press("go/back")
    for _ in range(2):
        click(player, "yellow-box")
    come(player, others, "intro/yellow-box")
    come(player, game, "intro/yellow-box")
    player.settle()

    assert player.shown == "intro/yellow-box"


def test_a_double_click_on_start_opens_a_story_that_comes_late(player: Player, game: Gate) -> None:
    story = Gate(player.page, STORY)
    player.visit("/en/")
    for button in ("new", "yellow-box"):
        player.press(button)
    for _ in range(2):
        click(player, "start")

    assert player.shown == "intro/yellow-box"
    story.open()
    wait_for(player.page, "window.shown.screen.startsWith('scene/')")
    there = player.shown
    game.open()
    player.settle()
    assert player.shown == there


def test_who_waits_can_go_elsewhere(player: Player, game: Gate) -> None:
    Gate(player.page, OTHERS)
    player.visit("/en/extra-time/")
    player.press("go/back")
    click(player, "yellow-box")
    player.press("go/help")
    assert player.shown == "help"

    click(player, "go/back")  # to the introduction, which is not there yet
    player.press("go/back")
    assert player.shown == "library"
    game.open()
    player.settle()
    assert player.shown == "library"


def test_what_was_pressed_while_it_was_awaited_is_kept_over_a_closed_tab(player: Player, game: Gate) -> None:
    Gate(player.page, OTHERS)
    player.visit("/en/extra-time/")
    player.press("go/back")
    click(player, "yellow-box")

    assert json.loads(player.page.evaluate("localStorage['sidebyside/early']"))["presses"][-1] == "yellow-box"


def test_the_rest_arrives_unnoticed(player: Player, game: Gate) -> None:
    others = Gate(player.page, OTHERS)
    player.visit("/en/extra-time/")
    player.page.evaluate(WATCH)
    with player.page.expect_response("**/en.json"):
        others.open()
    player.page.wait_for_timeout(200)  # time to be drawn, if it were

    assert player.page.evaluate("window.changed") == []
