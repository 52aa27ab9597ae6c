"""The game in a window: played with the mouse, resized, closed, and opened again where it was left."""

import asyncio
import os
from collections.abc import Mapping
from pathlib import Path

os.environ["SDL_VIDEODRIVER"] = "dummy"

import pygame

from sidebyside.app import open_session, run
from sidebyside.content.library import Library
from sidebyside.hosts.desktop import DesktopHost
from sidebyside.screens.session import Session
from sidebyside.views.asking import Asking
from sidebyside.views.canvas.view import CanvasView

MOST_FRAMES = 3_000


class Hand:
    """Clicks one button after another, scrolling down to those that cannot be seen, then closes the window."""

    def __init__(self, *buttons: str) -> None:
        self.waiting = list(buttons)
        self.drawn: Mapping[str, object] = {}
        self.screens: list[object] = []
        self.frames = 0

    def tell(self, drawn: Mapping[str, object]) -> None:
        self.drawn = drawn
        if self.screens[-1:] != [drawn["screen"]]:
            self.screens.append(drawn["screen"])

    async def frame(self) -> None:
        self.frames += 1
        assert self.frames < MOST_FRAMES, f"{self.waiting[:1]} cannot be seen on {self.drawn}"
        await asyncio.sleep(0)
        boxes = self.drawn["boxes"]
        assert isinstance(boxes, dict)
        if not self.waiting:
            pygame.event.post(pygame.event.Event(pygame.QUIT))
        elif self.waiting[0] == "resize":
            self.waiting.pop(0)
            pygame.display.set_mode((700, 900), pygame.RESIZABLE)
        elif self.waiting[0] in boxes:
            self.click(boxes[self.waiting.pop(0)])
        else:
            wheel = {"x": 0, "y": -3, "precise_x": 0.0, "precise_y": -3.0, "flipped": False, "touch": False}
            pygame.event.post(pygame.event.Event(pygame.MOUSEWHEEL, wheel))

    def click(self, box: list[int]) -> None:
        at = (box[0] + box[2] // 2, box[1] + box[3] // 2)
        pygame.event.post(pygame.event.Event(pygame.MOUSEMOTION, pos=at, rel=(0, 0), buttons=(0, 0, 0), touch=False))
        for kind in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP):
            pygame.event.post(pygame.event.Event(kind, pos=at, button=1, touch=False))
        self.drawn = {**self.drawn, "boxes": {}}


def play(library: Library, game: Path, save: Path, *buttons: str) -> tuple[Session, Hand]:
    hand, host = Hand(*buttons), DesktopHost(save)
    host.languages = ("en",)
    canvas = CanvasView(assets=game / "assets", size=host.size, tell=hand.tell)
    return asyncio.run(run(open_session(library, host), Asking((canvas,), hand.frame), host)), hand


def test_a_story_is_played_in_a_window_resized_and_found_again(library: Library, game: Path, tmp_path: Path) -> None:
    scenario = library.scenarios["extra-time"]
    first = scenario.scenes[scenario.start].choices[0].id

    left, hand = play(library, game, tmp_path, "new", "extra-time", "start", "resize", first, "onward")
    found, again = play(library, game, tmp_path, "continue")

    assert hand.screens[:4] == ["title", "library", "intro/extra-time", f"scene/{scenario.start}"]
    assert again.screens[0] == "title"
    assert again.screens[-1] == hand.screens[-1]
    assert found.play == left.play


def test_the_window_is_drawn_in_the_size_it_was_given(library: Library, game: Path, tmp_path: Path) -> None:
    _, hand = play(library, game, tmp_path, "resize", "new")

    assert hand.drawn["size"] == [700, 900]
