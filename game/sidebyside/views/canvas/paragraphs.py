"""Each kind of paragraph as a block: plain words, a speech bubble, or a card with a shape and a label."""

from sidebyside.screens.screen import Kind, Paragraph
from sidebyside.views.canvas.pieces import Block, Box, Card, Icon, pile
from sidebyside.views.canvas.setting import BODY, HEADING, SMALL, Setting

CARDS = {
    Kind.NOTICE: "notice",
    Kind.DID: "did",
    Kind.PROTECTS: "protects",
    Kind.MISSES: "misses",
    Kind.NEXT: "next",
    Kind.RIGHT: "right",
}
_ICON = 26


def paragraph_block(paragraph: Paragraph, setting: Setting, width: int) -> Block:
    """The paragraph in a column of this width."""
    if paragraph.kind is Kind.SPEECH:
        return _speech(paragraph, setting, width)
    if paragraph.kind in CARDS:
        return _card(paragraph, setting, width, CARDS[paragraph.kind])
    return _plain(paragraph, setting, width)


def gap_before(kind: Kind) -> int:
    """CSS pixels above a paragraph: a heading begins something, a source ends it."""
    return {Kind.HEADING: 26, Kind.SOURCE: 8}.get(kind, 14)


def _plain(paragraph: Paragraph, setting: Setting, width: int) -> Block:
    if paragraph.kind is Kind.HEADING:
        face = setting.fitted(paragraph.text, setting.display(HEADING), width)
        return setting.words(paragraph.text, face, width)
    if paragraph.kind is Kind.SOURCE:
        return _said(paragraph, setting, width, "page", SMALL, "quiet")
    return _said(paragraph, setting, width, "page")


def _said(
    paragraph: Paragraph, setting: Setting, width: int, tone: str, size: float = BODY, role: str = "ink"
) -> Block:
    """Label, text and link under each other."""
    label = setting.words(paragraph.label, setting.face(SMALL + 1, bold=True), width, tone=tone, role="mark")
    return pile([(0, label), *_text_and_link(paragraph, setting, width, tone, size, role)], width)


def _text_and_link(
    paragraph: Paragraph, setting: Setting, width: int, tone: str, size: float, role: str
) -> list[tuple[int, Block]]:
    text = setting.words(paragraph.text, setting.face(size), width, tone=tone, role=role)
    link = setting.words(paragraph.link, setting.face(SMALL), width, tone=tone, role="quiet")
    return [(setting.px(2), text), (setting.px(4), link)]


def _speech(paragraph: Paragraph, setting: Setting, width: int) -> Block:
    tail, inset, above = setting.px(12), setting.px(16), setting.px(11)
    inner = _said(paragraph, setting, width - tail - 2 * inset, "speech")
    box = Box(tail, 0, width - tail, inner.height + 2 * above)
    tip = above + setting.leading(setting.face(SMALL + 1)) // 2
    bubble = Card(box=box, tone="speech", tail=tip)
    return Block(width=width, height=box.h, pieces=(bubble, *inner.at(tail + inset, above)))


def _card(paragraph: Paragraph, setting: Setting, width: int, tone: str) -> Block:
    inset, above = setting.px(16), setting.px(14)
    room = width - 2 * inset
    inner = pile(
        [
            (0, _label(paragraph, setting, room, tone)),
            *[
                (max(gap, setting.px(6)), block)
                for gap, block in _text_and_link(paragraph, setting, room, tone, BODY, "ink")
            ],
        ],
        room,
    )
    card = Card(box=Box(0, 0, width, inner.height + 2 * above), tone=tone)
    return Block(width=width, height=card.box.h, pieces=(card, *inner.at(inset, above)))


def _label(paragraph: Paragraph, setting: Setting, width: int, tone: str) -> Block:
    """The icon, and the label beside it."""
    size = round(setting.px(_ICON) * setting.text**0.6)
    indent = size + setting.px(10)
    words = setting.words(paragraph.label, setting.face(SMALL + 2, bold=True), width - indent, tone=tone, role="mark")
    height = max(size, words.height)
    icon = Icon(box=Box(0, 0, size, size), tone=tone, name=tone)
    return Block(width=width, height=height, pieces=(icon, *words.at(indent, max(0, (size - words.height) // 2))))
