"""What the reader sees of a layout and is pointing at: scrolling and focus, without a window."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from sidebyside.views.canvas.layout import Layout
from sidebyside.views.canvas.pieces import Box, Control


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """What may change while a screen stays: the view's own, it may be lost."""

    scroll: int = 0
    focus: str | None = None
    hover: str | None = None
    held: str | None = None


class Sight:
    """A layout and the moment in it."""

    def __init__(self, layout: Layout) -> None:
        self.layout = layout
        self.moment = Moment()
        self._used: str | None = None
        self._place(layout)

    def change(self, layout: Layout) -> None:
        """The same screen in another size or with other words: stay at about the same place."""
        before, was = self.layout, dict(self._controls)
        self.layout = layout
        self._place(layout)
        focus = self.moment.focus if self.moment.focus in self._controls else None
        self.moment = Moment(scroll=self.moment.scroll, focus=focus)
        if before.size != layout.size:
            self.scroll_to(self.moment.scroll * layout.furthest // max(1, before.furthest))
        else:
            self.scroll_by(self._slipped(was))
        self.focus(focus)

    def scroll_to(self, scroll: int) -> None:
        """Show the content from here, as far as it goes."""
        self.moment = replace(self.moment, scroll=max(0, min(scroll, self.layout.furthest)))

    def scroll_by(self, by: int) -> None:
        """Move on by so many pixels."""
        self.scroll_to(self.moment.scroll + by)

    def point(self, hover: str | None, held: str | None) -> None:
        """Say which button the pointer is over and which it holds down."""
        self.moment = replace(self.moment, hover=hover, held=held)
        self._used = held or self._used

    def focus(self, button: str | None) -> None:
        """Give a button the focus and bring it into sight."""
        self.moment = replace(self.moment, focus=button)
        self._used = button or self._used
        if button is not None and self._scrolls[button]:
            self._bring(self._controls[button].box)

    def follow(self, button: str) -> None:
        """The focus is on this button elsewhere; where it is not here, nothing has it."""
        self.focus(button if button in self._controls else None)

    def following(self, by: int) -> str | None:
        """The button so many further in reading order, round the ends; from nowhere the first ahead."""
        order = list(self._controls)
        if not order:
            return None
        if self.moment.focus is None:
            ahead = (name for name in order if self.box(name).y >= self.layout.view.y)
            return next(ahead, order[0]) if by > 0 else order[-1]
        return order[(order.index(self.moment.focus) + by) % len(order)]

    def at(self, x: int, y: int) -> str | None:
        """The button that can be pressed at this place of the window."""
        return next((name for name in self._controls if self.seen(name).holds(x, y)), None)

    def box(self, button: str) -> Box:
        """Where the button is in the window, though it may be scrolled out of it."""
        box = self._controls[button].box
        view = self.layout.view
        return box.moved(0, view.y - self.moment.scroll) if self._scrolls[button] else box

    def seen(self, button: str) -> Box:
        """The part of it that is in sight."""
        return self.box(button).common(self.layout.view) if self._scrolls[button] else self.box(button)

    def in_sight(self, button: str) -> bool:
        """Whether all of it can be seen."""
        return self.seen(button) == self.box(button)

    def boxes(self) -> Mapping[str, Box]:
        """The visible part of every button of which enough to press is in sight."""
        enough = round(24 * self.layout.unit)
        seen = {name: self.seen(name) for name in self._controls}
        return {name: box for name, box in seen.items() if box.w and box.h >= enough}

    def _place(self, layout: Layout) -> None:
        found = layout.controls()
        self._controls: dict[str, Control] = {control.button.id: control for control, _ in found}
        self._scrolls = {control.button.id: scrolls for control, scrolls in found}

    def _slipped(self, was: Mapping[str, Control]) -> int:
        """How far the button last used has slipped: it should stay under the hand that sets bigger letters."""
        used = self._used
        if used is None or used not in was or not self._scrolls.get(used):
            return 0
        return self._controls[used].box.y - was[used].box.y

    def _bring(self, box: Box) -> None:
        room, height = round(28 * self.layout.unit), self.layout.view.h
        if box.bottom + room > self.moment.scroll + height:
            self.scroll_to(box.bottom + room - height)
        if box.y - room < self.moment.scroll:
            self.scroll_to(box.y - room)
