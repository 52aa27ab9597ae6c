"""The web page view: the Screen goes to the page as data, and the presses on the page come back.

The page draws every word itself. It counts its presses; each Screen says how many of them it answers, so that the
page never shows a Screen that is older than what the reader did.
"""

from collections import deque
from collections.abc import Callable, Mapping

from sidebyside.screens.screen import Intent, Press, Screen
from sidebyside.screens.wire import as_data


class PageView:
    """`post` takes a message for the page; `pressed` fills with ids of buttons, oldest first."""

    def __init__(self, post: Callable[[Mapping[str, object]], None], pressed: deque[str]) -> None:
        self._post, self._pressed = post, pressed
        self._answered = 0

    def take(self, screen: Screen) -> None:
        """Another screen is to be shown. While presses wait, the page is already further on."""
        if not self._pressed:
            self._post({"about": "screen", "answers": self._answered, "screen": as_data(screen)})

    def answer(self) -> Intent | None:
        """The next press, if there is one."""
        if not self._pressed:
            return None
        self._answered += 1
        return Press(self._pressed.popleft())

    def draw(self) -> None:
        """The page draws by itself."""
