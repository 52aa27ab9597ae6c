"""What arms and hands do: a gesture of gestures.json, fitted to somebody's own measures."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from sidebyside.views.canvas.people.limbs import Bones, bent, clothed
from sidebyside.views.canvas.people.parts import Parts, coloured, placed
from sidebyside.views.canvas.people.person import Person, Point
from sidebyside.views.canvas.people.seated import LAP
from sidebyside.views.canvas.people.twist import Twist

_OUT = 0.62
"""How far a hand comes out of its sleeve, in half widths of the wrist: the sleeve's end is round."""

_EDGE, _LONG = 228, 3.4
"""So far from the middle the sheet ends, and so long a hand is, in half widths of its wrist."""

_LOW = 80
"""A hand lower than this, in percent of the arm below the shoulder, hangs."""

_FAR = 0.3
"""From so much of a turn on, the far arm is behind the body."""

_BEHIND, _BEFORE, _GRIP, _OVER = range(4)
"""The layers of arms: behind the body, before it, on the other arm, before the face too."""

_EAR, _SLIDES = 80, 13
"""Where a hand on an ear is, and how far a face slides: the near ear stays, the far side of a face goes all the way."""

_RISES = (0.36, 0.93)
"""Where an elbow that is near is from its wrist, outwards and down, in lengths of the forearm."""

