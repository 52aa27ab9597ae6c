"""The fonts that travel with the game have every letter it needs."""

from pathlib import Path

import pygame
import pytest

from sidebyside.views.canvas.letters import BOLD, REGULAR, Letters
from sidebyside.views.canvas.pieces import Face

FONTS = Path(__file__).parents[3] / "game" / "assets" / "fonts"
NEEDED = "ăâîșțĂÂÎȘȚ„”“’–—…«»·•éèöüőűşţčšžáíóúñçğıİß0123456789%?!;:()/@&"


@pytest.fixture(params=[REGULAR, BOLD])
def font(request) -> pygame.font.Font:
    pygame.font.init()
    return pygame.font.Font(FONTS / request.param, 40)


@pytest.mark.parametrize("letter", NEEDED)
def test_every_needed_letter_has_a_glyph(font, letter):
    assert font.metrics(letter) != [None]


@pytest.mark.parametrize("letter", NEEDED)
def test_no_needed_letter_is_drawn_as_the_box_of_a_missing_one(font, letter):
    assert ink(font, letter) != ink(font, "\ue0ff")


def ink(font: pygame.font.Font, letter: str) -> bytes:
    return pygame.image.tobytes(font.render(letter, True, "#000000"), "RGBA")


def test_a_comma_below_is_not_a_cedilla(font):
    assert ink(font, "ș") != ink(font, "ş")


@pytest.mark.parametrize("name", [REGULAR, BOLD])
def test_fonts_stay_small(name):
    assert (FONTS / name).stat().st_size < 120_000


def test_a_line_is_rendered_once():
    pygame.display.init()
    pygame.font.init()
    pygame.display.set_mode((64, 64))
    letters = Letters(FONTS)

    first = letters.line("Alături", Face(20), "#2C2742")

    assert letters.line("Alături", Face(20), "#2C2742") is first
    assert letters.line("Alături", Face(20), "#FFFFFF") is not first
    assert first.get_width() == letters.width("Alături", Face(20))
