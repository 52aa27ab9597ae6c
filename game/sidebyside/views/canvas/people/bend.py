"""Drawn parts bent: every point of their outlines goes where somebody says."""

import re
from collections.abc import Callable, Iterator
from functools import cache

from sidebyside.views.canvas.people.person import Point

_SHAPE = re.compile(r' d="([^"]*)"')
_STEP = re.compile(r"([MLHVCQTz])([^A-Za-z]*)")
_NUMBER = re.compile(r"-?(?:\d+\.?\d*|\.\d+)")
_CIRCLE = re.compile(r'<circle cx="([^"]*)" cy="([^"]*)" r="([^"]*)"')

_ROUND = 0.5523
"""Four curves make a circle if their handles are so long, in radii."""


def bent(part: str, where: Callable[[float, float], Point]) -> str:
    """The part with its paths and circles bent; `where` says for each point where it goes."""
    outline, points = _read(part)
    return outline % tuple(number for point in points for number in where(*point))


@cache
def _read(part: str) -> tuple[str, tuple[Point, ...]]:
    """The part with a gap for each of its numbers, and its points in this order."""
    points: list[Point] = []

    def outline(found: re.Match[str]) -> str:
        steps = list(_steps(found[1]))
        points.extend(point for _, step in steps for point in step)
        return ' d="' + "".join(name + " ".join(["%.1f %.1f"] * len(step)) for name, step in steps) + '"'

    drawn = _SHAPE.sub(outline, _CIRCLE.sub(_circle, part.replace("%", "%%")))
    return drawn, tuple(points)


def _steps(path: str) -> Iterator[tuple[str, list[Point]]]:
    """Each step of a path with its points; level and upright lines become any lines, which can be bent."""
    x = y = 0.0
    for name, written in _STEP.findall(path):
        numbers = [float(one) for one in _NUMBER.findall(written)]
        if name == "H":
            step = [(one, y) for one in numbers]
        elif name == "V":
            step = [(x, one) for one in numbers]
        else:
            step = list(zip(numbers[::2], numbers[1::2], strict=True))
        x, y = step[-1] if step else (x, y)
        yield "L" if name in "HV" else name, step


def _circle(found: re.Match[str]) -> str:
    x, y, r = (float(one) for one in found.groups())
    h = r * _ROUND
    return (
        f'<path d="M{x - r} {y}C{x - r} {y - h} {x - h} {y - r} {x} {y - r}C{x + h} {y - r} {x + r} {y - h} {x + r} {y}'
        f'C{x + r} {y + h} {x + h} {y + r} {x} {y + r}C{x - h} {y + r} {x - r} {y + h} {x - r} {y}z"'
    )
