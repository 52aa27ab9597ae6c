"""The bar at the foot of every screen with the ways elsewhere; always in sight, never most of the window."""

from collections.abc import Sequence
from dataclasses import replace

from sidebyside.screens.screen import Button, Part
from sidebyside.views.canvas.controls import GAP, bar_button, beside
from sidebyside.views.canvas.pieces import Block, Control, Line, Piece, pile, rows
from sidebyside.views.canvas.setting import Setting

_SHARE = 0.26
_STEPS = (1.0, 0.85, 0.7, 0.6, 0.5)


def bar_block(buttons: Sequence[Button], setting: Setting, width: int, height: int, margin: int) -> Block:
    """The bar over the whole width. Its letters shrink, not below 100 %, if it would be too high or break a word."""
    ways = [button for button in buttons if button.part is Part.ELSEWHERE]
    if not ways:
        return Block(width=width, height=0)
    for step in _STEPS:
        smaller = replace(setting, text=max(1.0, setting.text * step))
        block = _bar(ways, smaller, width, margin)
        if block.height <= height * _SHARE and all(map(_is_whole, block.pieces)):
            break
    return block


def _is_whole(piece: Piece) -> bool:
    """Whether every word of a way stands in one line."""
    if not isinstance(piece, Control):
        return True
    return " ".join(part.text for part in piece.parts if isinstance(part, Line)) == piece.button.label


def _bar(ways: Sequence[Button], setting: Setting, width: int, margin: int) -> Block:
    room, gap, above = width - 2 * margin, setting.px(GAP - 2), setting.px(8)
    wide = width >= setting.px(640)
    inset, lines = _fitting(ways, setting, room, gap)
    if wide and len(lines) == 1:
        inner = _spread([bar_button(way, setting, room, inset) for way in ways], room, gap)
    else:
        inner = pile([(gap, _even(line, setting, room, gap, inset)) for line in lines], room)
    return Block(width=width, height=inner.height + 2 * above, pieces=inner.at(margin, above))


def _fitting(ways: Sequence[Button], setting: Setting, room: int, gap: int) -> tuple[int, list[list[Button]]]:
    """Rather one row with less room round the words than two; and two rows alike rather than one full."""
    for css in (16, 12, 8):
        inset = setting.px(css)
        count = len(rows([bar_button(way, setting, room, inset) for way in ways], room, gap))
        if count == 1:
            break
    each = -(-len(ways) // count)
    return inset, [list(ways[first : first + each]) for first in range(0, len(ways), each)]


def _spread(blocks: Sequence[Block], room: int, gap: int) -> Block:
    """The way back on the left, the rest on the right: one does not slip from one to the other."""
    rest = sum(block.width + gap for block in blocks[1:]) - gap
    right = beside(blocks[1:], rest, gap) if len(blocks) > 1 else Block(width=0, height=0)
    left = beside(blocks[:1], blocks[0].width, gap)
    return Block(width=room, height=max(left.height, right.height), pieces=(*left.pieces, *right.at(room - rest, 0)))


def _even(line: Sequence[Button], setting: Setting, room: int, gap: int, inset: int) -> Block:
    """A row that fills the width: what is left over is shared out; if it is too full, all get the same."""
    least = [bar_button(way, setting, room, inset).width for way in line]
    spare = room - sum(least) - gap * (len(line) - 1)
    if spare < 0:
        column = (room - gap * (len(line) - 1)) // len(line)
        return beside([bar_button(way, setting, column, inset, column) for way in line], room, gap)
    more = spare // len(line)
    wider = zip(line, least, strict=True)
    return beside([bar_button(way, setting, room, inset, width + more) for way, width in wider], room, gap)
