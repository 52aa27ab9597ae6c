"""People and places as pictures: drawings rasterised once per size, and something plain where none is."""

import re
from dataclasses import replace
from functools import lru_cache
from io import BytesIO
from pathlib import Path

import pygame

from sidebyside.views.canvas.people.figure import FEET, SHEET, Pose, Wardrobe

Size = tuple[int, int]

_LAYER = re.compile(r'(<g id="light-([a-z]+)(?:-front)?")(?: display="none")?>')

PLACE: Size = (1600, 900)
"""The paper every place is drawn on."""

__all__ = ["FEET", "PLACE", "SHEET", "Drawings", "Pose", "Size"]

_SOMEBODY = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="-40 0 480 800" width="480" height="800">
<ellipse cx="204" cy="784" rx="104" ry="11" fill="#2a2330" opacity=".16"/>
<path d="M150 500H256L266 740Q286 784 226 780L208 600L194 780Q130 784 144 740z" fill="#6d6880"/>
<path d="M124 350Q126 306 200 304Q276 306 278 350L282 540V560H120V540z" fill="#857f99"/>
<path d="M132 372V520M270 372V520" fill="none" stroke="#6d6880" stroke-width="6" stroke-linecap="round"/>
<rect x="178" y="262" width="46" height="66" rx="22" fill="#8f89a3"/>
<ellipse cx="202" cy="206" rx="68" ry="82" fill="#a59fb6"/>
</svg>"""

_SOMEWHERE = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 900" width="1600" height="900">
<rect width="1600" height="470" fill="#f5ebd5"/><rect y="470" width="1600" height="160" fill="#dfe6d2"/>
<rect y="466" width="1600" height="6" fill="#c3d1b6"/><rect y="620" width="1600" height="20" fill="#c9ab80"/>
<rect y="640" width="1600" height="260" fill="#e6d2b0"/>
</svg>"""

_ROUND = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" width="100" height="100">
<circle cx="50" cy="50" r="48" fill="#ffffff"/></svg>"""

_RING = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" width="100" height="100">
<circle cx="50" cy="50" r="46" fill="none" stroke="#fffdf6" stroke-width="5"/>
<circle cx="50" cy="50" r="48.5" fill="none" stroke="#2a2330" stroke-opacity=".3" stroke-width="1"/></svg>"""


class Drawings:
    """The drawings of an assets folder at any size. What it hands out is shared: do not draw on it."""

    def __init__(self, assets: Path) -> None:
        self._wardrobe = Wardrobe(assets)
        self._places = assets / "places"
        # Rasterising is most of what a new screen costs. Enough for a story at one size, some 15 MB in a laptop's
        # window; while a window is being resized the old sizes soon go.
        self._place = lru_cache(maxsize=6)(self._empty)
        self._front = lru_cache(maxsize=6)(self._before)
        self._person = lru_cache(maxsize=24)(self._whole)
        self._portrait = lru_cache(maxsize=24)(self._head)

    def place(self, place: str, light: str, size: Size) -> pygame.Surface:
        """A place in some light, as large as `size`."""
        return self._place(place, light, size)

    def front(self, place: str, size: Size) -> pygame.Surface | None:
        """What of a place stands before its people, as large as `size`; most places have nothing there."""
        return self._front(place, size)

    def person(self, who: str, pose: Pose, height: int, mirrored: bool = False) -> pygame.Surface:
        """A whole person, on a sheet of this height; as drawn they look a little to the right."""
        return self._person(who, pose, height, mirrored)

    def seat(self, who: str, place: str) -> str:
        """What somebody sits on in a place; empty where they stand."""
        return self._wardrobe.seat(who, place)

    def shows_portraits(self, place: str) -> bool:
        """Whether people are only portraits in a place."""
        return self._wardrobe.shows_portraits(place)

    def portrait(self, who: str, pose: Pose, size: int) -> pygame.Surface:
        """Somebody's head in a round frame, `size` wide and high."""
        return self._portrait(who, pose, size)

    def people(self) -> tuple[str, ...]:
        """Everybody who is drawn."""
        return self._wardrobe.people

    def moods(self) -> tuple[str, ...]:
        """Every mood that is drawn."""
        return self._wardrobe.moods

    def gestures(self) -> tuple[str, ...]:
        """Every gesture that is drawn."""
        return self._wardrobe.gestures

    def _empty(self, place: str, light: str, size: Size) -> pygame.Surface:
        file = self._places / f"{place}.svg"
        drawing = _lit(file.read_text(encoding="utf-8"), light) if file.is_file() else _SOMEWHERE
        return _raster(drawing, size).convert()

    def _before(self, place: str, size: Size) -> pygame.Surface | None:
        file = self._places / "front" / f"{place}.svg"
        return _raster(file.read_text(encoding="utf-8"), size) if file.is_file() else None

    def _whole(self, who: str, pose: Pose, height: int, mirrored: bool) -> pygame.Surface:
        if mirrored and self._wardrobe.one_sided(who):
            mirrored, pose = False, replace(pose, turn=-pose.turn)
        # An even number, so that whoever is turned round stands exactly where they stood.
        size = (max(2, height * SHEET[0] // SHEET[1] // 2 * 2), height)
        sheet = _raster(self._wardrobe.figure(who, pose) if who in self._wardrobe.people else _SOMEBODY, size)
        return pygame.transform.flip(sheet, mirrored, False).convert_alpha()

    def _head(self, who: str, pose: Pose, size: int) -> pygame.Surface:
        known = who in self._wardrobe.people
        # A drawing may come out a pixel larger than asked for; the frame must not leave that pixel standing.
        head = pygame.Surface((size, size), pygame.SRCALPHA)
        head.blit(_raster(self._wardrobe.portrait(who, pose) if known else _SOMEBODY, (size, size)), (0, 0))
        head.blit(_raster(_ROUND, (size, size)), (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
        head.blit(_raster(_RING, (size, size)), (0, 0))
        return head


def _lit(drawing: str, light: str) -> str:
    """The drawing of a place with the layers of this light and without those of the others."""
    return _LAYER.sub(lambda layer: layer[1] + ("" if layer[2] == light else ' display="none"') + ">", drawing)


def _raster(drawing: str, size: Size) -> pygame.Surface:
    return pygame.image.load_sized_svg(BytesIO(drawing.encode()), size).convert_alpha()
