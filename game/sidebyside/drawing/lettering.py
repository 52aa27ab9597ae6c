"""How wide text is, before anybody knows the font: never narrower than it will be drawn."""

import unicodedata
from collections.abc import Iterator

FONTS = "'Atkinson Hyperlegible Next', Helvetica, Arial, 'DejaVu Sans', Verdana, sans-serif"
"""The widest of these is measured."""

BOLD = 1.18
"""How much wider bold letters are, at most."""

_WIDTHS = {
    0.28: "'",
    0.33: " ,.IJijl·Îî‘’",
    0.36: "/:;\\|",
    0.42: "!()-[]frtț",
    0.47: '"',
    0.53: "*_`szș–",
    0.58: "?FLck“”„",
    0.62: "TYaeovxyáâéóöăȚ",
    0.65: "$0123456789EPSbdghnpqu{}ñüȘ",
    0.7: "ABCKRVXZÂĂ",
    0.76: "HNU",
    0.8: "&DGOQ",
    0.85: "#+<=>^w~×→↩−",
    0.96: "%M",
    1.0: "@Wm—…",
}
"""Ems, rounded up from DejaVu Sans 2.37 and its bold, the widest font that is common on desks."""

_EMS = {letter: ems for ems, letters in _WIDTHS.items() for letter in letters}
_OTHER, _BROAD = 1.1, 1.4


def width(text: str, size: float, *, bold: bool = False) -> float:
    """The width of one line at that size."""
    return sum(map(_ems, text)) * size * (BOLD if bold else 1)


def wrapped(text: str, size: float, room: float, *, bold: bool = False) -> tuple[str, ...]:
    """The text on lines that fit the room; a word that is too long for any line is broken."""
    lines = [""]
    for word in _pieces(text, size, room, bold):
        longer = f"{lines[-1]} {word}".lstrip()
        if width(longer, size, bold=bold) <= room:
            lines[-1] = longer
        else:
            lines.append(word)
    return tuple(line for line in lines if line)


def _pieces(text: str, size: float, room: float, bold: bool) -> Iterator[str]:
    """The words, cut where one does not fit on a line of its own."""
    for word in text.split():
        piece = ""
        for letter in word:
            if piece and width(piece + letter, size, bold=bold) > room:
                yield piece
                piece = ""
            piece += letter
        yield piece


def _ems(letter: str) -> float:
    if letter in _EMS:
        return _EMS[letter]
    if unicodedata.combining(letter):
        return 0
    return _BROAD if unicodedata.east_asian_width(letter) in "WF" else _OTHER
