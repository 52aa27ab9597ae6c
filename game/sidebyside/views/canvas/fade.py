"""The one motion: the words of a new screen come out of the page for a fifth of a second."""

from time import perf_counter

import pygame

from sidebyside.views.canvas.pieces import Box

_SECONDS = 0.2
_FIRST = 0.45


class Fade:
    """A veil in the colour of the page. It starts half gone, so that the words can be read at once.

    The old screen does not shine through it: words over words are hard on many readers.
    """

    def __init__(self) -> None:
        self.moving = False
        self._since = 0.0

    def begin(self) -> None:
        """Lower the veil."""
        self.moving, self._since = True, perf_counter()

    def over(self, surface: pygame.Surface, box: Box, ground: str) -> None:
        """Draw what is left of it."""
        gone = _FIRST + (perf_counter() - self._since) / _SECONDS if self.moving else 1
        self.moving = gone < 1
        if self.moving:
            veil = pygame.Surface((box.w, box.h))
            veil.fill(ground)
            veil.set_alpha(round(255 * (1 - gone)))
            surface.blit(veil, (box.x, box.y))
