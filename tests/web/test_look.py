"""How the page looks is the reader's choice; on a first visit it is the device's."""

from typing import Any

import pytest
from playwright.sync_api import Browser

from sidebyside.screens.screen import Theme
from sidebyside.views.canvas.palette import PALETTES
from tests.web.player import Player, wait_for
from tests.web.still import save, still

ATKINSON = "Atkinson Hyperlegible Next"
LETTERS = "/fonts/"


def style(player: Player, of: str, name: str) -> str:
    told: str = player.page.evaluate(
        "([of, name]) => getComputedStyle(document.querySelector(of)).getPropertyValue(name)", [of, name]
    )
    return told


def rgb(colour: str) -> str:
    return f"rgb({int(colour[1:3], 16)}, {int(colour[3:5], 16)}, {int(colour[5:], 16)})"


def ground(player: Player) -> str:
    return style(player, "body", "background-color")


@pytest.mark.parametrize("theme", Theme)
def test_a_chosen_theme_goes_before_the_device(chromium: Browser, player: Player, theme: Theme) -> None:
    with still(chromium, player, kept=save(theme=theme), color_scheme="dark", contrast="more") as visitor:
        assert ground(visitor) == rgb(PALETTES[theme].page.ground)


@pytest.mark.parametrize(
    ("device", "theme"),
    [
        ({"color_scheme": "light"}, Theme.LIGHT),
        ({"color_scheme": "dark"}, Theme.DARK),
        ({"contrast": "more"}, Theme.HIGH_CONTRAST),
        ({"color_scheme": "dark", "contrast": "more"}, Theme.HIGH_CONTRAST),
    ],
    ids=str,
)
def test_a_first_visit_looks_like_the_device(
    chromium: Browser, player: Player, device: dict[str, Any], theme: Theme
) -> None:
    with still(chromium, player, **device) as visitor:
        assert ground(visitor) == rgb(PALETTES[theme].page.ground)


def test_the_device_is_followed_before_any_script_has_run(chromium: Browser, player: Player) -> None:
    context = chromium.new_context(color_scheme="dark", java_script_enabled=False)
    page = context.new_page()
    page.goto(player.address)
    shot = page.screenshot(path=str(player.screenshots / "no-script-dark.png"))
    theme = page.locator("html").get_attribute("data-theme")
    colour = page.locator("body").evaluate("(body) => getComputedStyle(body).backgroundColor")
    context.close()

    assert shot
    assert theme == "device"
    assert colour == rgb(PALETTES[Theme.DARK].page.ground)


@pytest.mark.parametrize("size", [100, 125, 150, 175, 200])
def test_letters_are_as_large_as_chosen(chromium: Browser, player: Player, size: int) -> None:
    with still(chromium, player, kept=save(text_size=size)) as visitor:
        visitor.press("go/help")
        assert style(visitor, "#says p", "font-size") == f"{18 * size / 100:g}px"


def test_wide_spacing_spaces_letters_words_and_lines(chromium: Browser, player: Player) -> None:
    with still(chromium, player, kept=save(spaced=True)) as visitor:
        visitor.press("go/help")
        size = float(style(visitor, "#says p", "font-size")[:-2])

        for of in ("#says p", "button"):
            assert float(style(visitor, of, "letter-spacing")[:-2]) >= 0.119 * size
            assert float(style(visitor, of, "word-spacing")[:-2]) >= 0.159 * size
        assert float(style(visitor, "#says p", "line-height")[:-2]) >= 1.5 * size


def fonts(player: Player) -> list[str]:
    return sorted({url.split(LETTERS)[1] for url in player.requested if LETTERS in url})


def test_the_page_has_letters_of_its_own_also_for_romanian(chromium: Browser, player: Player) -> None:
    with still(chromium, player, path="/ro/extra-time/") as visitor:
        visitor.press("start")
        wait_for(visitor.page, "document.fonts.status === 'loaded'")

        for letters in ("a", "ș", "ț", "ă"):
            assert visitor.page.evaluate(f"document.fonts.check(`1rem '{ATKINSON}'`, '{letters}')")
        assert fonts(visitor) == [f"atkinson-hyperlegible-next-{cut}.woff2" for cut in
                                  ("latin-400", "latin-700", "latin-ext-400", "latin-ext-700")]  # fmt: skip
        assert visitor.errors == []


def test_letters_made_for_dyslexia_are_fetched_only_when_chosen(chromium: Browser, player: Player) -> None:
    with still(chromium, player) as visitor:
        visitor.press("go/preferences")
        assert not any("dyslexic" in font for font in fonts(visitor))

        visitor.press("dyslexic/yes")
        wait_for(visitor.page, "document.fonts.check('1rem OpenDyslexic', 'ș') && document.fonts.status === 'loaded'")

        assert style(visitor, "button", "font-family").startswith("OpenDyslexic")
        assert "opendyslexic-latin-400.woff2" in fonts(visitor)
        assert visitor.errors == []


def test_nothing_moves_for_who_wants_calm(chromium: Browser, player: Player) -> None:
    for calm, device in ((True, "no-preference"), (None, "reduce")):
        with still(chromium, player, kept=save(calm=calm), reduced_motion=device) as visitor:
            assert style(visitor, "button", "transition-property") == "none"

    with still(chromium, player, kept=save(calm=False), reduced_motion="reduce") as visitor:
        assert style(visitor, "button", "transition-property") != "none"


def test_words_only_shows_the_picture_in_words(chromium: Browser, player: Player) -> None:
    with still(chromium, player, kept=save(display="text"), path="/en/extra-time/") as visitor:
        visitor.press("start")

        assert visitor.page.is_hidden("#canvas")
        assert "Ioana looks cross." in visitor.page.inner_text("#in-words")


def test_until_the_one_big_picture_has_come_the_words_can_be_read(chromium: Browser, player: Player) -> None:
    with still(chromium, player, kept=save(display="canvas")) as visitor:
        picture = visitor.page.locator("#frame").bounding_box()
        words = visitor.page.locator("#words").bounding_box()

    assert picture and words
    assert words["y"] >= picture["y"] + picture["height"]
    assert words["y"] < 720


def test_forced_colours_still_show_what_is_chosen_and_where_one_is(chromium: Browser, player: Player) -> None:
    with still(chromium, player, forced_colors="active") as visitor:
        visitor.press("go/preferences")
        visitor.page.keyboard.press("Tab")

        assert visitor.page.evaluate("matchMedia('(forced-colors: active)').matches")
        assert style(visitor, '[data-id="size/100"]', "border-top-style") == "double"
        assert style(visitor, '[data-id="size/125"]', "border-top-style") == "solid"
        assert style(visitor, ":focus", "outline-style") == "solid"
