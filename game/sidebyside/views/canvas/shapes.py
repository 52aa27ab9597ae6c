"""Soft-edged primitives: pygame's own corners are jagged, so these are drawn bigger, shrunk and kept."""

from collections.abc import Callable
from functools import lru_cache

import pygame

from sidebyside.views.canvas.pieces import Box

FINER = 4
Drawn = Callable[[pygame.Surface, int], None]


def smooth(size: tuple[int, int], colour: str, draw: Drawn) -> pygame.Surface:
    """What `draw` draws on a surface this many times finer, shrunk. Its edges fade into `colour`."""
    big = pygame.Surface((size[0] * FINER, size[1] * FINER), pygame.SRCALPHA)
    big.fill(_clear(colour))
    draw(big, FINER)
    return pygame.transform.smoothscale(big, size).convert_alpha()


def rounded(surface: pygame.Surface, box: Box, colour: str, radius: int) -> None:
    """A filled rectangle with round corners."""
    radius = max(0, min(radius, box.w // 2, box.h // 2))
    surface.fill(colour, (box.x + radius, box.y, box.w - 2 * radius, box.h))
    surface.fill(colour, (box.x, box.y + radius, radius, box.h - 2 * radius))
    surface.fill(colour, (box.right - radius, box.y + radius, radius, box.h - 2 * radius))
    if radius:
        _corners(surface, box, _disc(radius, colour), radius)


def bordered(surface: pygame.Surface, box: Box, ground: str, edge: str, radius: int, width: int, lip: int = 0) -> None:
    """A rounded rectangle with an edge, which may be thicker below, as a button that can be pushed in."""
    if edge == ground:
        return rounded(surface, box, ground, radius)
    rounded(surface, box, edge, radius)
    inner = box.shrunk(width)
    rounded(surface, Box(inner.x, inner.y, inner.w, inner.h - lip), ground, radius - width)


@lru_cache(maxsize=8)
def tip(long: int, half: int, ground: str, edge: str, width: int) -> pygame.Surface:
    """The tip of a speech bubble, pointing left; it covers the edge of the bubble by its width."""
    size = (long + width, 2 * half + width)

    def draw(big: pygame.Surface, finer: int) -> None:
        right, middle, end = size[0] * finer, size[1] * finer / 2, size[1] * finer
        slant = width * finer * 1.6
        pygame.draw.polygon(big, edge, [(right, 0), (0, middle), (right, end)])
        pygame.draw.polygon(big, ground, [(right, slant / 1.6), (slant, middle), (right, end - slant / 1.6)])

    return smooth(size, edge, draw)


@lru_cache(maxsize=8)
def fade_out(width: int, height: int, colour: str, *, downward: bool) -> pygame.Surface:
    """A strip that goes from the colour to nothing."""
    column = pygame.Surface((1, height), pygame.SRCALPHA)
    for y in range(height):
        shade = pygame.Color(colour)
        shade.a = round(255 * (1 - (y + 0.5) / height) ** 1.5)
        column.set_at((0, y if downward else height - 1 - y), shade)
    return pygame.transform.scale(column, (width, height)).convert_alpha()


@lru_cache(maxsize=128)
def _disc(radius: int, colour: str) -> pygame.Surface:
    def draw(big: pygame.Surface, finer: int) -> None:
        pygame.draw.circle(big, colour, (radius * finer, radius * finer), radius * finer)

    return smooth((radius * 2, radius * 2), colour, draw)


def _corners(surface: pygame.Surface, box: Box, disc: pygame.Surface, radius: int) -> None:
    right, below = box.right - radius, box.bottom - radius
    surface.blit(disc, (box.x, box.y), (0, 0, radius, radius))
    surface.blit(disc, (right, box.y), (radius, 0, radius, radius))
    surface.blit(disc, (box.x, below), (0, radius, radius, radius))
    surface.blit(disc, (right, below), (radius, radius, radius, radius))


def _clear(colour: str) -> pygame.Color:
    clear = pygame.Color(colour)
    clear.a = 0
    return clear
