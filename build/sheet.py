"""Contact sheets: every person in every mood, every gesture, everybody very small, and every place."""

from collections.abc import Iterable, Sequence
from pathlib import Path

import pygame

from build.window import unseen_window
from sidebyside.engine.staging import Light
from sidebyside.views.canvas.figures import Drawings, Pose, Size
from sidebyside.views.canvas.letters import Letters
from sidebyside.views.canvas.pieces import Face

_PAPER, _INK = "#f6efe2", "#2C2742"
_FIGURE, _SMALL, _PLACE = 400, 48, (640, 360)
_ACROSS = 14
"""How many gestures are side by side."""
_SHARPER = 4
"""Pictures for comparing are painted so many times larger and then made small: it evens out how edges are drawn."""

Painted = Sequence[Sequence[pygame.Surface]]
"""Rows of pictures of one size."""


def draw_sheets(assets: Path, out: Path, height: int = _FIGURE) -> list[Path]:
    """All sheets, as PNG files below `out`; `faces` has no names, to be shown to somebody who has not seen them."""
    with unseen_window():
        drawings = Drawings(assets)
        names = Letters(assets / "fonts")
        places = _places(assets)
        sheets = {
            "people": _columns(people_in_moods(drawings, height), drawings.people(), drawings.moods(), names, 2),
            "gestures": _gestures(drawings, drawings.people()[:3], height, names),
            "seated": _columns(seated(drawings, height), drawings.people(), ("chair", "bus-seat"), names, 4),
            "turned": _columns(turned(drawings, height), drawings.people(), ("left", "front", "right"), names, 3),
            "faces": _grid([[_face(one) for one in row] for row in people_in_moods(drawings, 2 * height)]),
            "small": _grid([row[:1] for row in people_in_moods(drawings, _SMALL)], down=True),
            "places": _grid(in_lights(drawings, places, _PLACE)),
        }
        return [_saved(sheet, out / f"{name}.png") for name, sheet in sheets.items()]


def draw_golden(assets: Path, out: Path) -> list[Path]:
    """The small pictures that tests compare with, kept anew."""
    with unseen_window():
        return [_saved(picture, out / f"{name}.png") for name, picture in golden(assets).items()]


def golden(assets: Path) -> dict[str, pygame.Surface]:
    """What is compared: by name, a picture of small pictures."""
    drawings = Drawings(assets)
    gestures = in_gestures(drawings, drawings.people()[:1], 50 * _SHARPER)
    return {
        "people": _smaller(_grid(people_in_moods(drawings, 50 * _SHARPER))),
        "gestures": _smaller(_grid(gestures)),
        "turned": _smaller(_grid(turned(drawings, 50 * _SHARPER)[::4], down=True)),
        "places": _smaller(_grid(in_lights(drawings, _places(assets), (48 * _SHARPER, 27 * _SHARPER)))),
    }


def people_in_moods(drawings: Drawings, height: int) -> Painted:
    """A row for everybody, a column for every mood."""
    return [[drawings.person(who, Pose(mood=mood), height) for mood in drawings.moods()] for who in drawings.people()]


def in_gestures(drawings: Drawings, people: Sequence[str], height: int) -> Painted:
    """A row for each of these people, a column for every gesture."""
    return [[drawings.person(who, Pose(gesture=name), height) for name in drawings.gestures()] for who in people]


def seated(drawings: Drawings, height: int) -> Painted:
    """A row for everybody: on a chair, on the bus."""
    seats = ("chair", "bus-seat")
    return [[drawings.person(who, Pose(seat=seat), height) for seat in seats] for who in drawings.people()]


def turned(drawings: Drawings, height: int) -> Painted:
    """A row for everybody: looking to their left, to the front, to their right."""
    return [[drawings.person(who, Pose(turn=turn), height) for turn in (-1, 0, 1)] for who in drawings.people()]


def in_lights(drawings: Drawings, places: Sequence[str], size: Size) -> Painted:
    """A row for every place, a column for every light."""
    return [[drawings.place(place, light, size) for light in Light] for place in places]


def _places(assets: Path) -> list[str]:
    return sorted(file.stem for file in (assets / "places").glob("*.svg"))


def _face(figure: pygame.Surface) -> pygame.Surface:
    """The upper part of a figure, from the top of its hair."""
    box = figure.get_bounding_rect(60)
    side = figure.get_width() * 3 // 5
    wanted = pygame.Rect(0, box.top, side, side)
    wanted.centerx = figure.get_width() // 2
    return figure.subsurface(wanted.clip(figure.get_rect()))


def _grid(rows: Painted, down: bool = False) -> pygame.Surface:
    """Pictures side by side, rows below each other; `down` puts the rows side by side."""
    rows = list(zip(*rows, strict=True)) if down else rows
    width = max(sum(one.get_width() for one in row) for row in rows)
    sheet = pygame.Surface((width, sum(row[0].get_height() for row in rows)))
    sheet.fill(_PAPER)
    top = 0
    for row in rows:
        left = 0
        for one in row:
            sheet.blit(one, (left, top))
            left += one.get_width()
        top += row[0].get_height()
    return sheet


def _labelled(rows: Painted, beside: Sequence[str], above: Iterable[str], letters: Letters) -> pygame.Surface:
    """The grid with a name before each row and above each column."""
    margin, head = 150, 44
    grid = _grid(rows)
    sheet = pygame.Surface((grid.get_width() + margin, grid.get_height() + head))
    sheet.fill(_PAPER)
    sheet.blit(grid, (margin, head))
    face = Face(24, bold=True)
    width, height = rows[0][0].get_size()
    for index, name in enumerate(beside):
        sheet.blit(letters.line(name, face, _INK), (12, head + index * height + height // 2))
    for index, name in enumerate(above):
        line = letters.line(name, face, _INK)
        sheet.blit(line, (margin + index * width + (width - line.get_width()) // 2, 8))
    return sheet


def _columns(
    rows: Painted, beside: Sequence[str], above: Sequence[str], letters: Letters, count: int
) -> pygame.Surface:
    """Labelled rows in so many columns, as in a newspaper: a sheet as broad as it is tall can be shown on a screen."""
    most = -(-len(rows) // count)
    starts = range(0, len(rows), most)
    return _grid([[_labelled(rows[at : at + most], beside[at : at + most], above, letters) for at in starts]])


def _gestures(drawings: Drawings, people: Sequence[str], height: int, letters: Letters) -> pygame.Surface:
    """Some gestures of these people, and below them some more."""
    rows, names = in_gestures(drawings, people, height), drawings.gestures()
    parts = [slice(at, at + _ACROSS) for at in range(0, len(names), _ACROSS)]
    return _grid([[_labelled([row[part] for row in rows], people, names[part], letters)] for part in parts])


def _smaller(picture: pygame.Surface) -> pygame.Surface:
    width, height = picture.get_size()
    return pygame.transform.smoothscale(picture, (width // _SHARPER, height // _SHARPER))


def _saved(picture: pygame.Surface, file: Path) -> Path:
    file.parent.mkdir(parents=True, exist_ok=True)
    pygame.image.save(picture, file)
    return file
