"""The keyboard: which key moves, scrolls or presses what."""

import pygame

from sidebyside.screens.screen import Screen
from sidebyside.views.canvas.controls import numbered
from sidebyside.views.canvas.sight import Sight

_PRESS = (pygame.K_RETURN, pygame.K_KP_ENTER, pygame.K_SPACE)
_STEPS = {pygame.K_RIGHT: 1, pygame.K_LEFT: -1}
_ARROWS = {pygame.K_DOWN: 1, pygame.K_UP: -1}
_PAGES = {pygame.K_PAGEDOWN: 1, pygame.K_PAGEUP: -1, pygame.K_SPACE: 1}
_ENDS = {pygame.K_HOME: 0, pygame.K_END: 1}
_DIGITS = {first + number: number + 1 for first in (pygame.K_1, pygame.K_KP_1) for number in range(9)}
_BROWSER = pygame.KMOD_CTRL | pygame.KMOD_ALT | pygame.KMOD_META
_LINES = 72


def heard(screen: Screen, sight: Sight, key: int, mod: int) -> str | None:
    """Do what the key asks for; the button it presses, if it presses one."""
    if mod & _BROWSER:
        return None
    if key in _PRESS and sight.moment.focus is not None:
        return sight.moment.focus
    if key in _DIGITS:
        return _choice(screen, _DIGITS[key])
    if key == pygame.K_ESCAPE:
        return next((button.id for button in screen.buttons if button.id == "back"), None)
    _move(sight, key, mod)
    return None


def _choice(screen: Screen, number: int) -> str | None:
    return next((choice for choice, key in numbered(screen.buttons).items() if key == number), None)


def _move(sight: Sight, key: int, mod: int) -> None:
    if key == pygame.K_TAB:
        sight.focus(sight.following(-1 if mod & pygame.KMOD_SHIFT else 1))
    elif key in _STEPS:
        sight.focus(sight.following(_STEPS[key]))
    elif key in _ARROWS:
        _arrow(sight, _ARROWS[key])
    elif key in _PAGES:
        sight.scroll_by(_PAGES[key] * sight.layout.view.h * 5 // 6)
    elif key in _ENDS:
        sight.scroll_to(_ENDS[key] * sight.layout.furthest)


def _arrow(sight: Sight, by: int) -> None:
    """To the next button if it is in sight, else towards it: nobody is carried past words unread."""
    target = sight.following(by)
    before = sight.moment.scroll
    if target is None or not sight.in_sight(target) or _round_the_end(sight, target, by):
        sight.scroll_by(by * round(_LINES * sight.layout.unit))
    if target is not None and sight.moment.scroll == before:
        sight.focus(target)


def _round_the_end(sight: Sight, target: str, by: int) -> bool:
    """Whether text is left that way, so that going round to the other end would skip it."""
    scroll, furthest = sight.moment.scroll, sight.layout.furthest
    left = scroll > 0 if by < 0 else scroll < furthest
    fixed = target in {control.button.id for control, scrolls in sight.layout.controls() if not scrolls}
    return left and fixed
