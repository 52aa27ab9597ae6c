"""The canvas view: draws a Screen in a window (or only its picture) and hears what the reader does there."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pygame

from sidebyside.screens.screen import Display, Intent, Leave, Press, Screen
from sidebyside.views.canvas.fade import Fade
from sidebyside.views.canvas.frame import StagePicture
from sidebyside.views.canvas.keys import Keyboard
from sidebyside.views.canvas.layout import arrange
from sidebyside.views.canvas.letters import Letters
from sidebyside.views.canvas.paint import Painter
from sidebyside.views.canvas.palette import PALETTES
from sidebyside.views.canvas.pieces import Box
from sidebyside.views.canvas.pointer import Pointer
from sidebyside.views.canvas.sight import Sight
from sidebyside.views.canvas.stage import StagePainter
from sidebyside.views.canvas.window import Size, Window

Told = Mapping[str, object]
Twin = tuple[str, float]
"""Where the reader is in the same screen on the page: the button that has the focus, and how far down, 0 to 1."""
_WHEEL = 100
"""CSS pixels a step of the wheel: what browsers scroll."""
_OF_THE_WINDOW = (pygame.WINDOWEXPOSED, pygame.WINDOWFOCUSLOST, pygame.WINDOWLEAVE)


def _tell_nobody(_: Told) -> None:
    """Outside tests nobody asks where the buttons are."""


def _no_twin() -> Twin | None:
    """In a window there is no page."""
    return None


class CanvasView:
    """Draws screens and answers intents. One lives as long as the game; it opens the window when made.

    Where a web page shows the words, only the picture is drawn and nothing is heard. `size` is asked once a frame:
    None leaves it to the (resizable) window, otherwise width and height in pixels and pixels per CSS pixel. `tell`
    hears after each drawing, steps of a motion left out, which buttons can be pressed where. `twin` is asked once a
    frame where the page's own words are read and pressed too: what happens there shows here. `stage` is a stand-in
    for tests.
    """

    def __init__(
        self,
        *,
        assets: Path,
        size: Size,
        tell: Callable[[Told], None] = _tell_nobody,
        twin: Callable[[], Twin | None] = _no_twin,
        stage: StagePicture | None = None,
    ) -> None:
        pygame.display.init()
        pygame.font.init()
        self._tell, self._twin = tell, twin
        self._followed = twin()
        self._window = Window(size)
        self._letters = Letters(assets / "fonts")
        self._painter = Painter(self._letters, stage or StagePainter(assets))
        self._pointer, self._fade = Pointer(), Fade()
        self._screen: Screen | None = None
        self._sight: Sight | None = None
        self._laid: tuple[object, ...] = ()
        self._drawn: tuple[object, ...] = ()
        self._turns = 0
        self._keyboard = Keyboard()

    def take(self, screen: Screen) -> None:
        """Another screen begins at its top; the same one with other words stays where it was."""
        self._turns += 1
        pygame.display.set_caption(screen.title)  # in a browser SDL makes it the page's title
        if self._screen is None or self._screen.id != screen.id:
            if self._screen is not None and not screen.look.calm:
                self._fade.begin()
            self._sight = None
            self._followed = self._twin()  # what had the focus on the screen before is nothing to this one
            self._pointer.forget()
        self._screen = screen

    def answer(self) -> Intent | None:
        """What the reader did; nothing before the screen has been drawn, and nothing where the page shows the words."""
        events = pygame.event.get()
        if self._screen is None or self._sight is None or self._screen.look.display is not Display.CANVAS:
            kinds = {event.type for event in events}
            self._drawn = () if pygame.WINDOWEXPOSED in kinds else self._drawn
            return Leave() if pygame.QUIT in kinds else None
        return self._hear(self._screen, self._sight, events)

    def draw(self) -> None:
        """Lays out and draws what has changed, and only that."""
        if self._screen is None:
            return
        surface = self._window.surface()
        if self._screen.look.display is Display.CANVAS:
            self._show(self._screen, surface)
        else:
            self._picture(self._screen, surface)

    def _picture(self, screen: Screen, surface: pygame.Surface) -> None:
        """The picture fills the canvas; the page shows everything else."""
        self._sight = None
        now = (screen.stage, screen.look.theme, surface.get_size())
        if now != self._drawn or self._fade.moving:
            self._painter.picture(surface, screen.stage, PALETTES[screen.look.theme])
            self._fade.over(surface, Box(0, 0, *surface.get_size()), PALETTES[screen.look.theme].page.ground)
            pygame.display.flip()
            self._drawn = now
            size = list(surface.get_size())
            self._tell(
                {"turn": self._turns, "moving": self._fade.moving, "screen": screen.id, "boxes": {}, "size": size}
            )

    def _show(self, screen: Screen, surface: pygame.Surface) -> None:
        sight = self._fit(screen, surface.get_size())
        self._follow(sight)
        now = (self._laid, sight.moment)
        if now != self._drawn or self._fade.moving:
            self._draw(screen, sight, surface)
            self._drawn = now

    def _follow(self, sight: Sight) -> None:
        before, self._followed = self._followed, self._twin()
        if self._followed is None or before is None or self._followed == before:
            return
        focus, down = self._followed
        if down != before[1]:
            sight.scroll_to(round(down * sight.layout.furthest))
        if focus != before[0]:
            sight.follow(focus)

    def _fit(self, screen: Screen, size: tuple[int, int]) -> Sight:
        laid = (screen, size, self._window.density)
        if self._sight is not None and laid == self._laid:
            return self._sight
        layout = arrange(screen, size, self._window.density, self._letters)
        if self._sight is None:
            self._sight = Sight(layout)
        else:
            self._sight.change(layout)
        self._screen, self._laid = screen, laid
        return self._sight

    def _draw(self, screen: Screen, sight: Sight, surface: pygame.Surface) -> None:
        was_moving = self._fade.moving
        palette = PALETTES[screen.look.theme]
        self._painter.draw(surface, sight.layout, palette, sight.moment)
        self._fade.over(surface, sight.layout.view, palette.page.ground)
        pygame.display.flip()
        if not (was_moving and self._fade.moving and self._drawn == (self._laid, sight.moment)):
            self._tell({"turn": self._turns, "moving": self._fade.moving, **_told(screen, sight)})

    def _hear(self, screen: Screen, sight: Sight, events: list[pygame.Event]) -> Intent | None:
        """The first intent. What came after it in the same frame was meant for a screen that is gone."""
        pressed = self._first(screen, sight, events)
        self._keyboard.up(event.key for event in events if event.type == pygame.KEYUP)
        return pressed

    def _first(self, screen: Screen, sight: Sight, events: list[pygame.Event]) -> Intent | None:
        if any(event.type == pygame.QUIT for event in events):
            return Leave()
        for event in events:
            pressed = self._handle(screen, sight, event)
            if pressed is not None:
                return Press(pressed)
        return None

    def _handle(self, screen: Screen, sight: Sight, event: pygame.Event) -> str | None:
        """Fingers come as mouse events too, so only those are heard."""
        if event.type == pygame.KEYDOWN:
            return self._keyboard.down(screen, sight, event.key, event.mod)
        if event.type == pygame.MOUSEBUTTONUP and event.button == pygame.BUTTON_LEFT:
            return self._pointer.release(sight, event.pos[0], event.pos[1], event.touch)
        if event.type in _OF_THE_WINDOW:
            self._window_changed(sight, event.type)
        elif event.type == pygame.MOUSEMOTION:
            self._pointer.move(sight, event.pos[0], event.pos[1], event.touch)
        elif event.type == pygame.MOUSEBUTTONDOWN and event.button == pygame.BUTTON_LEFT:
            self._pointer.press(sight, *event.pos)
        elif event.type == pygame.MOUSEWHEEL:
            # Not precise_y: pygame drops events until they add up to a step, and then tells the last one's share.
            sight.scroll_by(round(-event.y * _WHEEL * sight.layout.unit))
        return None

    def _window_changed(self, sight: Sight, kind: int) -> None:
        if kind == pygame.WINDOWEXPOSED:
            self._drawn = ()
        elif kind == pygame.WINDOWFOCUSLOST:
            self._keyboard.forget()
        else:
            sight.point(None, sight.moment.held)


def _told(screen: Screen, sight: Sight) -> Told:
    moment, layout = sight.moment, sight.layout
    return {
        "screen": screen.id,
        "title": screen.title,
        "language": screen.language,
        "boxes": {name: [box.x, box.y, box.w, box.h] for name, box in sight.boxes().items()},
        "focus": moment.focus,
        "size": list(layout.size),
        "scroll": moment.scroll,
        "furthest": layout.furthest,
    }
