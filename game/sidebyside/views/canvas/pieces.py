"""What a laid-out screen is made of: plain pieces with boxes, in whole pixels."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Protocol, Self

from sidebyside.screens.screen import Button, Stage


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle."""

    x: int
    y: int
    w: int
    h: int

    @property
    def right(self) -> int:
        """The first pixel beyond it."""
        return self.x + self.w

    @property
    def bottom(self) -> int:
        """The first row beyond it."""
        return self.y + self.h

    def moved(self, dx: int, dy: int) -> "Box":
        """The same somewhere else."""
        return Box(self.x + dx, self.y + dy, self.w, self.h)

    def shrunk(self, by: int) -> "Box":
        """The same with this much less on every side."""
        return Box(self.x + by, self.y + by, self.w - 2 * by, self.h - 2 * by)

    def holds(self, x: int, y: int) -> bool:
        """Whether a point lies in it."""
        return self.x <= x < self.right and self.y <= y < self.bottom

    def common(self, other: "Box") -> "Box":
        """What both cover; without width or height if nothing."""
        x, y = max(self.x, other.x), max(self.y, other.y)
        return Box(x, y, max(0, min(self.right, other.right) - x), max(0, min(self.bottom, other.bottom) - y))


@dataclass(frozen=True, slots=True)
class Face:
    """A letter size in pixels, regular or bold."""

    size: int
    bold: bool = False


class Ruler(Protocol):
    """Whoever can measure letters."""

    def width(self, text: str, face: Face) -> int:
        """How many pixels the text is wide."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """Something drawn in a box; `tone` names a tone of the palette."""

    box: Box
    tone: str = "page"

    def moved(self, dx: int, dy: int) -> Self:
        """The same somewhere else."""
        return replace(self, box=self.box.moved(dx, dy)) if dx or dy else self


@dataclass(frozen=True, slots=True, kw_only=True)
class Line(Piece):
    """One line of text, upright in the middle of its box. `role` is ink, quiet or mark."""

    text: str
    face: Face
    role: str = "ink"


@dataclass(frozen=True, slots=True, kw_only=True)
class Card(Piece):
    """A rounded ground under text; with a `tail` it is a speech bubble, its tip this far below the top."""

    tail: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Icon(Piece):
    """A small shape that tells the kind of a card without colour."""

    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Level(Piece):
    """The bar of a gauge in segments."""

    level: int
    most: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture(Piece):
    """The stage."""

    stage: Stage


@dataclass(frozen=True, slots=True, kw_only=True)
class Emblem(Piece):
    """The picture of the brand, where there is no stage; `small` is the mark beside a title."""

    small: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Control(Piece):
    """A button with everything on it; `parts` move with it."""

    button: Button
    parts: tuple[Piece, ...] = ()

    def moved(self, dx: int, dy: int) -> Self:
        """The same somewhere else, with everything on it."""
        if not (dx or dy):
            return self
        parts = tuple(part.moved(dx, dy) for part in self.parts)
        return replace(self, box=self.box.moved(dx, dy), parts=parts)


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """Pieces that belong together, from (0, 0) to (width, height)."""

    width: int
    height: int
    pieces: tuple[Piece, ...] = ()

    def at(self, dx: int, dy: int) -> tuple[Piece, ...]:
        """Its pieces, with its corner here."""
        return tuple(piece.moved(dx, dy) for piece in self.pieces)


def pile(blocks: Iterable[tuple[int, Block]], width: int) -> Block:
    """Blocks under each other, each with the gap before it; none before the first; empty ones take nothing."""
    y, pieces = 0, list[Piece]()
    for gap, block in blocks:
        if block.height:
            y += gap if y else 0
            pieces.extend(block.at(0, y))
            y += block.height
    return Block(width=width, height=y, pieces=tuple(pieces))


def rows(blocks: Iterable[Block], width: int, gap: int) -> list[list[Block]]:
    """Blocks beside each other, in as many rows as the width asks for."""
    found: list[list[Block]] = []
    room = -1
    for block in blocks:
        if block.width > room:
            found.append([])
            room = width
        found[-1].append(block)
        room -= block.width + gap
    return found
