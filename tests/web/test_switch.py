"""One switch is enough for the whole game: what is marked moves by itself, and one press chooses it."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

from playwright.sync_api import Browser

from tests.web.player import Player, wait_for
from tests.web.still import PHONE, save, still

BEGINNING = datetime(2030, 1, 1)
MOST_STEPS = 200
LISTENS_FOR_SOUND = "AudioContext = class extends AudioContext { constructor() { super(); window.sounded = true; } };"


@contextmanager
def switched(chromium: Browser, like: Player, *, seconds: int = 1, **options: object) -> Iterator[Player]:
    """A visitor with one switch, whose clock moves only when told to."""
    kept = save(calm=True, access={"scan": seconds})
    with still(chromium, like, **{"kept": kept, "paused": BEGINNING, **options}) as visitor:
        yield visitor


def wait(player: Player, seconds: float) -> None:
    player.page.clock.run_for(int(seconds * 1000))


def marked(player: Player) -> str:
    told: str = player.page.evaluate("document.activeElement.dataset.id ?? ''")
    return told


def switch(player: Player, key: str = "Space") -> None:
    """Presses the one switch."""
    player.page.keyboard.press(key)


def choose(player: Player, button: str) -> None:
    """Waits until the button is marked, then presses the switch."""
    for _ in range(MOST_STEPS):
        if marked(player) == button:
            break
        wait(player, 1)
    else:
        raise AssertionError(f"{button} is never marked on {player.shown}")
    pressed = player.page.evaluate("window.shown.pressed")
    switch(player)
    wait_for(player.page, f"window.shown.pressed > {pressed}")


def test_the_whole_game_is_played_with_one_switch(chromium: Browser, player: Player, choices: list[str]) -> None:
    with switched(chromium, player) as visitor:
        for button in ("go/preferences", "theme/dark", "go/back", "go/help", "go/back", "new", "extra-time", "start"):
            choose(visitor, button)
        for choice in choices:
            choose(visitor, choice)
            choose(visitor, "onward")

        assert visitor.shown.startswith("ending/")
        assert visitor.errors == []


def test_nothing_moves_without_being_asked_for(chromium: Browser, player: Player) -> None:
    with switched(chromium, player, kept="") as visitor:
        wait(visitor, 60)

        assert marked(visitor) == ""


def test_there_is_time_to_see_a_new_screen_and_then_every_stop_lasts_as_long_as_chosen(
    chromium: Browser, player: Player
) -> None:
    with switched(chromium, player, seconds=3) as visitor:
        wait(visitor, 5.9)
        assert marked(visitor) == ""
        wait(visitor, 0.2)
        assert marked(visitor) == "new"
        wait(visitor, 2.8)
        assert marked(visitor) == "new"
        wait(visitor, 0.2)
        assert marked(visitor) == "go/preferences"


def test_after_three_rounds_it_waits_and_the_next_press_begins_with_the_first_stop(
    chromium: Browser, player: Player
) -> None:
    with switched(chromium, player) as visitor:
        wait(visitor, 60)
        assert "switch" in visitor.page.inner_text("#live")
        still_there = marked(visitor)
        wait(visitor, 60)
        assert marked(visitor) == still_there

        switch(visitor)
        assert marked(visitor) == "new"
        assert visitor.shown == "title"
        assert visitor.page.inner_text("#live") == ""


def test_a_long_text_is_passed_on_the_way_and_rested_at(chromium: Browser, player: Player) -> None:
    with switched(chromium, player, viewport=PHONE) as visitor:
        for button in ("new", "extra-time", "start"):
            choose(visitor, button)
        wait(visitor, 2)
        deep = visitor.page.evaluate("scrollY")
        assert deep > 0

        switch(visitor)
        wait(visitor, 60)
        assert visitor.page.evaluate("scrollY") == deep

        switch(visitor)
        assert visitor.page.evaluate("scrollY") > deep or marked(visitor)
        assert visitor.shown.startswith("scene/")


def test_every_word_has_been_in_sight_before_the_first_button_is_marked(chromium: Browser, player: Player) -> None:
    with switched(chromium, player, viewport=PHONE) as visitor:
        for button in ("new", "extra-time", "start", "ask-vlad"):
            choose(visitor, button)
        seen = 0.0
        while not marked(visitor):
            top, window = visitor.page.evaluate("[scrollY, innerHeight - nav.offsetHeight]")
            assert top <= seen
            seen = max(seen, top + window)
            wait(visitor, 1)
        ends = visitor.page.evaluate("says.getBoundingClientRect().bottom + scrollY")

    assert seen >= ends


def test_a_tap_beside_the_buttons_is_the_switch_too(chromium: Browser, player: Player) -> None:
    with switched(chromium, player) as visitor:
        wait(visitor, 2)
        visitor.page.mouse.click(5, 5)

        assert visitor.shown == "library"


def test_a_switch_that_is_held_presses_once(chromium: Browser, player: Player) -> None:
    with switched(chromium, player) as visitor:
        wait(visitor, 2)
        for _ in range(4):
            visitor.page.keyboard.down("Space")
            wait(visitor, 2)

        assert visitor.shown == "library"


def test_it_is_turned_off_with_the_switch_itself(chromium: Browser, player: Player) -> None:
    with switched(chromium, player) as visitor:
        choose(visitor, "go/preferences")
        choose(visitor, "scan/0")
        wait(visitor, 60)

        assert marked(visitor) == "scan/0"


def test_a_link_turns_it_on_for_who_has_nothing_but_a_switch(chromium: Browser, player: Player) -> None:
    with switched(chromium, player, kept="", path="/en/#switch=2") as visitor:
        wait(visitor, 4)
        switch(visitor)

        assert visitor.shown == "library"


def test_a_link_cannot_ask_for_a_switch_that_nobody_can_follow(chromium: Browser, player: Player) -> None:
    for path in ("/en/#switch=0.01", "/en/#switch=-2", "/en/#switch=much"):
        with switched(chromium, player, kept="", path=path) as visitor:
            wait(visitor, 60)

            assert marked(visitor) == ""


def test_it_makes_no_sound_unless_it_is_asked_to(chromium: Browser, player: Player) -> None:
    for sound in (False, True):
        kept = save(access={"scan": 1, "scan_sound": sound})
        with switched(chromium, player, kept=kept, script=LISTENS_FOR_SOUND) as visitor:
            wait(visitor, 2)

            assert visitor.page.evaluate("Boolean(window.sounded)") is sound
