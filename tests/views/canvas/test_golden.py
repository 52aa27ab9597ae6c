"""Golden pictures: a change of a drawing that nobody meant is found. Meant ones: `python -m build sheet --keep`.

Pictures are compared small, and painted larger first, so that a rasteriser's own way with edges does not count.
"""

from collections.abc import Iterator

import pygame
import pytest

from build.places import GAME, GOLDEN
from build.sheet import golden
from build.window import unseen_window

MOST = 50
"""How different one pixel may be, of 765; green counts most, as it does for the eye.

Between two rasterisers it was 38 at most; a mouth that is left out makes 61 or more (measured)."""
MEAN = 2
"""How different all may be on the average; between two rasterisers it was 1.0."""


@pytest.fixture(scope="module")
def painted() -> Iterator[dict[str, pygame.Surface]]:
    with unseen_window():
        yield golden(GAME / "assets")


def kept(name: str) -> pygame.Surface:
    return pygame.image.load(GOLDEN / f"{name}.png")


def differences(one: pygame.Surface, other: pygame.Surface) -> list[int]:
    """How different each pixel is."""
    left, right = (pygame.image.tobytes(picture, "RGB") for picture in (one, other))
    apart = [abs(a - b) for a, b in zip(left, right, strict=True)]
    return [(3 * red + 4 * green + 2 * blue) // 3 for red, green, blue in zip(*[iter(apart)] * 3, strict=True)]


def alike(one: pygame.Surface, other: pygame.Surface) -> bool:
    apart = differences(one, other)
    return max(apart) <= MOST and sum(apart) / len(apart) <= MEAN


@pytest.mark.parametrize("name", ["people", "gestures", "turned", "places"])
def test_nothing_looks_different_from_what_was_kept(painted: dict[str, pygame.Surface], name: str) -> None:
    assert painted[name].get_size() == kept(name).get_size()
    assert alike(painted[name], kept(name)), "python -m build sheet, look at it, then add --keep"


def test_every_golden_picture_is_compared(painted: dict[str, pygame.Surface]) -> None:
    assert {file.stem for file in GOLDEN.iterdir()} == set(painted)


def test_the_golden_pictures_stay_small() -> None:
    assert sum(file.stat().st_size for file in GOLDEN.iterdir()) < 300_000


def test_a_missing_mouth_is_found() -> None:
    """One pixel of skin where the first figure has its mouth."""
    before = kept("people")
    after = before.copy()
    after.fill(before.get_at((14, 14)), pygame.Rect(13, 16, 5, 1))
    assert not alike(before, after)


def test_the_noise_of_another_rasteriser_is_not_found() -> None:
    before = kept("people")
    edges = before.copy()
    for column in range(0, before.get_width(), 24):
        edges.fill((12, 12, 12), pygame.Rect(column, 0, 1, 950), special_flags=pygame.BLEND_RGB_SUB)
    assert max(differences(before, edges)) == 36
    assert alike(before, edges)
