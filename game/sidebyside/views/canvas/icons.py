"""The small shapes that tell cards and options apart without colour, drawn in a square of side 1."""

from collections.abc import Callable, Sequence
from functools import lru_cache
from itertools import pairwise
from math import cos, pi, sin

import pygame

from sidebyside.views.canvas.palette import Tone
from sidebyside.views.canvas.shapes import smooth

Point = tuple[float, float]


class Pen:
    """Draws with strokes that have round ends, in a square that is one wide."""

    def __init__(self, surface: pygame.Surface, tone: Tone) -> None:
        self._surface, self._size = surface, surface.get_width()
        self.mark, self.ground, self.edge = tone.mark, tone.ground, tone.edge

    def disc(self, centre: Point, radius: float, colour: str) -> None:
        """A filled circle."""
        pygame.draw.circle(self._surface, colour, self._at(centre), radius * self._size)

    def stroke(self, points: Sequence[Point], width: float, colour: str) -> None:
        """A line through the points."""
        for start, end in pairwise(points):
            self._leg(start, end, width, colour)
        for point in points:
            self.disc(point, width / 2, colour)

    def shape(self, points: Sequence[Point], colour: str) -> None:
        """A filled polygon."""
        pygame.draw.polygon(self._surface, colour, [self._at(point) for point in points])

    def _leg(self, start: Point, end: Point, width: float, colour: str) -> None:
        along = (end[0] - start[0], end[1] - start[1])
        long = (along[0] ** 2 + along[1] ** 2) ** 0.5 or 1.0
        across = (-along[1] / long * width / 2, along[0] / long * width / 2)
        self.shape(
            [
                (start[0] + across[0], start[1] + across[1]),
                (end[0] + across[0], end[1] + across[1]),
                (end[0] - across[0], end[1] - across[1]),
                (start[0] - across[0], start[1] - across[1]),
            ],
            colour,
        )

    def _at(self, point: Point) -> Point:
        return point[0] * self._size, point[1] * self._size


@lru_cache(maxsize=64)
def icon(name: str, size: int, tone: Tone) -> pygame.Surface:
    """The shape of this name in the colours of the tone."""
    return smooth((size, size), tone.mark, lambda big, _: _SHAPES[name](Pen(big, tone)))


def _tick(pen: Pen, colour: str, width: float = 0.11) -> None:
    pen.stroke([(0.3, 0.53), (0.45, 0.67), (0.71, 0.36)], width, colour)


def _on(pen: Pen) -> None:
    pen.disc((0.5, 0.5), 0.5, pen.mark)
    _tick(pen, pen.ground, 0.13)


def _off(pen: Pen) -> None:
    pen.disc((0.5, 0.5), 0.48, pen.edge)
    pen.disc((0.5, 0.5), 0.38, pen.ground)


def _shield(pen: Pen) -> None:
    pen.shape(
        [
            (0.5, 0.02),
            (0.92, 0.16),
            (0.92, 0.5),
            (0.8, 0.76),
            (0.5, 0.98),
            (0.2, 0.76),
            (0.08, 0.5),
            (0.08, 0.16),
        ],
        pen.mark,
    )
    _tick(pen, pen.ground)


def _open_ring(pen: Pen) -> None:
    """A ring that is not closed yet: something is still missing."""
    arc = [(0.5 + 0.38 * cos(turn * pi / 24), 0.5 + 0.38 * sin(turn * pi / 24)) for turn in range(-4, 33)]
    pen.stroke(arc, 0.15, pen.mark)


def _arrow(pen: Pen) -> None:
    pen.disc((0.5, 0.5), 0.5, pen.mark)
    pen.stroke([(0.27, 0.5), (0.72, 0.5)], 0.11, pen.ground)
    pen.stroke([(0.53, 0.3), (0.73, 0.5), (0.53, 0.7)], 0.11, pen.ground)


def _book(pen: Pen) -> None:
    for side in (-1, 1):
        pen.shape([(0.5, 0.26), (0.5 + side * 0.46, 0.14), (0.5 + side * 0.46, 0.76), (0.5, 0.9)], pen.mark)
    pen.stroke([(0.5, 0.3), (0.5, 0.84)], 0.06, pen.ground)


def _note(pen: Pen) -> None:
    pen.disc((0.5, 0.5), 0.5, pen.mark)
    pen.disc((0.5, 0.28), 0.08, pen.ground)
    pen.stroke([(0.5, 0.47), (0.5, 0.74)], 0.13, pen.ground)


def _dot(pen: Pen) -> None:
    pen.disc((0.5, 0.5), 0.4, pen.mark)


def _steps(pen: Pen) -> None:
    """A way with a dot at its end: what you have done."""
    pen.stroke([(0.12, 0.86), (0.36, 0.86), (0.36, 0.6), (0.64, 0.6), (0.64, 0.36)], 0.12, pen.mark)
    pen.disc((0.64, 0.22), 0.2, pen.mark)


_SHAPES: dict[str, Callable[[Pen], None]] = {
    "on": _on,
    "off": _off,
    "protects": _shield,
    "misses": _open_ring,
    "next": _arrow,
    "right": _book,
    "notice": _note,
    "did": _steps,
    "dot": _dot,
}
