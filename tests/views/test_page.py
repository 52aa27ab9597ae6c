"""The view of the web page: Screens out, presses in, and never a Screen that is older than a press."""

from collections import deque
from collections.abc import Mapping

from sidebyside.screens.screen import Look, Press, Screen
from sidebyside.views.page import PageView

SCREEN = Screen(id="title", language="en", title="Side by Side", look=Look(), buttons=())


class Bridge:
    """The page's end."""

    def __init__(self, *pressed: str) -> None:
        self.posted: list[Mapping[str, object]] = []
        self.pressed = deque(pressed)
        self.view = PageView(self.posted.append, self.pressed)


def test_a_screen_goes_to_the_page_with_the_number_of_presses_it_answers() -> None:
    bridge = Bridge("new")

    assert bridge.view.answer() == Press("new")
    bridge.view.take(SCREEN)

    (message,) = bridge.posted
    assert (message["about"], message["answers"]) == ("screen", 1)


def test_while_presses_wait_no_screen_is_sent() -> None:
    bridge = Bridge("new", "extra-time")
    bridge.view.answer()

    bridge.view.take(SCREEN)

    assert bridge.posted == []


def test_without_a_press_there_is_no_answer() -> None:
    assert Bridge().view.answer() is None
