"""The main play-through in Firefox and in WebKit: the page, the hand-over to the game, and the picture."""

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Protocol

import pytest

from sidebyside.content.playthroughs import Do, load_playthroughs
from sidebyside.content.problems import Report
from tests.web.firefox import firefox
from tests.web.webkit import webkit

SLOWEST = 90.0


class Browser(Protocol):
    """What both of them can do."""

    def goto(self, address: str) -> None: ...

    def evaluate(self, script: str) -> Any: ...

    def click(self, x: float, y: float) -> None: ...


@pytest.fixture(params=["firefox", "webkit"])
def browser(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Browser]:
    with firefox(tmp_path) if request.param == "firefox" else webkit() as opened:
        yield opened


def wait_until(browser: Browser, condition: str) -> None:
    began = time.monotonic()
    while not browser.evaluate(f"Boolean({condition})"):
        assert time.monotonic() - began < SLOWEST, f"never came true: {condition}"
        time.sleep(0.05)


def press(browser: Browser, button: str) -> None:
    found = f"document.querySelector('[data-id=\"{button}\"]')"
    wait_until(browser, found)
    browser.evaluate(f"({found}.scrollIntoView({{block: 'center', behavior: 'instant'}}), 0)")
    x = browser.evaluate(f"{found}.getBoundingClientRect().x + 20")
    y = browser.evaluate(f"{found}.getBoundingClientRect().y + 20")
    pressed = browser.evaluate("window.shown.pressed")
    browser.click(x, y)
    wait_until(browser, f"window.shown.pressed > {pressed}")


def test_the_story_is_played_to_its_ending(browser: Browser, address: str, game: Path) -> None:
    playthrough = load_playthroughs(game / "scenarios" / "extra-time", Report())[0]
    choices = [step.choice for step in playthrough.play if isinstance(step, Do)]

    browser.goto(f"{address}/en/extra-time/")
    wait_until(browser, "window.shown")
    press(browser, "start")
    for choice in choices:
        press(browser, choice)
        press(browser, "onward")
    wait_until(browser, "window.shown.game && window.drawn")

    assert browser.evaluate("window.shown.screen") == f"ending/{playthrough.ends}"
    assert browser.evaluate("document.activeElement.id") == "title"
    assert browser.evaluate("window.drawn.screen") == f"ending/{playthrough.ends}"
    assert choices[-1] in browser.evaluate("localStorage.getItem('sidebyside/save')")
