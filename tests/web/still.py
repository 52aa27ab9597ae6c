"""A page whose game never arrives: what was written ahead is the whole game, so that only the page itself is tested."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import Any

from playwright.sync_api import Browser, ViewportSize

from sidebyside.screens.save import FORMAT
from tests.web.player import Player, wait_for

DESK: ViewportSize = {"width": 1280, "height": 720}
PHONE: ViewportSize = {"width": 390, "height": 844}
NARROW: ViewportSize = {"width": 320, "height": 640}
TO_THE_STORY = ("new", "extra-time", "start")
USUAL = {
    "language": "en",
    "easy": False,
    "text_size": 100,
    "theme": None,
    "calm": None,
    "display": "page",
    "spaced": False,
    "dyslexic": False,
}
NO_ACCESS = {"aloud": 0, "scan": 0, "scan_sound": False}


def save(*, access: dict[str, object] | None = None, **preferences: object) -> str:
    """A save of somebody who has no story open and likes these preferences."""
    chosen = {**USUAL, **preferences, "access": {**NO_ACCESS, **(access or {})}}
    return json.dumps({"format": FORMAT, "preferences": chosen, "current": None, "finished": []})


@contextmanager
def still(
    chromium: Browser,
    like: Player,
    *,
    kept: str = "",
    script: str = "",
    path: str = "/",
    paused: datetime | None = None,
    **context: Any,
) -> Iterator[Player]:
    """Another visitor at the address of `like`.

    `kept` is the save they left, `script` runs before the page's own; where the clock is `paused`, time passes only
    by `page.clock`.
    """
    visitor = chromium.new_context(**{"viewport": DESK, "locale": "en-GB", **context})
    visitor.route("**/runtime/**", lambda route: route.fulfill(body="", content_type="text/javascript"))
    visitor.add_init_script(f"localStorage.getItem('sidebyside/save') ?? {_keep(kept)};{script}")
    player = Player(visitor.new_page(), like.address, like.screenshots)
    if paused:
        player.page.clock.install(time=paused)
        player.page.clock.pause_at(paused + timedelta(seconds=1))
    player.visit(path)
    wait_for(player.page, "window.aided || !(window.shown.told.access?.aloud || window.shown.told.access?.scan)")
    yield player
    visitor.close()


def _keep(kept: str) -> str:
    return f"localStorage.setItem('sidebyside/save', {json.dumps(kept)})" if kept else "null"


def walk(player: Player, choices: list[str]) -> Iterator[str]:
    """Every kind of screen, from the title to the ending that the choices lead to; yields the id of each."""
    yield player.shown
    for way in (("go/preferences",), ("go/preferences", "go/forget"), ("go/help",)):
        for button in way:
            player.press(button)
        yield player.shown
        for _ in way:
            player.press("go/back")
    for button in TO_THE_STORY:
        player.press(button)
        yield player.shown
    for choice in choices:
        player.press(choice)
        yield player.shown
        player.press("onward")
        yield player.shown
