"""Made-up screens and a reader who presses, drags and looks; no window is shown."""

import asyncio
import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

os.environ["SDL_VIDEODRIVER"] = "dummy"

import pygame
import pytest

from sidebyside.screens.screen import (
    Button,
    Figure,
    Gauge,
    Intent,
    Kind,
    Look,
    Paragraph,
    Part,
    Screen,
    Stage,
)
from sidebyside.views.asking import Asking
from sidebyside.views.canvas.pieces import Face
from sidebyside.views.canvas.view import CanvasView

ASSETS = Path(__file__).parents[3] / "game" / "assets"
ELSEWHERE = tuple(
    Button(id=name, label=label, part=Part.ELSEWHERE)
    for name, label in (
        ("go/back", "Înapoi"),
        ("go/help", "Ajutor"),
        ("go/preferences", "Preferințe"),
        ("leave", "Ieși repede"),
    )
)
STAGE = Stage(
    place="hallway",
    figures=(Figure(who="vlad", name="Vlad", mood="worried"), Figure(who="ioana", name="Ioana", mood="cross")),
    alt="Vlad și Ioana pe coridor.",
)
SAYING = "Nu e drept că unii au mai mult timp decât alții, iar responsabilitatea aceasta nu-i a mea, dragă coleg!"


def _gauge(name: str, level: int) -> Gauge:
    return Gauge(id=name, label=name.title(), level=level, most=4, says="pe jumătate din drum")


def _long() -> Screen:
    """A screen with something of every kind, higher than any window."""
    paragraphs = tuple(
        Paragraph(kind=kind, text=f"{SAYING} {SAYING}", label=label)
        for kind, label in zip(Kind, ["", "Ioana", "", *["Ce se apără aici"] * 6, ""], strict=True)
    )
    choices = tuple(Button(id=f"choice-{n}", label=SAYING[: n * 30], part=Part.CHOICE) for n in range(1, 5))
    options = tuple(
        Button(id=f"size-{n}", label=f"{n} %", part=Part.OPTION, group="Mărimea textului", on=n == 100)
        for n in (100, 125, 150, 200)
    )
    onward = Button(id="onward", label="Mai departe", part=Part.ONWARD)
    return Screen(
        id="long",
        language="ro",
        title="Timpul în plus înseamnă să trișezi?",
        look=Look(calm=True),
        stage=STAGE,
        paragraphs=paragraphs,
        gauges=tuple(_gauge(name, level) for level, name in enumerate(("voice", "dignity", "safety"))),
        buttons=(*choices, *options, onward, *ELSEWHERE),
    )


def _short() -> Screen:
    choices = tuple(Button(id=name, label=name, part=Part.CHOICE) for name in ("ask", "agree", "walk"))
    return Screen(
        id="short",
        language="ro",
        title="Ce faci?",
        look=Look(calm=True),
        paragraphs=(Paragraph(kind=Kind.NARRATION, text="Trei colegi se uită."),),
        buttons=(*choices, *ELSEWHERE),
    )


@pytest.fixture
def window() -> Iterator[None]:
    """A small one, as long as a test needs it: drawings are fitted to what a window shows."""
    pygame.display.init()
    pygame.display.set_mode((64, 64))
    yield
    pygame.display.quit()


@pytest.fixture
def long() -> Screen:
    return _long()


@pytest.fixture
def short() -> Screen:
    return _short()


@pytest.fixture(params=["long", "short", "title"])
def any_screen(request: pytest.FixtureRequest) -> Screen:
    title = replace(_short(), id="title", title="Alături", stage=None)
    return {"long": _long(), "short": _short(), "title": title}[request.param]


class EvenRuler:
    """Every letter is half as wide as it is high."""

    def width(self, text: str, face: Face) -> int:
        return len(text) * face.size // 2


@pytest.fixture
def ruler() -> EvenRuler:
    return EvenRuler()


