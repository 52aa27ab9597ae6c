"""What style.css writes on what: every pair of colours is one that the palette's own tests measure."""

import re
from collections.abc import Iterator

import pytest

from build.places import PAGE
from build.themes import themes_css
from sidebyside.screens.screen import Theme
from sidebyside.views.canvas.palette import CONTROLS, PALETTES
from tests.views.canvas.test_palette import contrast

STYLE = re.sub(r"/\*.*?\*/", "", (PAGE / "style.css").read_text(encoding="utf-8"), flags=re.DOTALL)
COLOUR = r"var\(--([a-z-]+)-(ground|ink|quiet|mark|edge)\)"
WITHOUT_TONE = {"focus", "sky"}
HIGHLIGHT = "::highlight(word)"


def rules() -> Iterator[tuple[str, str]]:
    """Selector and declarations of every innermost block."""
    for selector, inside in re.findall(r"([^{};]+)\{([^{}]*)\}", STYLE):
        yield " ".join(selector.split()), inside


def named(inside: str, *properties: str) -> list[tuple[str, str]]:
    """Tone and part of every colour that one of the properties is set to."""
    told = re.findall(rf"(?<![a-z-])(?:{'|'.join(properties)}):([^;]*)", inside)
    return [(found[0], found[1]) for value in told for found in re.findall(COLOUR, value)]


def test_every_colour_of_the_style_sheet_is_one_of_the_palette() -> None:
    used = set(re.findall(r"var\((--[a-z-]+)\)", STYLE))
    held = set(re.findall(r"(--[a-z-]+):", themes_css() + STYLE))

    assert used - held == set()
    assert re.findall(r"#[0-9a-fA-F]{3,8}\b(?=[;\s,)])", STYLE) == []


def test_words_are_written_in_the_ink_of_their_own_ground() -> None:
    for selector, inside in rules():
        grounds = {tone for tone, part in named(inside, "background", "background-color") if part == "ground"}
        inks = {tone for tone, part in named(inside, "color") if part in ("ink", "quiet", "mark")}
        if selector != HIGHLIGHT and grounds and inks:
            assert inks == grounds, selector


def test_a_label_is_marked_in_the_colour_of_the_card_it_stands_in() -> None:
    for selector, inside in rules():
        if (found := re.fullmatch(r"\.(\w+) \.label", selector)) and "color:" in inside:
            assert named(inside, "color") == [(found[1], "mark")]


def test_an_ink_without_a_ground_of_its_own_stands_on_the_page() -> None:
    alone = {
        tone
        for selector, inside in rules()
        if ".label" not in selector and selector != HIGHLIGHT and not named(inside, "background", "background-color")
        for tone, part in named(inside, "color")
    }
    assert alone == {"page"}


def test_only_edges_that_are_measured_surround_what_can_be_pressed() -> None:
    pressed = {
        tone.replace("-", "_")
        for selector, inside in rules()
        if re.search(r"button|\.choice|\.option|\.onward", selector)
        for tone, part in named(inside, "border", "border-color")
        if part == "edge"
    }
    assert pressed <= set(CONTROLS)
    assert {"choice", "option", "option_on", "onward", "elsewhere"} <= pressed


@pytest.mark.parametrize("theme", Theme)
def test_the_word_that_is_being_read_can_be_read(theme: Theme) -> None:
    palette = PALETTES[theme]
    assert contrast(palette.page.ground, palette.focus) >= (7 if theme is Theme.HIGH_CONTRAST else 4.5)


@pytest.mark.parametrize("theme", Theme)
def test_controls_marks_and_focus_are_seen_wherever_the_page_puts_them(theme: Theme) -> None:
    palette = PALETTES[theme]
    assert contrast(palette.choice.mark, palette.page.ground) >= 3  # the line that is read, the bars
    assert contrast(palette.gauge.mark, palette.gauge.ground) >= 3
    for control in (palette.choice, palette.elsewhere):
        assert contrast(control.edge, palette.notice.ground) >= 3  # “Try again”
    for around in ("notice", "speech", "did", "protects", "misses", "next", "right"):
        assert contrast(palette.focus, getattr(palette, around).ground) >= 3, around
