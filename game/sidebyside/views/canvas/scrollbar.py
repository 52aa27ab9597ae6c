"""The scroll bar: how long its thumb is, where, and which place in the text a place on it means."""

from sidebyside.views.canvas.layout import Layout
from sidebyside.views.canvas.pieces import Box

_WIDE = 6
_TOUCHED = 18
_LEAST = 36
_APART = 4


def track(layout: Layout) -> Box:
    """Where the thumb may go: at the right edge of what scrolls."""
    wide, apart = round(_WIDE * layout.unit), round(_APART * layout.unit)
    view = layout.view
    return Box(view.right - wide - apart, view.y + apart, wide, view.h - 2 * apart)


def thumb(layout: Layout, scroll: int) -> Box | None:
    """The thumb, if there is anything to scroll."""
    if not layout.furthest:
        return None
    way = track(layout)
    tall = max(round(_LEAST * layout.unit), way.h * layout.view.h // layout.height)
    return Box(way.x, way.y + (way.h - tall) * scroll // layout.furthest, way.w, tall)


def grabs(layout: Layout, x: int, y: int) -> bool:
    """Whether a press here is meant for the bar; it may be a little beside it."""
    view = layout.view
    return layout.furthest > 0 and view.holds(x, y) and x >= view.right - round(_TOUCHED * layout.unit)


def scroll_for(layout: Layout, y: int) -> int:
    """The scroll position that brings the middle of the thumb here."""
    at = thumb(layout, 0)
    if at is None:
        return 0
    way = track(layout)
    return (y - way.y - at.h // 2) * layout.furthest // max(1, way.h - at.h)
