"""Each kind of paragraph as a block: plain words, a speech bubble, or a card."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from sidebyside.screens.screen import Kind, Paragraph
from sidebyside.views.canvas.cards import CARDS, card_block, list_block, words
from sidebyside.views.canvas.pieces import Block, Box, Card, pile
from sidebyside.views.canvas.setting import BODY, HEADING, SMALL, Setting


def paragraphs_blocks(paragraphs: Sequence[Paragraph], setting: Setting, width: int) -> Iterator[tuple[int, Block]]:
    """Paragraphs in a column, each with the gap before it. What was done in a row is one list."""
    for kind, members in groupby(paragraphs, key=lambda paragraph: paragraph.kind):
        together, gap = list(members), setting.px(_gap_before(kind))
        if kind is Kind.DID and len(together) > 1:
            yield gap, list_block(together, setting, width)
        else:
            yield from ((gap, _block(paragraph, setting, width)) for paragraph in together)


def _gap_before(kind: Kind) -> int:
    """CSS pixels above a paragraph: a heading begins something, a source ends it."""
    return {Kind.HEADING: 26, Kind.SOURCE: 8}.get(kind, 14)


def _block(paragraph: Paragraph, setting: Setting, width: int) -> Block:
    if paragraph.kind is Kind.SPEECH:
        return _speech(paragraph, setting, width)
    if paragraph.kind in CARDS:
        return card_block(paragraph, setting, width)
    if paragraph.kind is Kind.HEADING:
        return _heading(paragraph, setting, width)
    if paragraph.kind is Kind.SOURCE:
        return _said(paragraph, setting, width, "page", SMALL, "quiet")
    return _said(paragraph, setting, width, "page")


def _heading(paragraph: Paragraph, setting: Setting, width: int) -> Block:
    face = setting.fitted(paragraph.text, setting.display(HEADING), width)
    return pile(
        [(0, _label(paragraph, setting, width, "page")), (0, setting.words(paragraph.text, face, width))], width
    )


def _said(
    paragraph: Paragraph, setting: Setting, width: int, tone: str, size: float = BODY, role: str = "ink"
) -> Block:
    """Label, text and link under each other."""
    said = words(paragraph, setting, width, tone, size, role)
    return pile([(0, _label(paragraph, setting, width, tone)), (setting.px(2), said)], width)


def _label(paragraph: Paragraph, setting: Setting, width: int, tone: str) -> Block:
    return setting.words(paragraph.label, setting.face(SMALL + 1, bold=True), width, tone=tone, role="mark")


def _speech(paragraph: Paragraph, setting: Setting, width: int) -> Block:
    tail, inset, above = setting.px(12), setting.px(16), setting.px(11)
    inner = _said(paragraph, setting, width - tail - 2 * inset, "speech")
    box = Box(tail, 0, width - tail, inner.height + 2 * above)
    tip = above + setting.leading(setting.face(SMALL + 1)) // 2
    bubble = Card(box=box, tone="speech", tail=tip)
    return Block(width=width, height=box.h, pieces=(bubble, *inner.at(tail + inset, above)))
