"""The keyboard: which key moves, scrolls or presses what."""

from collections.abc import Iterable

import pygame

from sidebyside.screens.screen import BACK, Screen
from sidebyside.views.canvas.controls import numbered
from sidebyside.views.canvas.sight import Sight

_PRESS = (pygame.K_RETURN, pygame.K_KP_ENTER, pygame.K_SPACE)
_STEPS = {pygame.K_RIGHT: 1, pygame.K_LEFT: -1}
_ARROWS = {pygame.K_DOWN: 1, pygame.K_UP: -1}
_PAGES = {pygame.K_PAGEDOWN: 1, pygame.K_PAGEUP: -1, pygame.K_SPACE: 1}
_ENDS = {pygame.K_HOME: 0, pygame.K_END: 1}
_DIGITS = {pygame.K_1 + number: number + 1 for number in range(9)}
_PAD = {pygame.K_KP_1 + number: pygame.K_1 + number for number in range(9)}
_PAD_MOVES = {
    pygame.K_KP_2: pygame.K_DOWN,
    pygame.K_KP_8: pygame.K_UP,
    pygame.K_KP_4: pygame.K_LEFT,
    pygame.K_KP_6: pygame.K_RIGHT,
    pygame.K_KP_3: pygame.K_PAGEDOWN,
    pygame.K_KP_9: pygame.K_PAGEUP,
    pygame.K_KP_7: pygame.K_HOME,
    pygame.K_KP_1: pygame.K_END,
}
_BROWSER = pygame.KMOD_CTRL | pygame.KMOD_ALT | pygame.KMOD_META
_LINES = 72
_REPEAT = (400, 60)
"""Milliseconds before a held key repeats, and between repeats."""


class Keyboard:
    """Which keys are down. SDL repeats a key that is held: it may scroll on and on, but not choose again and again."""

    def __init__(self) -> None:
        self._held: set[int] = set()
        pygame.key.set_repeat(*_REPEAT)

    def down(self, screen: Screen, sight: Sight, key: int, mod: int) -> str | None:
        """Do what the key asks for; the button it presses, if it presses one."""
        held = key in self._held
        self._held.add(key)
        if mod & _BROWSER:
            return None
        key = _without_pad(key, mod)
        if not held:
            return _heard(screen, sight, key, mod)
        _move(sight, key, mod)
        return None

    def up(self, keys: Iterable[int]) -> None:
        """These were let go."""
        self._held.difference_update(keys)

    def forget(self) -> None:
        """The window lost the keyboard; who lets go now tells somebody else."""
        self._held.clear()


def _heard(screen: Screen, sight: Sight, key: int, mod: int) -> str | None:
    if key in _PRESS and sight.moment.focus is not None:
        return sight.moment.focus
    if key in _DIGITS:
        return _choice(screen, _DIGITS[key])
    if key == pygame.K_ESCAPE:
        return next((button.id for button in screen.buttons if button.id == BACK), None)
    _move(sight, key, mod)
    return None


def _without_pad(key: int, mod: int) -> int:
    """The number pad writes digits or moves, as its lock says."""
    return _PAD.get(key, key) if mod & pygame.KMOD_NUM else _PAD_MOVES.get(key, key)


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
