"""Plays in a real browser as a person would: presses what the page shows, or what the canvas tells of itself."""

import time
from pathlib import Path
from typing import Any

from playwright.sync_api import ConsoleMessage, Frame, Page, Route

SLOWEST = 60.0
"""Seconds to wait for something on a busy machine."""


def wait_for(page: Page | Frame, condition: str) -> None:
    """Waits until the JavaScript condition holds. Playwright's own wait needs `eval`, which our policy forbids."""
    began = time.monotonic()
    while not page.evaluate(f"(async () => Boolean({condition}))()"):
        assert time.monotonic() - began < SLOWEST, f"never came true: {condition}"
        page.wait_for_timeout(20)


class Player:
    """One browser page. Notes everything that is requested, logged or thrown."""

    def __init__(self, page: Page, address: str, screenshots: Path, *, touch: bool = False) -> None:
        self.touch = touch
        self.page = page
        self.address = address
        self.screenshots = screenshots
        self.requested: list[str] = []
        self.errors: list[str] = []
        page.on("request", lambda request: self.requested.append(request.url))
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.on("requestfailed", lambda request: self.errors.append(f"failed: {request.url}"))
        page.on("console", self._hear)

    def _hear(self, said: ConsoleMessage) -> None:
        """What Playwright itself says where a test forbids workers is none of the page's."""
        if said.type in ("error", "warning") and "blocked by Playwright" not in said.text:
            self.errors.append(said.text)

    def visit(self, path: str = "/") -> None:
        """Goes to the site and waits for the first words; the game itself may still be on its way."""
        self.page.goto(self.address + path)
        wait_for(self.page, "window.shown")

    def open(self, path: str = "/") -> None:
        """Goes to the site and waits for the game: it has taken over and drawn its picture."""
        self.visit(path)
        self.settle()

    def settle(self) -> None:
        """Waits until the game answers, a picture has been drawn and nothing moves."""
        wait_for(self.page, "window.shown?.game && window.drawn && !window.drawn.moving")

    @property
    def shown(self) -> str:
        """The id of the Screen that the page shows."""
        told: str = self.page.evaluate("window.shown.screen")
        return told

    @property
    def drawn(self) -> dict[str, Any]:
        """What the canvas last told: screen, boxes by button id, size."""
        told: dict[str, Any] = self.page.evaluate("window.drawn")
        return told

    def press(self, button: str) -> None:
        """Clicks or taps a button of the page; waits for the answer."""
        pressed = self.page.evaluate("window.shown.pressed")
        element = self.page.locator(f'[data-id="{button}"]')
        if self.touch:
            element.tap()
        else:
            element.click()
        wait_for(self.page, f"window.shown.pressed > {pressed}")

    def point(self, button: str) -> None:
        """Clicks a button of the canvas, once it has been scrolled into sight; waits for what follows."""
        x, y = self.middle(button)
        turn = self.drawn["turn"]
        self.page.mouse.click(x, y)
        wait_for(self.page, f"window.drawn.turn > {turn}")
        self.settle()

    def middle(self, button: str) -> tuple[float, float]:
        width, height = self.drawn["size"]
        box = self.page.locator("#canvas").bounding_box()
        assert box
        across, down = box["width"] / width, box["height"] / height
        self.page.mouse.move(box["width"] / 2, box["height"] / 2)
        self._stand()
        while not (found := self.drawn["boxes"].get(button)):
            assert self.drawn["scroll"] < self.drawn["furthest"], f"{button} is not on {self.drawn['screen']}"
            scroll = self.drawn["scroll"]
            self.page.mouse.wheel(0, 300)  # at least a step of 100 pixels, whatever the ratio
            wait_for(self.page, f"window.drawn.scroll > {scroll}")
            self._stand()
        left, top, wide, high = found
        return (left + wide / 2) * across, (top + high / 2) * down

    def _stand(self) -> None:
        """Waits until nothing scrolls: one turn of the wheel may come as several, and the focus is followed."""
        scroll = None
        while scroll != self.drawn["scroll"]:
            scroll = self.drawn["scroll"]
            self.page.wait_for_timeout(100)

    def focus(self, button: str) -> None:
        """Tabs on until the button has the focus, as somebody without a mouse does."""
        for _ in range(60):
            if self.page.evaluate("document.activeElement?.getAttribute('data-id')") == button:
                return
            self.page.keyboard.press("Tab")
        raise AssertionError(f"Tab never comes to {button}")

    def picture(self, name: str) -> None:
        """Keeps a screenshot."""
        self.screenshots.mkdir(parents=True, exist_ok=True)
        self.page.screenshot(path=str(self.screenshots / f"{name}.png"))


class Gate:
    """Holds up whatever matches the pattern until it is opened; several requests may be for one part."""

    def __init__(self, page: Page, pattern: str) -> None:
        self._held: list[Route] = []
        self._open = False
        page.route(pattern, lambda route: self._meet(route))

    def _meet(self, route: Route) -> None:
        if self._open:
            route.continue_()
        else:
            self._held.append(route)

    def open(self) -> None:
        """Lets everything through, from now on at once."""
        self._open = True
        while self._held:
            self._held.pop().continue_()
