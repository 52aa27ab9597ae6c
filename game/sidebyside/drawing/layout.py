"""The whole picture as places: where each card stands, and the way that each road takes between them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sidebyside.drawing.cards import WIDTH, Card, Port, Row
from sidebyside.drawing.columns import STRAND, Item, placed

GUTTER = 70.0
"""Between two columns: room for roads to turn."""

Point = tuple[float, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A card and its top left corner."""

    card: Card
    x: float
    y: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A road. From each point to the next it turns through a gutter or runs straight along a lane, in turns."""

    row: Row
    port: Port
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """Boxes in columns from left to right, and the lines between them."""

    boxes: tuple[Box, ...]
    lines: tuple[Line, ...]
    width: float
    height: float


def lay_out(cards: Sequence[Card]) -> Layout:
    """The places of all cards and roads; (0, 0) is the top left."""
    columns = placed(cards)
    items = [item for column in columns for item in column]
    boxes = tuple(Box(card=item.card, x=_x(item.rank), y=item.top) for item in items if item.card)
    return Layout(
        boxes=boxes,
        lines=tuple(_lines(boxes, items)),
        width=_x(len(columns) - 1) + WIDTH,
        height=max(item.top + item.height for item in items),
    )


def _x(rank: int) -> float:
    return rank * (WIDTH + GUTTER)


def _lines(boxes: Sequence[Box], items: Sequence[Item]) -> Iterator[Line]:
    """Roads that share a lane lie in it side by side, in the order in which they leave."""
    lanes = {(item.target, item.rank): item.top for item in items if not item.card}
    entries = {box.card.moment.id: box for box in boxes}
    for box in sorted(boxes, key=lambda box: (box.x, box.y)):
        for row, port in _leaving(box.card):
            target = entries[port.road.to]
            points = [(box.x + WIDTH, box.y + port.y)]
            for rank in range(box.card.moment.rank + 1, target.card.moment.rank):
                lanes[port.road.to, rank] += STRAND
                y = lanes[port.road.to, rank] - STRAND / 2
                points += [(_x(rank), y), (_x(rank) + WIDTH, y)]
            yield Line(row=row, port=port, points=(*points, (target.x, target.y + target.card.entry)))


def _leaving(card: Card) -> Iterator[tuple[Row, Port]]:
    """The ports that lines start from; a road that leads back is only written in its row."""
    return ((row, port) for row in card.rows for port in row.ports if not port.road.back)
