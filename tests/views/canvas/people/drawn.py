"""What the tests of figures look at: everybody, every mood, gesture and part, and one of them as a picture."""

import os
from pathlib import Path

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")

import pygame

from sidebyside.views.canvas.figures import Drawings, Pose
from sidebyside.views.canvas.people.gesture import read_gestures
from sidebyside.views.canvas.people.parts import read_parts
from sidebyside.views.canvas.people.person import read_moods, read_people

ASSETS = Path(__file__).parents[4] / "game" / "assets"
PEOPLE, MOODS, GESTURES = read_people(ASSETS), read_moods(ASSETS), read_gestures(ASSETS)
PARTS = {name: read_parts(ASSETS / "parts" / f"{name}.svg") for name in ("faces", "hands", "heads", "seats", "things")}
HEIGHT = 200


def sheet(who: str, pose: Pose, height: int = HEIGHT) -> pygame.Surface:
    return Drawings(ASSETS).person(who, pose, height)


def pixels(picture: pygame.Surface) -> bytes:
    return pygame.image.tobytes(picture, "RGBA")
