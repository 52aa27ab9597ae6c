"""One question in several views: the first answer wins."""

import asyncio

from sidebyside.screens.screen import Intent, Look, Press, Screen
from sidebyside.views.asking import Asking

SCREEN = Screen(id="title", language="en", title="Side by Side", look=Look(), buttons=())


class Slow:
    """A view whose reader answers after some frames."""

    def __init__(self, answer: str, frames: int) -> None:
        self.press, self.frames = Press(answer), frames
        self.drawn = 0

    def take(self, screen: Screen) -> None:
        self.screen = screen

    def answer(self) -> Intent | None:
        self.frames -= 1
        return self.press if self.frames < 0 else None

    def draw(self) -> None:
        self.drawn += 1


async def frame() -> None:
    await asyncio.sleep(0)


def test_the_faster_reader_is_heard() -> None:
    fast, slow = Slow("here", 2), Slow("there", 5)

    assert asyncio.run(Asking((slow, fast), frame).ask(SCREEN)) == Press("here")
    assert fast.screen == slow.screen == SCREEN


def test_who_has_answered_already_sees_nothing_drawn() -> None:
    quick = Slow("on", 0)

    asyncio.run(Asking((quick,), frame).ask(SCREEN))

    assert quick.drawn == 0
