"""A whole figure as one SVG drawing: body, arms, head and what is worn, in the order in which they overlap."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from sidebyside.views.canvas.people.bend import bent
from sidebyside.views.canvas.people.face import brows, face, glasses, mark
from sidebyside.views.canvas.people.gesture import Gesture, arms, read_gestures
from sidebyside.views.canvas.people.parts import Parts, coloured, placed, read_parts
from sidebyside.views.canvas.people.person import Custom, Mood, Person, read_customs, read_moods, read_people
from sidebyside.views.canvas.people.seated import lap
from sidebyside.views.canvas.people.twist import twist

SHEET = (480, 800)
"""The paper everybody is drawn on: an illustrator's 400 by 800, with room for a hand on both sides."""

FEET = 785
"""Where the soles are on the sheet."""

_LEFT = -40

_PORTRAIT = 284
"""How much of a figure is in its portrait, in the head's own units."""

_GROUND = "#dfe9e2"
"""What is behind the heads of all portraits."""

_AWAY = 1.6
"""How far the head of somebody who turns away is turned."""

_LOOKING = ("open", "aside")
"""Eyes that may look down at a phone or a sheet of paper; all others say how somebody feels."""

_NECK = 75
"""Heads tilt round a point so far below the eyes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pose:
    """What a figure does. An empty `gesture` is the mood's own; `seat` is what they sit on, if anything.

    `turn` is 0 to the front, 1 in three-quarter view, and below 0 to the other side.
    """

    mood: str = "calm"
    gesture: str = ""
    seat: str = ""
    turn: float = 0.6


class Wardrobe:
    """All drawn parts of an assets folder, and figures made of them."""

    def __init__(self, assets: Path) -> None:
        self._assets = assets
        self._people = read_people(assets)
        self._moods = read_moods(assets)
        self._gestures = read_gestures(assets)
        self._customs = read_customs(assets)
        self._heads, self._faces, self._hands, self._things, self._seats = (
            read_parts(assets / "parts" / f"{name}.svg") for name in ("heads", "faces", "hands", "things", "seats")
        )
        self._own = lru_cache(maxsize=None)(lambda who: read_parts(assets / "people" / f"{who}.svg"))

    @property
    def people(self) -> tuple[str, ...]:
        """Everybody it can draw."""
        return tuple(self._people)

    @property
    def moods(self) -> tuple[str, ...]:
        """Every mood that faces can show."""
        return tuple(self._moods)

    @property
    def gestures(self) -> tuple[str, ...]:
        """Every gesture that arms can make."""
        return tuple(self._gestures)

    def one_sided(self, who: str) -> bool:
        """Whether somebody must not be mirrored."""
        return who in self._people and self._people[who].one_sided

    def seat(self, who: str, place: str) -> str:
        """What somebody sits on in a place; empty where they stand."""
        there = self._customs.get(place, Custom())
        return "" if who in there.stand else there.seat

    def shows_portraits(self, place: str) -> bool:
        """Whether people are only portraits in a place: the heads of those who write."""
        return self._customs.get(place, Custom()).portraits

    def portrait(self, who: str, pose: Pose) -> str:
        """A square with the head of somebody it knows, on the ground that all portraits share."""
        person = self._people[who]
        x, y, size = person.head
        side = _PORTRAIT * size
        box = (x - side / 2, y - side * 0.52, side, side)
        ground = f'<path d="M-999-999H1999V1999H-999z" fill="{_GROUND}"/>'
        return _drawing(ground + self._layers(who, pose, portrait=True), box)

    def figure(self, who: str, pose: Pose) -> str:
        """The drawing of somebody it knows; whose mood is unknown is calm."""
        return _drawing(self._layers(who, pose), (_LEFT, 0, *SHEET))

    def _layers(self, who: str, pose: Pose, portrait: bool = False) -> str:
        """Somebody from head to foot, with their shadow, standing or on a seat."""
        person = self._people[who]
        name = pose.mood if pose.mood in self._moods else "calm"
        seat = "" if person.own_seat else pose.seat
        gesture = self._does(person, replace(pose, mood=name, seat=seat), portrait)
        mood = self._looks(person, name, gesture)
        if seat and person.seated:
            person = replace(person, keeps=person.seated)
        own = {**self._own(who), **_for_mood(self._own(who), name)}
        upper = "".join(self._stacked(person, own, mood, gesture, _AWAY if gesture.away else pose.turn, seat))
        lean = 0 if seat or person.own_seat or portrait else mood.lean
        leaning = f'<g transform="rotate({lean} {person.middle} {FEET})">{upper}</g>'
        sat_on = placed(self._seats[seat], person.middle - 202, 0) if seat else ""
        whole = _shadow(person) + sat_on + (placed(leaning, 0, person.sits) if seat else leaning)
        return placed(whole, 2 * person.middle, 0, across=-1) if gesture.away else whole

    def _stacked(
        self, person: Person, own: Parts, mood: Mood, gesture: Gesture, turn: float, seat: str
    ) -> Iterator[str]:
        """All that is drawn of somebody, from the back to the front; on a seat with a lap before the body."""
        body = twist(person, turn, mood.shoulders)
        behind, under, over = arms(person, body, gesture, self._hands, {**self._things, **own})
        aside = body.point(person.head[0], body.neck)[0] - person.head[0]
        yield placed(own.get("behind", ""), aside, 0)
        if not seat:
            yield own.get("legs", "") if person.own_seat else bent(own.get("legs", ""), body.point)
            yield own.get("foot", "") + own.get("foot-far", "")
        yield placed(self._on_head(own.get("hair-behind", ""), person, mood), aside, 0)
        yield behind
        if not seat:
            yield bent(own.get("tails", ""), body.point)
        yield bent(own["body"], body.point)
        yield own.get("beside", "")
        if seat:
            yield placed(lap(person, body.turn, own, self._seats), 0, -person.sits)
        yield under
        yield bent(own.get("front", ""), body.point)
        yield placed(self._head(person, mood, own, turn), aside, 0)
        yield over

    def _does(self, person: Person, pose: Pose, portrait: bool) -> Gesture:
        wanted = _seated(pose.gesture or person.gestures.get(pose.mood, self._moods[pose.mood].gesture), pose.seat)
        gesture = self._gestures[person.instead.get(wanted, wanted)]
        if pose.seat:
            gesture = gesture.in_lap(self._gestures["lap"])
        if portrait and "head" not in (gesture.left.start, gesture.right.start):
            return self._gestures["hang"]  # A frame that cuts off a hand shows fingers of nobody.
        return gesture

    def _looks(self, person: Person, name: str, gesture: Gesture) -> Mood:
        mood = self._moods[name]
        eyes = "lowered" if gesture.down and mood.eyes in _LOOKING else mood.eyes
        sign = None if name in person.unmarked else mood.mark
        return replace(mood, eyes=eyes, mark=sign, shoulders=mood.shoulders + gesture.shoulders)

    def _head(self, person: Person, mood: Mood, own: Parts, turn: float) -> str:
        ears = placed(self._heads["ear"], *person.ear) if person.ear else ""
        if person.ear and turn < 0.3:
            ears += placed(self._heads["ear"], 4 - person.ear[0], person.ear[1], across=-1)
        skin = coloured(ears + self._heads[person.shape], person.colours)
        features = face(person, mood, turn, self._faces) + own.get("moustache", "") + own.get("hair", "")
        before = glasses(own, turn) + mark(person, mood, turn, self._faces) + own.get("worn", "")
        drawn = skin + own.get("beard", "") + features + brows(person, mood, turn) + before
        return self._on_head(drawn, person, mood)

    @staticmethod
    def _on_head(part: str, person: Person, mood: Mood) -> str:
        if not part:
            return ""
        x, y, size = person.head
        how = f"translate({x} {y + mood.drop:g}) rotate({mood.tilt} 0 {_NECK * size:.1f}) scale({size})"
        return f'<g transform="{how}">{part}</g>'


def _seated(gesture: str, seat: str) -> str:
    """Hands that would be on the hips lie in the lap of whoever sits."""
    return "lap" if seat and gesture in ("hips", "hip") else gesture


def _for_mood(own: Parts, mood: str) -> Parts:
    """What somebody wears otherwise in this mood: the part “worn-worried” goes where “worn” would."""
    ending = f"-{mood}"
    return {name.removesuffix(ending): part for name, part in own.items() if name.endswith(ending)}


def _shadow(person: Person) -> str:
    middle, half = person.shadow
    return f'<ellipse cx="{middle}" cy="784" rx="{half}" ry="11" fill="#2a2330" opacity="0.2"/>'


def _drawing(layers: str, box: tuple[float, float, float, float]) -> str:
    left, top, width, height = box
    paper = f'viewBox="{left:g} {top:g} {width:g} {height:g}" width="{width:g}" height="{height:g}"'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" {paper}>'
        f'<g stroke-linecap="round" stroke-linejoin="round">{layers}</g></svg>'
    )
