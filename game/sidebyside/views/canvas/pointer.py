"""Mouse and finger: a press counts on release inside the same button; a drag scrolls and presses nothing."""

from typing import Literal

from sidebyside.views.canvas import scrollbar
from sidebyside.views.canvas.sight import Sight

Doing = Literal["nothing", "hold", "drag", "bar"]
_SLACK = 10


class Pointer:
    """What the one pointer is doing: nothing, holding a button, dragging the words, or dragging the bar."""

    def __init__(self) -> None:
        self._doing: Doing = "nothing"
        self._from = (0, 0)
        self._last = 0
        self._button: str | None = None

    def forget(self) -> None:
        """Another screen has come: what was held on the old one is let go."""
        self._doing, self._button = "nothing", None

    def press(self, sight: Sight, x: int, y: int) -> None:
        """The button went down."""
        self._from, self._last = (x, y), y
        self._button = sight.at(x, y)
        self._doing = "bar" if scrollbar.grabs(sight.layout, x, y) else "hold"
        sight.focus(None)
        sight.point(self._button, self._held)
        self.move(sight, x, y)

    def move(self, sight: Sight, x: int, y: int, touch: bool = False) -> None:
        """The pointer is here now."""
        if self._doing == "bar":
            sight.scroll_to(scrollbar.scroll_for(sight.layout, y))
        elif self._doing == "hold" and self._far(sight, x, y):
            self._doing = "drag"
        if self._doing == "drag":
            sight.scroll_by(self._last - y)
        self._last = y
        over = sight.at(x, y)
        sight.point(None if touch or self._doing == "drag" else over, self._held if over == self._held else None)

    def release(self, sight: Sight, x: int, y: int, touch: bool = False) -> str | None:
        """The button that was pressed, if one was."""
        pressed = self._held if sight.at(x, y) == self._held else None
        self.forget()
        sight.point(None if touch else sight.at(x, y), None)
        return pressed

    @property
    def _held(self) -> str | None:
        return self._button if self._doing == "hold" else None

    def _far(self, sight: Sight, x: int, y: int) -> bool:
        """A drag needs something to scroll; a shaking hand may move a little and still press."""
        slack = round(_SLACK * sight.layout.unit)
        return sight.layout.furthest > 0 and abs(y - self._from[1]) > slack
