"""Nothing is cut off and nothing scrolls sideways: narrow windows, large letters, zoom, wide spacing, both ways up."""

from typing import Any

import pytest
from playwright.sync_api import Browser

from tests.web.player import Player
from tests.web.still import DESK, NARROW, PHONE, save, still, walk

WIDER = "innerWidth < document.scrollingElement.scrollWidth"
CUT_OFF = """[...document.querySelectorAll("#words *, #nav *, #trouble")].filter((held) => {
  const {left, right, width} = held.getBoundingClientRect();
  const shown = width > 1 && !held.closest("progress");
  const hides = held.clientWidth && held.scrollWidth > held.clientWidth + 1;
  return shown && (left < -0.5 || right > innerWidth + 0.5 || hides);
}).map((held) => held.outerHTML)"""
TOO_SMALL = """[...document.querySelectorAll("button, .call a")].filter((held) => {
  const {width, height} = held.getBoundingClientRect();
  return width && (width < 43.9 || height < 43.9);
}).map((held) => held.outerHTML)"""
SPACING = """* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-bottom: 2em !important; }"""
ZOOMED = 4
WINDOWS: dict[str, dict[str, Any]] = {
    "narrow": {"viewport": NARROW},
    "phone": {"viewport": PHONE},
    "phone on its side": {"viewport": {"width": 844, "height": 390}},
    "laptop": {"viewport": {"width": 1366, "height": 768}},
    "zoomed to 400 %": {"viewport": {"width": 1280 // ZOOMED, "height": 720 // ZOOMED}, "device_scale_factor": ZOOMED},
}


def lost(player: Player) -> dict[str, object]:
    """What cannot be seen without scrolling sideways, or is too small to be hit."""
    look = player.page.evaluate
    found = {"wider": look(WIDER), "cut off": look(CUT_OFF), "too small": look(TOO_SMALL)}
    return {name: held for name, held in found.items() if held}


@pytest.mark.parametrize("language", ["en", "ro"])
@pytest.mark.parametrize("preferences", [{}, {"text_size": 200}, {"dyslexic": True, "spaced": True}], ids=str)
@pytest.mark.parametrize("window", WINDOWS)
def test_no_kind_of_screen_loses_anything(
    chromium: Browser, player: Player, choices: list[str], window: str, preferences: dict[str, object], language: str
) -> None:
    kept = save(language=language, **preferences)
    with still(chromium, player, kept=kept, **WINDOWS[window]) as visitor:
        found = {screen: lost(visitor) for screen in walk(visitor, choices)}

    assert {screen: held for screen, held in found.items() if held} == {}


def test_the_text_spacing_of_wcag_loses_nothing(chromium: Browser, player: Player, choices: list[str]) -> None:
    with still(chromium, player, viewport=NARROW) as visitor:
        visitor.page.evaluate(
            """css => {const sheet = new CSSStyleSheet(); sheet.replaceSync(css);
            document.adoptedStyleSheets.push(sheet)}""",
            SPACING,
        )
        found = {screen: lost(visitor) for screen in walk(visitor, choices)}

    assert {screen: held for screen, held in found.items() if held} == {}


def test_nothing_forbids_to_zoom(chromium: Browser, player: Player) -> None:
    with still(chromium, player, viewport=PHONE) as visitor:
        told = visitor.page.locator('meta[name="viewport"]').get_attribute("content") or ""

    assert "user-scalable" not in told
    assert "maximum-scale" not in told


def test_what_always_stays_leaves_most_of_the_window_to_the_words(chromium: Browser, player: Player) -> None:
    for size in (100, 200):
        for window in (DESK, PHONE, NARROW):
            with still(chromium, player, kept=save(text_size=size), viewport=window) as visitor:
                for button in ("new", "extra-time", "start", "ask-vlad"):
                    visitor.press(button)
                staying = visitor.page.evaluate(
                    """Math.max(...[...document.querySelectorAll("nav, nav *")]
                    .filter((held) => ["sticky", "fixed"].includes(getComputedStyle(held).position))
                    .map((held) => held.getBoundingClientRect().height))"""
                )

            assert staying <= window["height"] * 0.15, (size, window)


def test_leaving_quickly_is_in_sight_on_every_screen(chromium: Browser, player: Player, choices: list[str]) -> None:
    for window in (DESK, PHONE, NARROW):
        with still(chromium, player, kept=save(text_size=200), viewport=window) as visitor:
            for screen in walk(visitor, choices):
                box = visitor.page.locator('[data-id="go/leave"]').bounding_box()
                assert box and box["y"] >= 0 and box["y"] + box["height"] <= window["height"], screen


def test_leaving_quickly_stands_apart(chromium: Browser, player: Player) -> None:
    for window in (DESK, PHONE):
        with still(chromium, player, viewport=window) as visitor:
            help_box = visitor.page.locator('[data-id="go/help"]').bounding_box()
            leave = visitor.page.locator('[data-id="go/leave"]').bounding_box()

        assert help_box and leave
        assert leave["x"] - (help_box["x"] + help_box["width"]) >= 24


def test_forgetting_everything_is_not_beside_leaving(chromium: Browser, player: Player) -> None:
    with still(chromium, player, viewport=PHONE) as visitor:
        visitor.press("go/preferences")

        assert visitor.page.locator('nav [data-id*="forget"]').count() == 0
        assert visitor.page.locator('main [data-id*="forget"]').count() == 1


def test_the_picture_is_above_the_words_upright_and_beside_them_on_its_side(chromium: Browser, player: Player) -> None:
    with still(chromium, player, viewport=PHONE) as visitor:
        upright = visitor.page.locator("#frame").bounding_box()
        words = visitor.page.locator("#words").bounding_box()
        assert upright and words and upright["y"] + upright["height"] <= words["y"]

        visitor.page.set_viewport_size({"width": 844, "height": 390})
        lying = visitor.page.locator("#frame").bounding_box()
        words = visitor.page.locator("#words").bounding_box()
        assert lying and words and lying["x"] + lying["width"] <= words["x"]
        assert lying["height"] <= 390