class PlainStage:
    """A stage of one colour, which counts how often it is painted."""

    def __init__(self) -> None:
        self.painted = 0

    def paint(self, stage: Stage, size: tuple[int, int]) -> pygame.Surface:
        self.painted += 1
        picture = pygame.Surface(size)
        picture.fill("#CFE3EA")
        return picture


class _Enough(Exception):
    """The reader has done all that was to be done and nothing came of it."""


class Reader:
    """Does one thing a frame, and then closes the book unless the view has answered."""

    def __init__(self) -> None:
        self.size: tuple[int, int, float] | None = (1280, 720, 1.0)
        self.told: list[dict[str, object]] = []
        self.flips = 0
        self.twin = ("", 0.0)
        self.todo: list[Callable[[], object]] = []
        self.view = CanvasView(
            assets=ASSETS,
            size=lambda: self.size,
            tell=lambda told: self.told.append(dict(told)),
            twin=lambda: self.twin,
            stage=PlainStage(),
        )

    def shown(self, screen: Screen, *todo: Callable[[], object]) -> Intent | None:
        """What the view answers when the reader does these things."""
        self.todo = [*todo, _nothing, _nothing]
        try:
            return asyncio.run(Asking((self.view,), self._frame).ask(screen))
        except _Enough:
            return None

    async def _frame(self) -> None:
        if not self.todo:
            raise _Enough
        self.todo.pop(0)()

    @property
    def boxes(self) -> dict[str, list[int]]:
        boxes = self.told[-1]["boxes"]
        assert isinstance(boxes, dict)
        return boxes

    @property
    def focus(self) -> object:
        return self.told[-1]["focus"]

    @property
    def scroll(self) -> object:
        return self.told[-1]["scroll"]

    def key(self, key: int, mod: int = 0) -> Callable[[], object]:
        """A key pressed and let go."""

        def strike() -> None:
            _post(pygame.KEYDOWN, key=key, mod=mod, unicode="", scancode=0)
            _post(pygame.KEYUP, key=key, mod=mod, unicode="", scancode=0)

        return strike

    def hold(self, key: int) -> Callable[[], object]:
        """What SDL sends again and again while a key is down."""
        return lambda: _post(pygame.KEYDOWN, key=key, mod=0, unicode="", scancode=0)

    def wheel(self, lines: float) -> Callable[[], object]:
        return lambda: _post(pygame.MOUSEWHEEL, x=0, y=round(lines), precise_x=0.0, precise_y=lines, touch=False)

    def down(self, x: int, y: int, touch: bool = False) -> Callable[[], object]:
        return lambda: _post(pygame.MOUSEBUTTONDOWN, pos=(x, y), button=1, touch=touch)

    def move(self, x: int, y: int, touch: bool = False) -> Callable[[], object]:
        return lambda: _post(pygame.MOUSEMOTION, pos=(x, y), rel=(0, 0), buttons=(1, 0, 0), touch=touch)

    def up(self, x: int, y: int, touch: bool = False) -> Callable[[], object]:
        return lambda: _post(pygame.MOUSEBUTTONUP, pos=(x, y), button=1, touch=touch)

    def click(self, button: str) -> tuple[Callable[[], object], ...]:
        """Down and up in the middle of the box that was told."""
        x, y = self.middle(button)
        return self.down(x, y), self.up(x, y)

    def middle(self, button: str) -> tuple[int, int]:
        x, y, w, h = self.boxes[button]
        return x + w // 2, y + h // 2

    def on_the_page(self, focus: str, down: float = 0.0) -> Callable[[], object]:
        """What the reader does among the same words on the page."""
        return lambda: setattr(self, "twin", (focus, down))

    def close(self) -> None:
        _post(pygame.QUIT)


def _post(kind: int, **about: object) -> None:
    pygame.event.post(pygame.event.Event(kind, about))


def _nothing() -> None:
    """A frame in which the reader only looks."""


@pytest.fixture
def reader() -> Iterator[Reader]:
    """A reader in front of a fresh window."""
    pygame.display.quit()
    yield Reader()
    pygame.event.clear()
