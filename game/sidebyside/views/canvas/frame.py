"""Pictures in their frame: a pale mat with round corners, as on the page of a book."""

from typing import Protocol

import pygame

from sidebyside.screens.screen import Stage
from sidebyside.views.canvas import emblem
from sidebyside.views.canvas.palette import Palette
from sidebyside.views.canvas.pieces import Box
from sidebyside.views.canvas.shapes import bordered, rounded

_KEPT = 4


class StagePicture(Protocol):
    """Whoever can draw a stage."""

    def paint(self, stage: Stage, size: tuple[int, int]) -> pygame.Surface:
        """The stage as a picture of this size."""
        ...


class Frames:
    """Framed pictures, the last few kept."""

    def __init__(self, stage: StagePicture) -> None:
        self._stage = stage
        self._kept: dict[tuple[object, ...], pygame.Surface] = {}

    def draw(self, surface: pygame.Surface, box: Box, stage: Stage | None, palette: Palette, unit: float) -> None:
        """The stage, or the brand's picture where there is none."""
        mat, radius = max(1, round(5 * unit)), round(18 * unit)
        tone = palette.speech
        bordered(surface, box, tone.ground, tone.edge, radius, max(1, round(1.5 * unit)))
        inner = box.shrunk(mat)
        surface.blit(self._picture(stage, (inner.w, inner.h), palette, radius - mat), (inner.x, inner.y))

    def _picture(self, stage: Stage | None, size: tuple[int, int], palette: Palette, radius: int) -> pygame.Surface:
        key = (stage or palette, size, radius)
        if key not in self._kept:
            if len(self._kept) >= _KEPT:
                self._kept.pop(next(iter(self._kept)))
            plain = self._stage.paint(stage, size) if stage else emblem.scene(size, palette)
            self._kept[key] = _round(plain, radius)
        return self._kept[key]


def _round(picture: pygame.Surface, radius: int) -> pygame.Surface:
    """The picture with its corners taken off."""
    width, height = picture.get_size()
    shape = pygame.Surface((width, height), pygame.SRCALPHA)
    rounded(shape, Box(0, 0, width, height), "#FFFFFF", radius)
    shape.blit(picture, (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
    return shape.convert_alpha()