_BENDS = {"out": (1.0, 0.2), "down": (0.4, 1.0), "up": (0.0, -1.0), "in": (-1.0, 0.0)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Reach:
    """Where one hand goes. `at` is counted outwards and down, from a place of the body.

    From shoulder, waist (the side of the body), chest, belly and lap it is in percent of the arm's length, from the
    head in the head's own units. `turn` is the hand's own direction where it is not the forearm's; `over` is an arm in
    front of the face, `grips` one whose hand lies on the other arm; `holds` is a thing in the hand; `short` is an arm
    seen from the front, which looks shorter, and `near` one whose elbow is below the hand and comes towards us: its
    upper arm looks as short as it must.
    """

    at: Point
    hand: str
    start: str = "shoulder"
    bend: str = "out"
    turn: float | None = None
    over: bool = False
    grips: bool = False
    short: float = 1
    near: bool = False
    holds: str = ""

    @property
    def hangs(self) -> bool:
        """Whether the arm does nothing, so that a body may hide it."""
        return self.start == "shoulder" and self.at[1] > _LOW and not self.holds


@dataclass(frozen=True, slots=True, kw_only=True)
class Gesture:
    """Both arms, whether the whole figure turns away from the others or eyes look down at the hands, and how much
    shoulders rise.
    """

    left: Reach
    right: Reach
    away: bool = False
    down: bool = False
    shoulders: float = 0

    def in_lap(self, lap: "Gesture") -> "Gesture":
        """The same by somebody who sits: arms that would hang have their hands in the lap."""
        left, right = self.left, self.right
        return replace(self, left=lap.left if left.hangs else left, right=lap.right if right.hangs else right)


def read_gestures(assets: Path) -> Mapping[str, Gesture]:
    """Every gesture that there is."""
    read = json.loads((assets / "parts" / "gestures.json").read_text(encoding="utf-8"))
    return {name: _gesture(about) for name, about in read.items()}


def reach(about: Mapping[str, object]) -> Reach:
    """One arm as it is written in the files."""
    return Reach(**{("start" if name == "from" else name): value for name, value in about.items()})  # type: ignore[arg-type]


def _gesture(about: Mapping[str, Mapping[str, object]]) -> Gesture:
    sides = {side: reach(about.get(side) or about["both"]) for side in ("left", "right")}
    others = {name: value for name, value in about.items() if name in ("away", "down", "shoulders")}
    return Gesture(**sides, **others)  # type: ignore[arg-type]


def arms(person: Person, body: Twist, gesture: Gesture, hands: Parts, things: Parts) -> tuple[str, str, str]:
    """The arms behind the body, those in front of it, and those in front of the face too."""
    layers = ["", "", "", ""]
    for side, one in zip((-1, 1), _both(person, gesture), strict=True):
        bones = _bones(person, body, side, one)
        hand = _hand(person, bones, side, one, hands, things)
        for layer, drawn in _arm(person, body, side, one, bones, hand):
            layers[layer] += drawn
    return layers[_BEHIND], layers[_BEFORE] + layers[_GRIP], layers[_OVER]


def _both(person: Person, gesture: Gesture) -> tuple[Reach, Reach]:
    """What the left and the right arm do. Who keeps one of them does with the other what one hand can do."""
    kept = {side: reach(about) for side, about in person.keeps.items()}
    left, right = gesture.left, gesture.right
    if ("right" in kept and left.hangs) or ("left" in kept and right.hangs):
        left, right = right, left
    return kept.get("left", left), kept.get("right", right)


def _arm(person: Person, body: Twist, side: int, one: Reach, bones: Bones, hand: str) -> Iterator[tuple[int, str]]:
    """The layers an arm is in. A far one that only hangs is behind the body."""
    if one.hangs and side * body.turn > _FAR:
        yield _BEHIND, hand + clothed(bones, replace(person, sleeve=person.sleeve.far), side)
        return
    front = _OVER if one.over else _BEFORE
    yield _GRIP if one.grips else front, hand
    yield front, clothed(bones, person, side)


def _hand(person: Person, bones: Bones, side: int, one: Reach, hands: Parts, things: Parts) -> str:
    turn = _pointing(bones, side, one)
    # Thumbs are inside when arms hang, and above when hands are in front of the body.
    flip = -1 if (side > 0) == (45 < turn % 360 < 135 and one.turn is None) else 1
    flip = -flip if side < 0 else flip
    size = person.arm[2] / 23
    palm = bones.beyond(person.arm[2] * _OUT)
    thing, hand = (coloured(part, person.colours) for part in (things.get(one.holds, ""), hands.get(one.hand, "")))
    return placed(thing, *palm, across=side) + placed(hand, *palm, turn=turn, across=size, down=size * flip)


def _pointing(bones: Bones, side: int, one: Reach) -> float:
    """Where a hand points, in degrees clockwise from the right."""
    if one.turn is None:
        return bones.turn
    return one.turn if side > 0 else 180 - one.turn


def _bones(person: Person, body: Twist, side: int, one: Reach) -> Bones:
    upper, fore = (length * one.short for length in person.arm[3:])
    shoulder, target = body.joint(side, not one.hangs), _target(person, body, side, one)
    if one.near:
        return Bones(shoulder, (target[0] + side * fore * _RISES[0], target[1] + fore * _RISES[1]), target)
    out, below = _BENDS[one.bend]
    return bent(shoulder, target, (upper, fore), (side * out, below))


def _target(person: Person, body: Twist, side: int, one: Reach) -> Point:
    """Where the wrist is to be. What is on the body goes where the body goes."""
    unit = sum(person.arm[3:]) / 100
    across, down = side * one.at[0], one.at[1]
    if one.start == "head":
        x, y, size = person.head
        slid = (body.turn + abs(body.turn) * across / _EAR) * _SLIDES / 2
        return body.point(x, body.neck)[0] + (across + slid) * size, y + down * size
    if one.start == "shoulder":
        x, y = body.joint(side, not one.hangs)
        room = _EDGE - _LONG * person.arm[2]
        return min(max(x + across * unit, person.middle - room), person.middle + room), y + down * unit
    if one.start == "lap":
        return body.point(body.middle, body.belly)[0] + across * unit, LAP - person.sits + down * unit
    x = side * body.joints if one.start == "waist" else 0
    y = body.shoulders + 30 * unit if one.start == "chest" else body.belly + person.belly
    return body.point(body.middle + x + across * unit, y + down * unit)
