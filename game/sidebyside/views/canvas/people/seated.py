"""The lap of somebody who sits, seen from before: knees towards us, shins, and their own feet on the floor."""

from sidebyside.views.canvas.people.bend import bent
from sidebyside.views.canvas.people.parts import Parts, coloured, placed
from sidebyside.views.canvas.people.person import Person, Point

LAP = 624
"""How high hands are that lie on thighs."""

_HIPS, _KNEES, _ANKLES = 600, 668, 752

_WIDE, _SKIRT = 36, 84
"""Half the widths of a thigh and of a skirt as they are drawn."""

_THIGH = 0.39
"""Half a thigh's width, in half widths of the body."""

_GAP = 6
"""Half the gap between two knees."""

_APART = (0.94, 1.0, 1.15)
"""How far apart hips, knees and feet are, measured by the knees."""

_BELOW, _CALF = 0.86, 1.25
"""How wide a leg is below the knee: measured by its thigh, and at the most by its ankle."""

_TURNED = (14.0, 24.0, 10.0)
"""How far hips, knees and feet are turned to the side in three-quarter view."""


def lap(person: Person, turn: float, own: Parts, seats: Parts) -> str:
    """Both legs, near and far, and the skirt that makes one lap of them."""
    parts = {**seats, **own}
    drawn = [_leg(person, turn, side, parts) for side in (1, -1)]
    skirt = coloured(parts[person.skirt], person.skirt_colours) if person.skirt else ""
    return "".join(part for leg in zip(*drawn, strict=True) for part in leg) + _across(skirt, person, turn)


def _leg(person: Person, turn: float, side: int, parts: Parts) -> tuple[str, str, str]:
    """One leg from the back to the front: shin, foot, thigh."""
    wide, ankle = _thigh(person), person.ankles[2]
    below = min(_BELOW * wide, _CALF * ankle)
    apart = side * (wide + _GAP)
    hip, knee, foot = (person.middle + apart * near + turn * far for near, far in zip(_APART, _TURNED, strict=True))

    def on_thigh(x: float, y: float) -> Point:
        return _part(y, _HIPS, _KNEES, hip, knee) + x * wide / _WIDE, y

    def on_shin(x: float, y: float) -> Point:
        return _part(y, _KNEES, _ANKLES, knee, foot) + x * _part(y, _KNEES, _ANKLES, below, ankle) / _WIDE, y

    shod, stands = (parts["foot"], person.ankles[0]) if side < 0 else (parts["foot-far"], person.ankles[1])
    shin, thigh = (coloured(parts[name], person.leg_colours(side)) for name in ("shin", "thigh"))
    return bent(shin, on_shin), placed(shod, foot - stands, 0), bent(thigh, on_thigh)


def _across(skirt: str, person: Person, turn: float) -> str:
    """A skirt over both thighs, turned as they are."""
    wider = (2 * _thigh(person) + _GAP) / _SKIRT * 1.08

    def over(x: float, y: float) -> Point:
        return person.middle + x * wider + turn * _part(y, _HIPS, _KNEES, *_TURNED[:2]), y

    return bent(skirt, over)


def _thigh(person: Person) -> float:
    return _THIGH * (person.shoulders[0] + person.arm[0])


def _part(y: float, start: float, end: float, one: float, other: float) -> float:
    """From one number to another while a height goes from its start to its end."""
    return one + (other - one) * min(max((y - start) / (end - start), 0), 1)
