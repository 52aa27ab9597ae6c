"""Places cards in columns, one for each rank, and the lanes between them for roads that pass a column by.

Sugiyama's way in small: ranks are given, an order is found by moving everything towards its neighbours and keeping the
best try, then heights are evened out. Python has libraries for it, but none draws from a row inside a box, and the one
that needs no program beside it (grandalf) is neither maintained nor under a licence of our kind.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from sidebyside.drawing.cards import Card

GAP = 24.0
"""Between two cards of a column; half of it around a lane."""
STRAND = 5.0
"""Between two roads in one lane."""
TRIES = 24


@dataclass(slots=True, eq=False)
class Item:
    """A card or, where `card` is None, a lane to `target`. `top` is what the layout looks for."""

    card: Card | None
    target: str
    rank: int
    height: float = STRAND
    top: float = 0.0
    links: "list[Link]" = field(default_factory=list)

    @property
    def middle(self) -> float:
        """What neighbours are drawn to. Not the entry, which is high up: a story would run down the page."""
        return self.height / 2

    @property
    def air(self) -> float:
        """What it keeps free above and below itself."""
        return GAP / 2 if self.card else GAP / 4


@dataclass(frozen=True, slots=True, eq=False)
class Link:
    """A road, or many, from the port `leaves` of an item to an item of the next column."""

    source: Item
    leaves: float
    target: Item


def placed(cards: Sequence[Card]) -> tuple[tuple[Item, ...], ...]:
    """The columns from left to right, each from top to bottom; all tops are set, and the highest is 0."""
    columns = _columns(cards)
    _order(columns)
    for _ in range(8):
        for column in (*columns, *reversed(columns)):
            _even_out(column)
    highest = min(item.top for column in columns for item in column)
    for item in (item for column in columns for item in column):
        item.top -= highest
    return tuple(map(tuple, columns))


def _columns(cards: Sequence[Card]) -> list[list[Item]]:
    columns: list[list[Item]] = [[] for _ in range(1 + max(card.moment.rank for card in cards))]
    boxes = {}
    for card in cards:
        boxes[card.moment.id] = item = Item(card, card.moment.id, card.moment.rank, card.height)
        columns[item.rank].append(item)
    lanes: dict[tuple[str, int], Item] = {}
    for card in cards:
        for row in card.rows:
            for port in row.ports:
                if not port.road.back:
                    _lay(boxes[card.moment.id], port.y, boxes[port.road.to], lanes)
    for lane in lanes.values():
        columns[lane.rank].append(lane)
    return columns


def _lay(source: Item, leaves: float, target: Item, lanes: dict[tuple[str, int], Item]) -> None:
    """Links a port with its target, by a lane in each column between; a lane grows with each road in it."""
    for rank in range(source.rank + 1, target.rank):
        key = target.target, rank
        lane = lanes.setdefault(key, Item(None, target.target, rank, 0.0))
        lane.height += STRAND
        _link(source, leaves, lane)
        source, leaves = lane, 0.0
    _link(source, leaves, target)


def _link(source: Item, leaves: float, target: Item) -> None:
    link = Link(source, leaves, target)
    source.links.append(link)
    target.links.append(link)


def _order(columns: list[list[Item]]) -> None:
    """Sorts the columns again and again by where their neighbours stand; the best order found is kept."""
    _stack(columns)
    best, fewest = [list(column) for column in columns], _cost(columns)
    for turn in range(TRIES):
        forward = turn % 2 == 0
        for column in columns if forward else reversed(columns):
            column.sort(key=lambda item: _wish(item, forward))
            _stack([column])
        if (cost := _cost(columns)) < fewest:
            best, fewest = [list(column) for column in columns], cost
    columns[:] = best
    _stack(columns)


def _wish(item: Item, forward: bool) -> float:
    """The middle of what the item is linked with on one side."""
    ends = [_far(link, item) for link in item.links if (link.target is item) == forward]
    return sum(ends) / len(ends) if ends else item.top + item.height / 2


def _far(link: Link, item: Item) -> float:
    other = link.source if link.target is item else link.target
    return _leaves(link) if other is link.source else other.top + other.middle


def _leaves(link: Link) -> float:
    return link.source.top + (link.leaves or link.source.middle)


def _stack(columns: Iterable[list[Item]]) -> None:
    """Puts the items of each column under each other, the column's middle at 0."""
    for column in columns:
        y = -sum(item.height + 2 * item.air for item in column) / 2
        for item in column:
            item.top = y + item.air
            y = item.top + item.height + item.air


def _cost(columns: list[list[Item]]) -> float:
    """Crossings first, then the way up and down."""
    cost = 0.0
    for column in columns:
        ends = sorted((_leaves(link), link.target.top) for item in column for link in item.links if link.source is item)
        cost += sum(abs(leaves - top) for leaves, top in ends) / 1_000
        cost += sum(1 for first, second in _pairs(ends) if first[1] > second[1])
    return cost


def _pairs(ends: list[tuple[float, float]]) -> Iterator[tuple[tuple[float, float], tuple[float, float]]]:
    for number, first in enumerate(ends):
        yield from ((first, second) for second in ends[number + 1 :])


def _even_out(column: list[Item]) -> None:
    """Moves each item towards its neighbours as far as the others allow: least squares under an order kept.

    Pool adjacent violators: whoever would overlap is joined to a block that moves as one.
    """
    blocks: list[tuple[float, list[Item], list[float]]] = []
    for item in column:
        block = (_ideal(item) - item.air, [item], [0.0])
        while blocks and blocks[-1][0] + _length(blocks[-1]) > block[0]:
            block = _joined(blocks.pop(), block)
        blocks.append(block)
    for top, items, offsets in blocks:
        for item, offset in zip(items, offsets, strict=True):
            item.top = top + offset + item.air


_Block = tuple[float, list[Item], list[float]]


def _length(block: _Block) -> float:
    _, items, offsets = block
    return offsets[-1] + items[-1].height + 2 * items[-1].air


def _joined(above: _Block, below: _Block) -> _Block:
    shift = _length(above)
    weight, other = len(above[1]), len(below[1])
    top = (above[0] * weight + (below[0] - shift) * other) / (weight + other)
    return top, [*above[1], *below[1]], [*above[2], *(shift + offset for offset in below[2])]


def _ideal(item: Item) -> float:
    """The top at which its links would be level, on the whole."""
    levels = [_leaves(link) - item.middle for link in item.links if link.target is item]
    levels += [
        link.target.top + link.target.middle - (_leaves(link) - item.top) for link in item.links if link.source is item
    ]
    return sum(levels) / len(levels) if levels else item.top
