"""Each part a button may play, as a block: numbered choice, option under a legend, way on, way elsewhere."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from sidebyside.screens.screen import Button, Part
from sidebyside.views.canvas.pieces import Block, Box, Control, Icon, Piece, pile, rows
from sidebyside.views.canvas.setting import BODY, SMALL, Setting

LEAST = 44
GAP = 10
KEYS = 9


def buttons_blocks(buttons: Sequence[Button], setting: Setting, width: int) -> Iterator[tuple[int, Block]]:
    """Every button of the flow in order, groups under their legends."""
    numbers = numbered(buttons)
    for (part, group), members in groupby(buttons, key=lambda button: (button.part, button.group)):
        blocks = [_block(button, numbers.get(button.id, 0), setting, width) for button in members]
        yield setting.px(22), _group(group, blocks, setting, width, stacked=part is Part.CHOICE)


def numbered(buttons: Sequence[Button]) -> dict[str, int]:
    """The choices that a digit key presses."""
    choices = [button.id for button in buttons if button.part is Part.CHOICE]
    return {choice: number for number, choice in enumerate(choices[:KEYS], start=1)}


def _group(legend: str, blocks: Sequence[Block], setting: Setting, width: int, *, stacked: bool) -> Block:
    gap = setting.px(GAP)
    head = setting.words(legend, setting.face(SMALL + 1, bold=True), width, role="quiet")
    lines = [[block] for block in blocks] if stacked else rows(blocks, width, gap)
    return pile([(0, head), *[(gap, beside(line, width, gap)) for line in lines]], width)


def beside(blocks: Sequence[Block], width: int, gap: int) -> Block:
    """Blocks in one row, all as high as the highest."""
    height, x, pieces = max(block.height for block in blocks), 0, list[Piece]()
    for block in blocks:
        pieces.extend(_grown(piece, height).moved(x, 0) for piece in block.pieces)
        x += block.width + gap
    return Block(width=width, height=height, pieces=tuple(pieces))


def _grown(piece: Piece, height: int) -> Piece:
    if not isinstance(piece, Control) or piece.box.h == height:
        return piece
    down = (height - piece.box.h) // 2
    box = Box(piece.box.x, piece.box.y, piece.box.w, height)
    parts = tuple(part.moved(0, down) for part in piece.parts)
    return Control(box=box, tone=piece.tone, button=piece.button, parts=parts)


def _block(button: Button, number: int, setting: Setting, width: int) -> Block:
    if button.part is Part.CHOICE:
        return _choice(button, number, setting, width)
    if button.part is Part.OPTION:
        return _option(button, setting, width)
    return _onward(button, setting, width)


def _choice(button: Button, number: int, setting: Setting, width: int) -> Block:
    face, key = setting.face(BODY), setting.face(SMALL, bold=True)
    inset = setting.px(16)
    indent = inset + setting.ruler.width("0", key) + setting.px(14)
    words = setting.words(button.label, face, width - indent - inset, tone="choice")
    height = max(setting.px(LEAST + 6), words.height + setting.px(24))
    top = (height - words.height) // 2
    hint = setting.words(str(number or ""), key, width, tone="choice", role="mark")
    middle = top + (setting.leading(face) - hint.height) // 2
    return _control(button, "choice", width, height, (*hint.at(inset, middle), *words.at(indent, top)))


def _option(button: Button, setting: Setting, width: int) -> Block:
    tone = "option_on" if button.on else "option"
    inset, size = setting.px(14), setting.icon(20)
    indent = inset + size + setting.px(10)
    words = setting.words(button.label, setting.face(SMALL + 2, button.on), width - indent - inset, tone=tone)
    height = max(setting.px(LEAST), words.height + setting.px(18))
    mark = Icon(box=Box(inset, (height - size) // 2, size, size), tone=tone, name="on" if button.on else "off")
    return _control(
        button,
        tone,
        indent + words.width + inset,
        height,
        (mark, *words.at(indent, (height - words.height) // 2)),
    )


def _onward(button: Button, setting: Setting, width: int) -> Block:
    inset = setting.px(24)
    face = setting.fitted(button.label, setting.face(BODY, bold=True), width - 2 * inset)
    words = setting.words(button.label, face, width - 2 * inset, tone="onward", centred=True)
    broad = width if width < setting.px(440) else max(setting.px(220), words.width + 2 * inset)
    height = max(setting.px(LEAST + 8), words.height + setting.px(24))
    parts = words.at((broad - words.width) // 2, (height - words.height) // 2)
    return _control(button, "onward", broad, height, parts)


def _control(button: Button, tone: str, width: int, height: int, parts: tuple[Piece, ...]) -> Block:
    control = Control(box=Box(0, 0, width, height), tone=tone, button=button, parts=parts)
    return Block(width=width, height=height, pieces=(control,))


def bar_button(button: Button, setting: Setting, width: int, inset: int, least: int = 0) -> Block:
    """A way elsewhere: small, but never too small to hit."""
    words = setting.words(button.label, setting.face(SMALL), width - 2 * inset, tone="elsewhere", centred=True)
    broad = max(least, words.width + 2 * inset, setting.px(LEAST))
    height = max(setting.px(LEAST), words.height + setting.px(14))
    parts = words.at((broad - words.width) // 2, (height - words.height) // 2)
    return _control(button, "elsewhere", broad, height, parts)
