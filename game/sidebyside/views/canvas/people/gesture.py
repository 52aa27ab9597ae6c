"""What arms and hands do: a gesture of gestures.json, fitted to somebody's own measures."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from sidebyside.views.canvas.people.limbs import Bones, bent, clothed
from sidebyside.views.canvas.people.parts import Parts, coloured, placed
from sidebyside.views.canvas.people.person import Person, Point

_OUT = 0.62
"""How far a hand comes out of its sleeve, in half widths of the wrist: the sleeve's end is round."""

_BENDS = {"out": (1.0, 0.2), "down": (0.6, 1.0), "up": (0.0, -1.0), "in": (-1.0, 0.0)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Reach:
    """Where one hand goes. `at` is counted outwards and down, from a place of the body.

    From shoulder, chest and belly it is in percent of the arm's length, from the head in the head's own units.
    `turn` is the hand's own direction where it is not the forearm's; `over` is an arm in front of the face, `behind`
    one behind the back; `holds` is a thing in the hand; `short` is an arm seen from the front, which looks shorter,
    and `near` the same for an upper arm alone, whose elbow comes towards us.
    """

    at: Point
    hand: str
    start: str = "shoulder"
    bend: str = "out"
    turn: float | None = None
    over: bool = False
    behind: bool = False
    short: float = 1
    near: float = 1
    holds: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Gesture:
    """Both arms, and whether the whole figure turns away from the others."""

    left: Reach
    right: Reach
    away: bool = False


def read_gestures(assets: Path) -> Mapping[str, Gesture]:
    """Every gesture that there is."""
    read = json.loads((assets / "parts" / "gestures.json").read_text(encoding="utf-8"))
    return {name: _gesture(about) for name, about in read.items()}


def reach(about: Mapping[str, object]) -> Reach:
    """One arm as it is written in the files."""
    return Reach(**{("start" if name == "from" else name): value for name, value in about.items()})  # type: ignore[arg-type]


def _gesture(about: Mapping[str, Mapping[str, object]]) -> Gesture:
    sides = {side: reach(about.get(side) or about["both"]) for side in ("left", "right")}
    return Gesture(**sides, away=bool(about.get("away", False)))


def arms(person: Person, gesture: Gesture, hands: Parts, things: Parts) -> tuple[str, str, str]:
    """The arms behind the body, those in front of it, and those in front of the face too."""
    drawn = [(one, _arm(person, side, one, hands, things)) for side, one in _both(person, gesture)]
    behind = "".join(arm for one, arm in drawn if one.behind)
    over = "".join(arm for one, arm in drawn if one.over)
    return behind, "".join(arm for one, arm in drawn if not one.behind and not one.over), over


def _both(person: Person, gesture: Gesture) -> Iterator[tuple[int, Reach]]:
    kept = {side: reach(about) for side, about in person.keeps.items()}
    yield -1, kept.get("left", gesture.left)
    yield 1, kept.get("right", gesture.right)


def _arm(person: Person, side: int, one: Reach, hands: Parts, things: Parts) -> str:
    bones = _bones(person, side, one)
    turn = bones.turn if one.turn is None else (one.turn if side > 0 else 180 - one.turn)
    # Thumbs are inside when arms hang, and above when hands are in front of the body.
    flip = -1 if (side > 0) == (45 < turn % 360 < 135 and one.turn is None) else 1
    flip = -flip if side < 0 else flip
    size = person.arm[2] / 23
    palm = bones.beyond(person.arm[2] * _OUT)
    hand = placed(coloured(hands.get(one.hand, ""), person.colours), *palm, turn=turn, across=size, down=size * flip)
    thing = placed(coloured(things.get(one.holds, ""), person.colours), *palm, across=side)
    return thing + hand + clothed(bones, person)


def _bones(person: Person, side: int, one: Reach) -> Bones:
    middle, (half, top) = person.middle, person.shoulders
    upper, fore = (length * one.short for length in person.arm[3:])
    unit = sum(person.arm[3:]) / 100
    x, y, size = person.head
    starts = {
        "shoulder": (middle + side * half, top, unit),
        "chest": (middle, top + 30 * unit, unit),
        "belly": (middle, top + 72 * unit + person.belly, unit),
        "head": (x, y, size),
    }
    across, down, scale = starts[one.start]
    target = (across + side * one.at[0] * scale, down + one.at[1] * scale)
    out, below = _BENDS[one.bend]
    return bent((middle + side * half, top), target, (upper * one.near, fore), (side * out, below))
