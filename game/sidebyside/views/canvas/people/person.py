"""Who somebody is to an illustrator: measures, colours and habits, read from people.json and its neighbours."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

Point = tuple[float, float]

_KEYS = ("#d29a72", "#b67b56", "#d9695a")
_THIGH, _SHIN, _FOLD = "#54678a", "#54678b", "#43557a"
_LINE, _LIPS = "#33262b", "#6d2b26"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sleeve:
    """What an arm wears. `reach` is how much of the arm it covers: 2 is all, 1 the upper arm, 0 nothing.

    `bands` are stripes round it, `patch` a leather one on the elbow: all are colours.
    """

    colour: str
    shade: str
    reach: float = 2
    cuff: str = ""
    bands: str = ""
    patch: str = ""

    @property
    def far(self) -> "Sleeve":
        """The sleeve of an arm that is further away than the body: a little darker, and still of the same stuff."""
        return replace(self, colour=_between(self.colour, self.shade))


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Measures are in the units of the sheet: `shoulders` half their width, and their height on it; `head` the place of
    the point between the eyes, and the size; `arm` three half widths (shoulder, elbow, wrist) and two lengths (upper
    arm, forearm); `mouth` how far it is below the eyes; `slant` how far eyes rise outwards in degrees.

    `gestures` is what this person does instead of the usual for a mood, `instead` one gesture for another (hands
    stay off a tablet that speaks), `never` are gestures of stories that they do not make, `keeps` an arm that does
    something else whatever the mood is, `seated` what it does on a seat; `eyes` replaces one kind of eyes by
    another. `legs` are the colours of thighs and shins (each near and far) on a seat, `ankles` where the near and the
    far foot stand and half the width there, `skirt` what lies over the thighs, `sits` how much lower they are then;
    whoever has an `own_seat` keeps it.
    `unmarked` are moods without their mark: adults shed no tear.
    Whoever is `one_sided` is never mirrored, only turned: a cochlear implant does not change ears.
    """

    head: tuple[float, float, float]
    skin: tuple[str, str, str]
    brow: tuple[str, float]
    sleeve: Sleeve
    shape: str = "oval"
    nose: str = "hook"
    mouth: float = 46
    lips: str = _LIPS
    line: str = _LINE
    ear: Point | None = (-66, 8)
    shoulders: Point = (56, 346)
    middle: float = 200
    arm: tuple[float, float, float, float, float] = (30, 28, 24, 96, 74)
    belly: float = 0
    eye: float = 1
    slant: float = 0
    legs: tuple[str, ...] = ()
    ankles: tuple[float, float, float] = (0, 0, 0)
    skirt: str = ""
    sits: float = 0
    own_seat: bool = False
    one_sided: bool = False
    wears: tuple[str, ...] = ()
    shadow: tuple[float, float] = (204, 112)
    gestures: Mapping[str, str] = field(default_factory=dict)
    instead: Mapping[str, str] = field(default_factory=dict)
    never: tuple[str, ...] = ()
    keeps: Mapping[str, Mapping[str, object]] = field(default_factory=dict)
    seated: Mapping[str, Mapping[str, object]] = field(default_factory=dict)
    eyes: Mapping[str, str] = field(default_factory=dict)
    unmarked: tuple[str, ...] = ()

    def leg_colours(self, side: int) -> Mapping[str, str]:
        """The key colours of a seated leg in this person's own; the far one, on the right, is darker."""
        return dict(zip((_THIGH, _SHIN), self.legs[side > 0 :: 2], strict=True))

    @property
    def skirt_colours(self) -> Mapping[str, str]:
        """The key colours of a skirt on a seat in this person's own."""
        return dict(zip((_THIGH, _FOLD), self.legs[:2], strict=True))

    @property
    def colours(self) -> Mapping[str, str]:
        """The key colours of shared parts in this person's own."""
        return {**dict(zip(_KEYS, self.skin, strict=True)), _LIPS: self.lips, _LINE: self.line}


@dataclass(frozen=True, slots=True, kw_only=True)
class Mood:
    """A face, and what the body does with it: `tilt` of the head and `lean` of all in degrees, `drop` of the head,
    `shoulders` raised or lowered.

    A brow is three heights (inner end, middle, outer end); a second one is the right one's.
    """

    eyes: str
    brows: tuple[tuple[float, float, float], ...]
    mouth: str
    gesture: str
    blush: float = 0.3
    tilt: float = 0
    lean: float = 0
    drop: float = 0
    shoulders: float = 0
    mark: tuple[str, float, float] | None = None


def read_people(assets: Path) -> Mapping[str, Person]:
    """Everybody in people.json."""
    return {who: _person(about) for who, about in _read(assets / "people" / "people.json").items()}


def read_moods(assets: Path) -> Mapping[str, Mood]:
    """The faces that all share."""
    return {name: Mood(**about) for name, about in _read(assets / "parts" / "moods.json").items()}


@dataclass(frozen=True, slots=True, kw_only=True)
class Custom:
    """How people are in a place: on a `seat`, but for those who `stand`; or as `portraits` of themselves."""

    seat: str = ""
    stand: tuple[str, ...] = ()
    portraits: bool = False


def read_customs(assets: Path) -> Mapping[str, Custom]:
    """The places where people do something else than stand."""
    return {place: Custom(**about) for place, about in _read(assets / "parts" / "customs.json").items()}


def _between(one: str, other: str) -> str:
    """The colour in the middle of two."""
    pairs = ((int(one[at : at + 2], 16), int(other[at : at + 2], 16)) for at in (1, 3, 5))
    return "#" + "".join(f"{(a + b) // 2:02x}" for a, b in pairs)


def _person(about: Mapping[str, Any]) -> Person:
    sleeve = Sleeve(**about["sleeve"])
    return Person(**{**about, "sleeve": sleeve})


def _read(file: Path) -> Mapping[str, Mapping[str, Any]]:
    read: Mapping[str, Mapping[str, Any]] = json.loads(file.read_text(encoding="utf-8"))
    return read
