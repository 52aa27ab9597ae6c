"""The picture of a Stage: a place, and the people in it with their feet on its floor, at any size."""

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

import pygame

from sidebyside.screens.screen import Figure, Stage
from sidebyside.views.canvas.blocking import FLOOR, Row, marks, row_of
from sidebyside.views.canvas.figures import PLACE, Drawings, Pose, Size


class StagePainter:
    """Paints a Stage from the drawings in the assets folder."""

    def __init__(self, assets: Path) -> None:
        self._drawings = Drawings(assets)
        self._picture = lru_cache(maxsize=3)(self._compose)

    def paint(self, stage: Stage, size: tuple[int, int]) -> pygame.Surface:
        """The picture, as large as `size`. It is kept and handed out again: copy it before drawing on it."""
        width, height = size
        # Pictures in two languages are the same picture.
        seen = replace(stage, alt="", figures=tuple(replace(figure, name="") for figure in stage.figures))
        return self._picture(seen, (max(1, width), max(1, height)))

    def _compose(self, stage: Stage, size: Size) -> pygame.Surface:
        picture = pygame.Surface(size)
        row = row_of(len(stage.figures), size)
        room, corner = _cover(size, row.feet)
        picture.blit(self._drawings.place(stage.place, stage.light, room), corner)
        if self._drawings.shows_portraits(stage.place):
            self._hang(picture, stage.figures)
        else:
            self._place(picture, stage, row)
        if front := self._drawings.front(stage.place, room):
            picture.blit(front, corner)
        return picture.convert()

    def _place(self, picture: pygame.Surface, stage: Stage, row: Row) -> None:
        for mark in marks(row, stage.figures, stage.speaker):
            figure = stage.figures[mark.index]
            seat = self._drawings.seat(figure.who, stage.place)
            pose = Pose(mood=figure.mood, gesture=figure.gesture, seat=seat, turn=mark.turn)
            person = self._drawings.person(figure.who, pose, mark.height, mark.mirrored)
            picture.blit(person, (mark.middle - person.get_width() // 2, mark.top))

    def _hang(self, picture: pygame.Surface, people: Sequence[Figure]) -> None:
        """Portraits instead of people, one higher, one lower, as messages come from both sides."""
        width, height = picture.get_size()
        size = max(1, round(min(height * 0.56, width / (len(people) + 0.6))))
        step = width / max(len(people), 1)
        for index, figure in enumerate(people):
            down = (height - size) * (0.3 if index % 2 == 0 else 0.7)
            portrait = self._drawings.portrait(figure.who, Pose(mood=figure.mood, turn=0.5), size)
            picture.blit(portrait, (round(step * (index + 0.5) - size / 2), round(down)))


def _cover(size: Size, feet: float) -> tuple[Size, tuple[int, int]]:
    """How large the place is drawn, and its corner: no gaps, and its floor under the feet if it can be."""
    width, height = size
    scale = max(width / PLACE[0], height / PLACE[1])
    # One pixel more than needed: a drawing keeps its proportions, and rounding must not leave a gap.
    room = (round(PLACE[0] * scale) + 1, round(PLACE[1] * scale) + 1)
    across = (width - room[0]) // 2
    down = min(max(round(feet - room[1] * FLOOR), height - room[1] + 1), 0)
    return room, (across, down)
