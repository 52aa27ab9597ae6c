"""The game's letters: measured, and rendered once per text, size and colour."""

from pathlib import Path

import pygame

from sidebyside.views.canvas.pieces import Face

REGULAR = "AtkinsonHyperlegibleNext-Regular.ttf"
BOLD = "AtkinsonHyperlegibleNext-Bold.ttf"
_KEPT_PIXELS = 8_000_000
_KEPT_WIDTHS = 6_000


class Letters:
    """Fonts, and the lines already drawn with them."""

    def __init__(self, fonts: Path) -> None:
        self._fonts = fonts
        self._open: dict[Face, pygame.font.Font] = {}
        self._widths: dict[tuple[str, Face], int] = {}
        self._lines: dict[tuple[str, Face, str], pygame.Surface] = {}
        self._pixels = 0

    def width(self, text: str, face: Face) -> int:
        """How wide the text is in pixels."""
        key = (text, face)
        if key not in self._widths:
            if len(self._widths) > _KEPT_WIDTHS:
                self._widths.clear()
            self._widths[key] = self._font(face).size(text)[0]
        return self._widths[key]

    def line(self, text: str, face: Face, colour: str) -> pygame.Surface:
        """The line as a picture."""
        key = (text, face, colour)
        if key not in self._lines:
            self._keep(key, self._font(face).render(text, True, colour).convert_alpha())
        return self._lines[key]

    def _keep(self, key: tuple[str, Face, str], line: pygame.Surface) -> None:
        """Keep a line. If there are too many all others are dropped: what is in sight is soon drawn again."""
        self._pixels += line.get_width() * line.get_height()
        if self._pixels > _KEPT_PIXELS:
            self._lines.clear()
            self._pixels = 0
        self._lines[key] = line

    def _font(self, face: Face) -> pygame.font.Font:
        if face not in self._open:
            self._open[face] = pygame.font.Font(self._fonts / (BOLD if face.bold else REGULAR), face.size)
        return self._open[face]
