"""One question, shown in several ways at once: the first view that has an answer wins."""

from collections.abc import Awaitable, Callable, Sequence
from typing import Protocol

from sidebyside.screens.screen import Intent, Screen


class Shown(Protocol):
    """A view that shows a screen and may have an answer in any frame."""

    def take(self, screen: Screen) -> None:
        """Another screen is to be shown."""

    def answer(self) -> Intent | None:
        """What the reader did since the last frame, if it counts."""

    def draw(self) -> None:
        """Draws what has changed."""


class Asking:
    """Asks in all views. `frame` is awaited once a loop and is the only pause."""

    def __init__(self, views: Sequence[Shown], frame: Callable[[], Awaitable[None]]) -> None:
        self._views, self._frame = views, frame

    async def ask(self, screen: Screen) -> Intent:
        """Shows the screen until the reader does something that counts.

        Answers that wait are heard before anything is drawn, so that whoever was faster than the game sees only
        where they got to.
        """
        for view in self._views:
            view.take(screen)
        while True:
            for view in self._views:
                if (intent := view.answer()) is not None:
                    return intent
            for view in self._views:
                view.draw()
            await self._frame()
