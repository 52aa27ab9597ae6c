"""How text is set: pixels per unit, letter sizes for the reader's text size, and wrapping."""

import math
from collections.abc import Iterator
from dataclasses import dataclass

from sidebyside.views.canvas.pieces import Block, Box, Face, Line, Ruler

BODY = 18.0
SMALL = 15.0
HEADING = 21.0
TITLE = 27.0
BRAND = 60.0
MEASURE = 66
_SAMPLE = "the quick brown fox jumps over the lazy dog again and again "


@dataclass(frozen=True, slots=True)
class Setting:
    """One size of everything: `unit` pixels stand for one CSS pixel, `text` is 1.0 to 2.0."""

    unit: float
    text: float
    ruler: Ruler

    def px(self, css: float) -> int:
        """CSS pixels in whole pixels."""
        return round(css * self.unit)

    def face(self, css: float, bold: bool = False) -> Face:
        """A face of this size, as much bigger as the reader wants."""
        return Face(round(css * self.unit * self.text), bold)

    def display(self, css: float) -> Face:
        """For titles: they are big already, so they grow less than the text, but stay above it."""
        grown = max(css * self.text**0.5, BODY * 1.1 * self.text)
        return Face(round(grown * self.unit), bold=True)

    def icon(self, css: float) -> int:
        """The side of an icon: it grows with the letters, but less."""
        return round(css * self.unit * math.pow(self.text, 0.6))

    def leading(self, face: Face) -> int:
        """From one line to the next; big letters need less."""
        return round(face.size * (1.22 if face.size > self.face(HEADING).size else 1.4))

    def measure(self, face: Face) -> int:
        """The width of a line that is still easy to read."""
        return self.ruler.width(_SAMPLE, face) * MEASURE // len(_SAMPLE)

    def words(
        self,
        text: str,
        face: Face,
        width: int,
        *,
        tone: str = "page",
        role: str = "ink",
        centred: bool = False,
    ) -> Block:
        """A block of wrapped text, as wide as its longest line, and never wider than is easy to read."""
        lines = _without_widow(text, face, min(width, self.measure(face)), self.ruler)
        widths = [self.ruler.width(line, face) for line in lines]
        broad, leading = max(widths, default=0), self.leading(face)
        pieces = tuple(
            Line(
                box=Box((broad - wide) // 2 if centred else 0, number * leading, wide, leading),
                text=line,
                face=face,
                tone=tone,
                role=role,
            )
            for number, (line, wide) in enumerate(zip(lines, widths, strict=True))
        )
        return Block(width=broad, height=leading * len(lines), pieces=pieces)

    def fitted(self, text: str, face: Face, width: int) -> Face:
        """The face, made smaller until the longest word needs no breaking."""
        longest = max((self.ruler.width(word, face) for word in text.split()), default=0)
        if longest <= width:
            return face
        return Face(max(self.face(BODY).size * 2 // 3, face.size * width // longest - 1), face.bold)


def wrap(text: str, face: Face, width: int, ruler: Ruler) -> list[str]:
    """Lines no wider than the width; only a word that is wider by itself is broken."""
    lines = [""]
    for word in _pieces(text, face, width, ruler):
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and ruler.width(longer, face) > width:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines if text.strip() else []


def _without_widow(text: str, face: Face, width: int, ruler: Ruler) -> list[str]:
    """Lines a little narrower where that keeps a short word from standing alone on the last one."""
    lines = wrap(text, face, width, ruler)
    if len(lines) < 2 or " " in lines[-1] or ruler.width(lines[-1], face) > width // 3:
        return lines
    for narrower in (94, 88, 82, 76):
        tried = wrap(text, face, width * narrower // 100, ruler)
        if len(tried) == len(lines) and " " in tried[-1]:
            return tried
    return lines


def _pieces(text: str, face: Face, width: int, ruler: Ruler) -> Iterator[str]:
    for word in text.split(" "):
        while len(word) > 1 and ruler.width(word, face) > width:
            cut = _cut(word, face, width, ruler)
            yield word[:cut]
            word = word[cut:]
        if word:
            yield word


def _cut(word: str, face: Face, width: int, ruler: Ruler) -> int:
    """How many letters fit; an address is rather cut after a stroke or a hyphen."""
    cut = len(word) - 1
    while cut > 1 and ruler.width(word[:cut], face) > width:
        cut -= 1
    return max(word.rfind(sign, cut // 2, cut) for sign in "/-") + 1 or cut
