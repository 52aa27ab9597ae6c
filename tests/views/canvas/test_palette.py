"""Every colour that is written on another can be read, by the formula of WCAG 2."""

from dataclasses import fields

import pytest

from sidebyside.screens.screen import Theme
from sidebyside.views.canvas.palette import CONTROLS, PALETTES, Palette, Tone


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def tones(palette: Palette) -> list[tuple[str, Tone]]:
    found = [(field.name, getattr(palette, field.name)) for field in fields(palette)]
    return [(name, tone) for name, tone in found if isinstance(tone, Tone)]


@pytest.fixture(params=Theme)
def theme(request) -> Theme:
    return request.param


@pytest.fixture
def palette(theme) -> Palette:
    return PALETTES[theme]


def test_black_on_white_is_the_strongest_contrast():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)


def test_every_text_can_be_read_on_its_ground(theme, palette):
    least = 7 if theme is Theme.HIGH_CONTRAST else 4.5
    for name, tone in tones(palette):
        for text in (tone.ink, tone.quiet, tone.mark):
            assert contrast(text, tone.ground) >= least, (name, text)


def test_the_edge_of_every_control_is_seen_on_what_is_around_it(palette):
    for name in CONTROLS:
        around = palette.bar if name.startswith("elsewhere") else palette.page
        edge = getattr(palette, name).edge
        assert contrast(edge, around.ground) >= 3, name


def test_every_control_of_the_palette_is_among_the_controls(palette):
    parts = ("choice", "option", "onward", "elsewhere")
    assert {name for name, _ in tones(palette) if name.startswith(parts)} == set(CONTROLS)


def test_the_focus_ring_is_seen_on_the_page_and_on_the_bar(palette):
    assert contrast(palette.focus, palette.page.ground) >= 3
    assert contrast(palette.focus, palette.bar.ground) >= 3


def test_the_scroll_bar_and_the_segments_of_gauges_are_seen(palette):
    assert contrast(palette.scroll, palette.page.ground) >= 3
    assert contrast(palette.gauge.edge, palette.gauge.ground) >= 3
    assert palette.gauge.ground == palette.page.ground
