"""Cards: a ground of its own colour, a shape, a label and words. Things done one after another share one card."""

from collections.abc import Sequence

from sidebyside.screens.screen import Kind, Paragraph
from sidebyside.views.canvas.pieces import Block, Box, Card, Icon, pile
from sidebyside.views.canvas.setting import BODY, SMALL, Setting

CARDS = {
    Kind.NOTICE: "notice",
    Kind.DID: "did",
    Kind.PROTECTS: "protects",
    Kind.MISSES: "misses",
    Kind.NEXT: "next",
    Kind.RIGHT: "right",
}
_ICON, _DOT = 26, 12
_INSET, _ABOVE, _BESIDE = 16, 14, 10


def card_block(paragraph: Paragraph, setting: Setting, width: int) -> Block:
    """The label beside the icon and the words under both; without a label the words stand beside the icon."""
    tone, room, size = CARDS[paragraph.kind], width - 2 * setting.px(_INSET), setting.icon(_ICON)
    if not paragraph.label:
        said = words(paragraph, setting, room - size - setting.px(_BESIDE), tone)
        return _card(_beside(tone, size, said, setting, room, tone), setting, width, tone)
    label = _label(paragraph, setting, room - size - setting.px(_BESIDE), tone)
    head = _beside(tone, size, label, setting, room, tone)
    return _card(pile([(0, head), (setting.px(6), words(paragraph, setting, room, tone))], room), setting, width, tone)


def list_block(paragraphs: Sequence[Paragraph], setting: Setting, width: int) -> Block:
    """Several of one kind as a list on one card, each beside a dot."""
    tone, room, size = CARDS[paragraphs[0].kind], width - 2 * setting.px(_INSET), setting.icon(_DOT)
    column = room - size - setting.px(_BESIDE)
    items = [
        pile([(0, _label(paragraph, setting, column, tone)), (0, words(paragraph, setting, column, tone))], column)
        for paragraph in paragraphs
    ]
    inner = pile([(setting.px(12), _beside("dot", size, item, setting, room, tone)) for item in items], room)
    return _card(inner, setting, width, tone)


def words(
    paragraph: Paragraph, setting: Setting, width: int, tone: str, size: float = BODY, role: str = "ink"
) -> Block:
    """The text of a paragraph, and under it where more can be read."""
    text = setting.words(paragraph.text, setting.face(size), width, tone=tone, role=role)
    link = setting.words(_address(paragraph), setting.face(SMALL), width, tone=tone, role="quiet")
    return pile([(0, text), (setting.px(4), link)], width)


def _address(paragraph: Paragraph) -> str:
    """A canvas cannot dial: a number that is written out already is not said again."""
    number = paragraph.link.removeprefix("tel:")
    said = f"{paragraph.label} {paragraph.text}".replace(" ", "")
    return "" if number != paragraph.link and number in said else number


def _label(paragraph: Paragraph, setting: Setting, width: int, tone: str) -> Block:
    return setting.words(paragraph.label, setting.face(SMALL + 2, bold=True), width, tone=tone, role="mark")


def _beside(icon_name: str, size: int, block: Block, setting: Setting, width: int, tone: str) -> Block:
    """An icon, and a block beside it whose first line is in the middle of the icon, or the other way round."""
    first = block.pieces[0].box.h if block.pieces else size
    down, icon_down = max(0, (size - first) // 2), max(0, (first - size) // 2)
    icon = Icon(box=Box(0, icon_down, size, size), tone=tone, name=icon_name)
    height = max(icon_down + size, down + block.height)
    return Block(width=width, height=height, pieces=(icon, *block.at(size + setting.px(_BESIDE), down)))


def _card(inner: Block, setting: Setting, width: int, tone: str) -> Block:
    inset, above = setting.px(_INSET), setting.px(_ABOVE)
    card = Card(box=Box(0, 0, width, inner.height + 2 * above), tone=tone)
    return Block(width=width, height=card.box.h, pieces=(card, *inner.at(inset, above)))
