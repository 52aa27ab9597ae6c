"""The picture of a Stage: a place, and the people in it with their feet on its floor, at any size."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from pathlib import Path

import pygame

from sidebyside.screens.screen import Figure, Stage
from sidebyside.views.canvas.figures import FEET, PLACE, SHEET, Drawings, Pose, Size

_SHEET_TO_PICTURE = 0.92
"""How much of the picture's height a person's sheet fills: a standing child is then about 78 % tall."""

_FLOOR = 0.945
"""Where people stand in a picture, and in a place's drawing, as a part of the height."""

_HEADROOM = 0.03
_HALF = 165
"""Nobody is drawn further than this from the middle of the sheet, but for a wave of the hand."""

_CLOSEST, _FURTHEST = 215, 520
"""The least and the greatest distance between two people, in the sheet's units."""

_CROWD = 240
"""Nearer than this, every second one stands a step back, never whoever speaks: elbows then overlap and do not touch."""

_BACK, _HIGHER = 0.93, 0.028
"""How large people are a step back, and how much higher they stand, as a part of the sheet."""

_LOW, _STRIP = 2.2, 3.5
"""From here on a picture is low for its width; from there on it is a strip."""

_NEARER = 0.55
"""How much nearer we go to people in a strip: faces matter more than feet."""

_ALONE = 0.3
"""How far the head of somebody alone is turned."""


@dataclass(frozen=True, slots=True)
class _Spot:
    """One person's sheet: how tall it is, its top, and its middle."""

    height: int
    top: int
    middle: int


@dataclass(frozen=True, slots=True)
class _Cast:
    """Where people stand: the height of their sheets, the top of these, and each one's middle."""

    height: int
    top: int
    middles: tuple[int, ...]

    @property
    def feet(self) -> float:
        return self.top + self.height * FEET / SHEET[1]

    @property
    def crowded(self) -> bool:
        apart = min((b - a for a, b in pairwise(self.middles)), default=SHEET[0])
        return apart < _CROWD * self.height / SHEET[1]

    def spot(self, index: int, back: bool) -> _Spot:
        """Where one of them stands: in the row, or a step back."""
        if not back:
            return _Spot(self.height, self.top, self.middles[index])
        height = round(self.height * _BACK)
        top = round(self.feet - self.height * _HIGHER - height * FEET / SHEET[1])
        return _Spot(height, top, self.middles[index])


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
        cast = _stand(len(stage.figures), size)
        room, corner = _cover(size, cast.feet)
        picture.blit(self._drawings.place(stage.place, stage.light, room), corner)
        if self._drawings.shows_portraits(stage.place):
            self._hang(picture, stage.figures)
        else:
            self._place(picture, stage, cast)
        if front := self._drawings.front(stage.place, room):
            picture.blit(front, corner)
        return picture.convert()

    def _place(self, picture: pygame.Surface, stage: Stage, cast: _Cast) -> None:
        """Those a step back first, then the others, and last whoever does something or speaks."""
        names = [figure.who for figure in stage.figures]
        speaker = names.index(stage.speaker) if stage.speaker in names else -2
        people = []
        for index, figure in enumerate(stage.figures):
            back = cast.crowded and (index - speaker) % 2 == 1
            people.append((not back, index == speaker, bool(figure.gesture), index))
        looks = tuple(_looks(names, stage.speaker))
        for front, *_, index in sorted(people):
            self._draw(picture, stage, index, cast.spot(index, back=not front), looks[index])

    def _draw(self, picture: pygame.Surface, stage: Stage, index: int, spot: _Spot, look: tuple[bool, float]) -> None:
        figure, (mirrored, turn) = stage.figures[index], look
        seat = self._drawings.seat(figure.who, stage.place)
        pose = Pose(mood=figure.mood, gesture=figure.gesture, seat=seat, turn=turn)
        person = self._drawings.person(figure.who, pose, spot.height, mirrored)
        picture.blit(person, (spot.middle - person.get_width() // 2, spot.top))

    def _hang(self, picture: pygame.Surface, people: Sequence[Figure]) -> None:
        """Portraits instead of people, one higher, one lower, as messages come from both sides."""
        width, height = picture.get_size()
        size = max(1, round(min(height * 0.56, width / (len(people) + 0.6))))
        step = width / max(len(people), 1)
        for index, figure in enumerate(people):
            down = (height - size) * (0.3 if index % 2 == 0 else 0.7)
            portrait = self._drawings.portrait(figure.who, Pose(mood=figure.mood, turn=0.5), size)
            picture.blit(portrait, (round(step * (index + 0.5) - size / 2), round(down)))


def _stand(count: int, size: Size) -> _Cast:
    """As tall as the picture allows, but no wider together than it is."""
    width, height = size
    low = min(max((width / height - _LOW) / (_STRIP - _LOW), 0), 1)
    scale = min(
        height * _SHEET_TO_PICTURE * (1 + _NEARER * low) / SHEET[1],
        width / (2 * _HALF + _CLOSEST * max(count - 1, 0)),
    )
    tall = max(1, round(scale * SHEET[1]))
    top = max(height * _HEADROOM, height * _FLOOR - scale * FEET)
    return _Cast(tall, round(top), _middles(count, width, scale))


def _middles(count: int, width: int, scale: float) -> tuple[int, ...]:
    """Evenly spread, near enough to talk and far enough not to hide each other."""
    room = (width - 2 * _HALF * scale) / max(count - 1, 1)
    step = min(width / (count + 1), _FURTHEST * scale)
    step = min(max(step, _CLOSEST * scale), room)
    return tuple(round(width / 2 + (index - (count - 1) / 2) * step) for index in range(count))


def _looks(people: Sequence[str], speaker: str) -> Iterator[tuple[bool, float]]:
    """Who is turned round (people on the right half), and how far heads are turned from there.

    Heads turn to whoever speaks. The speaker, and everybody when nobody does, looks across the picture from a side and
    nearly to the front from the middle.
    """
    spoken = people.index(speaker) if speaker in people else None
    for index in range(len(people)):
        place = 2 * index - (len(people) - 1)
        mirrored = place > 0
        if spoken is None or spoken == index:
            yield mirrored, abs(place) / (len(people) - 1) if len(people) > 1 else _ALONE
        else:
            yield mirrored, 1 if (spoken < index) == mirrored else -1


def _cover(size: Size, feet: float) -> tuple[Size, tuple[int, int]]:
    """How large the place is drawn, and its corner: no gaps, and its floor under the feet if it can be."""
    width, height = size
    scale = max(width / PLACE[0], height / PLACE[1])
    # One pixel more than needed: a drawing keeps its proportions, and rounding must not leave a gap.
    room = (round(PLACE[0] * scale) + 1, round(PLACE[1] * scale) + 1)
    across = (width - room[0]) // 2
    down = min(max(round(feet - room[1] * _FLOOR), height - room[1] + 1), 0)
    return room, (across, down)
