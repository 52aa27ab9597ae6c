"""A window that nobody sees: pygame wants one before it paints pictures."""

import os
from collections.abc import Iterator
from contextlib import contextmanager

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")

import pygame


@contextmanager
def unseen_window() -> Iterator[None]:
    """Opens one for as long as the block lasts, unless a window is there already."""
    already = pygame.display.get_init() and pygame.display.get_surface()
    pygame.font.init()
    if not already:
        pygame.display.init()
        pygame.display.set_mode((1, 1))
    yield
    if not already:
        pygame.display.quit()
