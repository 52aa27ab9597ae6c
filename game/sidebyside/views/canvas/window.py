"""The window, or the page's canvas: how big it is and how fine its pixels are."""

from collections.abc import Callable

import pygame

Size = Callable[[], tuple[int, int, float] | None]
_FIRST = (1280, 720)


class Window:
    """The one surface that is shown. It opens when it is first asked for: by then it has the title of its Screen."""

    def __init__(self, size: Size) -> None:
        self._size = size
        self.density = 1.0

    def surface(self) -> pygame.Surface:
        """The surface in the size that is wanted now."""
        self._fit(self._size())
        surface = pygame.display.get_surface()
        assert surface is not None
        return surface

    def _fit(self, wanted: tuple[int, int, float] | None) -> None:
        """A page says its size; a desktop window is opened once and then follows the reader's hand."""
        shown = pygame.display.get_surface()
        if wanted is None:
            if shown is None:
                pygame.display.set_mode(_FIRST, pygame.RESIZABLE)
            return
        width, height, self.density = max(1, wanted[0]), max(1, wanted[1]), max(0.5, wanted[2])
        if shown is None or shown.get_size() != (width, height):
            pygame.display.set_mode((width, height))
