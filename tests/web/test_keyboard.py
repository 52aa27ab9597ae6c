"""The keyboard alone is enough, from the first page to an ending, and one always sees where one is."""

import pytest
from playwright.sync_api import Browser, ViewportSize

from tests.web.player import Player, wait_for
from tests.web.still import DESK, NARROW, PHONE, save, still

MOST_STOPS = 60
"""More presses of Tab than any screen has stops: whoever needs more is trapped."""

SEEN = """(() => {
  const held = document.activeElement;
  const {left, top, right, bottom} = held.getBoundingClientRect();
  const across = (left + right) / 2, down = (top + bottom) / 2;
  const edges = [[left + 3, down], [right - 3, down], [across, top + 3], [across, bottom - 3]];
  const inside = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
  const covered = edges.some(([x, y]) => !held.contains(document.elementFromPoint(x, y)));
  return inside && !covered && getComputedStyle(held).outlineStyle !== "none";
})()"""
HELD = "document.activeElement.dataset.id ?? document.activeElement.id"


def step(player: Player, key: str = "Tab") -> str:
    """To the next stop; it must be seen. Its id, or nothing outside the page."""
    player.page.keyboard.press(key)
    if player.page.evaluate("document.activeElement === document.body"):
        return ""
    held: str = player.page.evaluate(HELD)
    assert player.page.evaluate(SEEN), f"{held} has the focus on {player.shown} and is not seen"
    return held


def go(player: Player, button: str, key: str) -> None:
    for _ in range(MOST_STOPS):
        if step(player) == button:
            break
    else:
        raise AssertionError(f"{button} cannot be reached with Tab on {player.shown}")
    pressed = player.page.evaluate("window.shown.pressed")
    player.page.keyboard.press(key)
    wait_for(player.page, f"window.shown.pressed > {pressed}")


@pytest.mark.parametrize(
    ("window", "size"), [(DESK, 100), (PHONE, 100), (NARROW, 200), (DESK, 200)], ids=("desk", "phone", "narrow", "big")
)
def test_the_whole_game_is_played_with_tab_enter_and_space(
    chromium: Browser, player: Player, choices: list[str], window: ViewportSize, size: int
) -> None:
    with still(chromium, player, kept=save(text_size=size), viewport=window) as visitor:
        go(visitor, "go/preferences", "Enter")
        go(visitor, "theme/dark", "Space")
        go(visitor, "go/back", "Enter")
        go(visitor, "go/help", "Space")
        go(visitor, "go/back", "Space")
        for button in ("new", "extra-time", "start"):
            go(visitor, button, "Enter")
        for choice in choices:
            go(visitor, choice, "Space")
            go(visitor, "onward", "Enter")

        assert visitor.shown.startswith("ending/")
        assert visitor.page.evaluate("document.documentElement.dataset.theme") == "dark"


def test_shift_and_tab_go_back_the_same_way(chromium: Browser, player: Player) -> None:
    with still(chromium, player, viewport=PHONE) as visitor:
        visitor.press("go/preferences")
        forward = [step(visitor) for _ in range(12)]
        back = [step(visitor, "Shift+Tab") for _ in range(11)]

    assert len(set(forward)) == 12
    assert back == forward[-2::-1]


def test_a_new_screen_begins_at_its_title(chromium: Browser, player: Player) -> None:
    with still(chromium, player) as visitor:
        go(visitor, "new", "Enter")

        assert visitor.page.evaluate(HELD) == "title"
        assert step(visitor) == visitor.page.locator("#ways button").first.get_attribute("data-id")


def test_a_pressed_option_keeps_the_focus(chromium: Browser, player: Player) -> None:
    with still(chromium, player) as visitor:
        go(visitor, "go/preferences", "Enter")
        go(visitor, "size/150", "Enter")

        assert visitor.page.evaluate(HELD) == "size/150"


def test_the_words_below_the_one_big_picture_are_reached_and_seen(chromium: Browser, player: Player) -> None:
    with still(chromium, player, kept=save(display="canvas")) as visitor:
        go(visitor, "new", "Enter")
        go(visitor, "extra-time", "Enter")

        assert visitor.shown == "intro/extra-time"
