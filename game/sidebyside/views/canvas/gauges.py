"""Gauges: a label, the reading in words, and a bar in segments; never colour alone."""

from collections.abc import Sequence

from sidebyside.screens.screen import Gauge
from sidebyside.views.canvas.pieces import Block, Box, Level, pile, rows
from sidebyside.views.canvas.setting import SMALL, Setting


def gauges_block(gauges: Sequence[Gauge], setting: Setting, width: int) -> Block:
    """All gauges, two beside each other where there is room for their words."""
    gap = setting.px(24)
    half = (width - gap) // 2
    column = half if half >= setting.face(SMALL).size * 10 else width
    flat = all(_fits(gauge, setting, column) for gauge in gauges)
    blocks = [_gauge(gauge, setting, column, flat=flat) for gauge in gauges]
    return pile([(setting.px(16), _row(row, gap, width)) for row in rows(blocks, width, gap)], width)


def _fits(gauge: Gauge, setting: Setting, width: int) -> bool:
    """Whether label and words have room on one line; if one gauge's have not, all are set in two."""
    label = setting.ruler.width(gauge.label, setting.face(SMALL, bold=True))
    return label + setting.ruler.width(gauge.says, setting.face(SMALL)) + setting.px(10) <= width


def _row(blocks: Sequence[Block], gap: int, width: int) -> Block:
    """Bars of one row stand on one line, however many lines their words take."""
    height = max(block.height for block in blocks)
    pieces = [
        piece
        for number, block in enumerate(blocks)
        for piece in block.at(number * (block.width + gap), height - block.height)
    ]
    return Block(width=width, height=height, pieces=tuple(pieces))


def _gauge(gauge: Gauge, setting: Setting, width: int, *, flat: bool) -> Block:
    label = setting.words(gauge.label, setting.face(SMALL, bold=True), width, tone="gauge")
    says = setting.words(gauge.says, setting.face(SMALL), width, tone="gauge", role="quiet")
    bar = Level(box=Box(0, 0, width, setting.px(11)), tone="gauge", level=gauge.level, most=gauge.most)
    under = Block(width=width, height=bar.box.h, pieces=(bar,))
    reading = _flat(label, says, width) if flat else pile([(0, label), (0, says)], width)
    return pile([(0, reading), (setting.px(6), under)], width)


def _flat(label: Block, says: Block, width: int) -> Block:
    """Label on the left, words on the right."""
    return Block(width=width, height=label.height, pieces=(*label.pieces, *says.at(width - says.width, 0)))
