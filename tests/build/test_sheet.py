"""Contact sheets: one command draws everybody, every gesture and every place."""

from pathlib import Path

import pygame
import pytest

from build.places import GAME
from build.sheet import draw_golden, draw_sheets


@pytest.fixture(scope="module")
def sheets(tmp_path_factory: pytest.TempPathFactory) -> dict[str, pygame.Surface]:
    drawn = draw_sheets(GAME / "assets", tmp_path_factory.mktemp("sheet"), height=80)
    return {file.stem: pygame.image.load(file) for file in drawn}


def test_every_sheet_is_drawn(sheets: dict[str, pygame.Surface]) -> None:
    assert set(sheets) == {"people", "gestures", "seated", "turned", "faces", "small", "places"}


def test_two_people_are_side_by_side_in_every_mood(sheets: dict[str, pygame.Surface]) -> None:
    people = len(list((GAME / "assets" / "people").glob("*.svg")))
    assert sheets["people"].get_size() == (2 * (150 + 8 * 48), 44 + (people + 1) // 2 * 80)


@pytest.mark.parametrize("name", ["people", "gestures", "seated", "turned"])
def test_a_labelled_sheet_is_no_tower(sheets: dict[str, pygame.Surface], name: str) -> None:
    width, height = sheets[name].get_size()
    assert 0.75 < width / height < 2.3


def test_the_sheet_for_strangers_has_no_words(sheets: dict[str, pygame.Surface]) -> None:
    """It is all pictures: as wide as eight of them."""
    assert sheets["faces"].get_width() == 8 * (96 * 3 // 5)


def test_golden_pictures_are_kept_where_they_are_wanted(tmp_path: Path) -> None:
    assert {file.name for file in draw_golden(GAME / "assets", tmp_path)} == {
        "people.png",
        "gestures.png",
        "places.png",
        "turned.png",
    }
