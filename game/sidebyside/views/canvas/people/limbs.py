"""Arms: where shoulder, elbow and wrist are when a hand is to be somewhere, and the shapes that are drawn there."""

from dataclasses import dataclass
from math import atan2, cos, degrees, hypot, radians, sin

from sidebyside.views.canvas.people.person import Person, Point, Sleeve

_SHADE = (3.0, 6.0)
"""How far an arm's shade lies beside it, inwards and down: arms lie on the body."""

_STRAIGHT = 6
"""An arm that is bent less is straight: its elbow points outwards."""

_THIN = 0.84
"""How much thinner a bare arm is than its sleeve."""


@dataclass(frozen=True, slots=True)
class Bones:
    """The three joints of one arm."""

    shoulder: Point
    elbow: Point
    wrist: Point

    @property
    def turn(self) -> float:
        """Where the forearm points, in degrees clockwise from the right."""
        return degrees(atan2(self.wrist[1] - self.elbow[1], self.wrist[0] - self.elbow[0]))

    def beyond(self, far: float) -> Point:
        """The point so far beyond the wrist."""
        return _off(self.wrist, radians(self.turn), far, 0)


def bent(shoulder: Point, target: Point, lengths: Point, bend: Point) -> Bones:
    """An arm whose wrist is on the target, or as near as it gets; its elbow goes where `bend` points."""
    upper, fore = lengths
    across, down = target[0] - shoulder[0], target[1] - shoulder[1]
    distance = min(max(hypot(across, down), abs(upper - fore) + 1), upper + fore - 0.5)
    turn = atan2(down, across)
    along = (upper**2 - fore**2 + distance**2) / (2 * distance)
    aside = max(upper**2 - along**2, 0) ** 0.5
    ends = (_off(shoulder, turn, along, side * aside) for side in (1, -1))
    elbow = max(ends, key=lambda end: end[0] * bend[0] + end[1] * bend[1])
    return Bones(shoulder, elbow, _off(shoulder, turn, distance, 0))


def clothed(bones: Bones, person: Person, side: int) -> str:
    """The arm without its hand: skin, and over it as much sleeve as there is."""
    widths, sleeve, shaded = person.arm[:3], person.sleeve, (-side * _SHADE[0], _SHADE[1])
    skin, shade, _ = person.skin
    bare = ""
    if sleeve.reach < 2:
        bare = _limb(bones, widths, 2, shade, shaded, _THIN) + _limb(bones, widths, 2, skin, thin=_THIN)
    worn = _limb(bones, widths, sleeve.reach, sleeve.shade, shaded) + _limb(bones, widths, sleeve.reach, sleeve.colour)
    return bare + worn + _trimmings(bones, widths, sleeve, side)


def _trimmings(bones: Bones, widths: tuple[float, ...], sleeve: Sleeve, side: int) -> str:
    drawn = ""
    if sleeve.bands:
        drawn += _ring(bones, widths, 1.42, 17, sleeve.bands, 0.98, "butt")
    if sleeve.patch:
        drawn += _patch(bones, widths[1], sleeve.patch, side)
    if sleeve.reach > 0:
        drawn += _ring(bones, widths, sleeve.reach - 0.02, 10, sleeve.cuff or sleeve.shade, 0.84, "round")
    return drawn


def _patch(bones: Bones, wide: float, colour: str, side: int) -> str:
    """A patch is on the outer side of the elbow, where sleeves wear thin."""
    turn = atan2(bones.wrist[1] - bones.shoulder[1], bones.wrist[0] - bones.shoulder[0])
    x, y = _between(bones.shoulder, bones.wrist, 0.5)
    out = (bones.elbow[0] - x + side * _STRAIGHT, bones.elbow[1] - y)
    ends = [_off(bones.elbow, turn, 0, way * (wide - 8)) for way in (1, -1)]
    at = max(ends, key=lambda end: (end[0] - x) * out[0] + (end[1] - y) * out[1])
    how = f"translate({at[0]:.1f} {at[1]:.1f}) rotate({degrees(turn):.1f})"
    return f'<ellipse transform="{how}" rx="18" ry="8" fill="{colour}"/>'


def _limb(
    bones: Bones,
    widths: tuple[float, ...],
    reach: float,
    colour: str,
    moved: Point = (0, 0),
    thin: float = 1,
) -> str:
    """The arm's outline as far as `reach`, as one or two tapered pieces with round ends."""
    shoulder, elbow, wrist = (
        (joint[0] + moved[0], joint[1] + moved[1]) for joint in (bones.shoulder, bones.elbow, bones.wrist)
    )
    top, middle, end = (width * thin for width in widths)
    drawn = ""
    if reach > 1:
        part = reach - 1
        drawn = _piece(elbow, _between(elbow, wrist, part), middle, middle + (end - middle) * part, colour)
    if reach > 0:
        part = min(reach, 1)
        drawn += _piece(shoulder, _between(shoulder, elbow, part), top, top + (middle - top) * part, colour)
    return drawn


def _ring(bones: Bones, widths: tuple[float, ...], at: float, thick: float, colour: str, wide: float, cap: str) -> str:
    """A stripe across the arm; `at` is 0 at the shoulder, 1 at the elbow and 2 at the wrist."""
    start, end = (bones.elbow, bones.wrist) if at > 1 else (bones.shoulder, bones.elbow)
    first, second = widths[1:] if at > 1 else widths[:2]
    part = at - 1 if at > 1 else at
    half = (first + (second - first) * part) * wide
    turn = atan2(end[1] - start[1], end[0] - start[0])
    middle = _between(start, end, part)
    one, other = _off(middle, turn, 0, half), _off(middle, turn, 0, -half)
    return (
        f'<path d="M{one[0]:.1f} {one[1]:.1f}L{other[0]:.1f} {other[1]:.1f}" fill="none" stroke="{colour}" '
        f'stroke-width="{thick}" stroke-linecap="{cap}"/>'
    )


def _piece(start: Point, end: Point, wide: float, narrow: float, colour: str) -> str:
    turn = atan2(end[1] - start[1], end[0] - start[0])
    (ax, ay), (bx, by) = _off(start, turn, 0, wide), _off(start, turn, 0, -wide)
    (cx, cy), (dx, dy) = _off(end, turn, 0, -narrow), _off(end, turn, 0, narrow)
    return (
        f'<path d="M{ax:.1f} {ay:.1f}A{wide:.1f} {wide:.1f} 0 0 1 {bx:.1f} {by:.1f}L{cx:.1f} {cy:.1f}'
        f'A{narrow:.1f} {narrow:.1f} 0 0 1 {dx:.1f} {dy:.1f}z" fill="{colour}"/>'
    )


def _off(point: Point, turn: float, along: float, aside: float) -> Point:
    return (
        point[0] + along * cos(turn) - aside * sin(turn),
        point[1] + along * sin(turn) + aside * cos(turn),
    )


def _between(start: Point, end: Point, part: float) -> Point:
    return start[0] + (end[0] - start[0]) * part, start[1] + (end[1] - start[1]) * part
