"""Drawn parts: an SVG file of an illustrator, read as named groups that can be coloured and put elsewhere."""

import re
from collections.abc import Mapping
from pathlib import Path

Parts = Mapping[str, str]
"""Name of a group -> what stands in it."""

_GROUP = re.compile(r'^<g id="([a-z-]+)">\n(.*?)^</g>$', re.MULTILINE | re.DOTALL)
_COLOUR = re.compile(r"#[0-9a-f]{6}\b")


def read_parts(file: Path) -> Parts:
    """Every top-level group of a file; its two tags stand alone on their lines, at the very left."""
    return dict(_GROUP.findall(file.read_text(encoding="utf-8")))


def coloured(part: str, colours: Mapping[str, str]) -> str:
    """The part with its key colours exchanged; what is not named keeps its colour."""
    return _COLOUR.sub(lambda found: colours.get(found[0], found[0]), part)


def placed(part: str, x: float, y: float, *, turn: float = 0, across: float = 1, down: float = 1) -> str:
    """The part moved, turned by degrees (clockwise) and stretched; nothing stays nothing."""
    if not part:
        return ""
    how = f"translate({x:.1f} {y:.1f})"
    how += f" rotate({turn:.1f})" if turn else ""
    how += f" scale({across:.3g} {down:.3g})" if (across, down) != (1, 1) else ""
    return f'<g transform="{how}">{part}</g>'
