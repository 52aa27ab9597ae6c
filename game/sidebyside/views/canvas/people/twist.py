"""Bodies in three-quarter view: where every point of a body that is drawn from the front goes when it turns."""

from dataclasses import dataclass

from sidebyside.views.canvas.people.person import Person, Point

_ROUND = 0.3
"""How far the middle of a chest goes in three-quarter view, in half widths: a body is round, so its edges stay."""

_NARROW = 0.07
"""How much narrower a body is in three-quarter view."""

_SHORTER = 0.2
"""How much nearer to the middle both shoulders are then."""

_REACHES = 0.1
"""How much further out a far shoulder is whose arm reaches out: its upper arm is seen beside the chest."""

_OTHER_SIDE = 0.7
"""How far a body follows a head that looks to the other side: feet stay where they are."""

_IN_A_CHAIR = 0.3
"""The same in a wheelchair, which is drawn in three-quarter view: hands stay on its wheels."""

_TILT = 3.0
"""How much lower the near side of a body is, and how much higher the far one."""

_NECK, _CHEST = 70, 45
"""So far above the shoulders a neck begins to turn, and so far below them a chest has turned all the way."""

_AT_NECK = 0.35
"""How much of the turn there is at the top of the neck."""

_ANKLES = 735


@dataclass(frozen=True, slots=True)
class Twist:
    """A body on its way from the front (0) to three-quarter view (1), its shoulders `raised` or lowered.

    All else are measures of the body: its `middle`, `half` its width, how far from the middle its shoulders have their
    `joints`, and the heights of `shoulders` and `belly`.
    """

    turn: float
    raised: float
    middle: float
    half: float
    joints: float
    shoulders: float
    belly: float

    def point(self, x: float, y: float) -> Point:
        """Where a point of the body goes: what is in the middle goes furthest, as on a barrel that is turned."""
        turn = self.turn * self._part(y)
        aside = (x - self.middle) / self.half
        across = aside * (1 - _NARROW * abs(turn))
        if -1 < aside < 1:
            across += _ROUND * turn * (1 - aside * aside)
        up = self._lift(aside, y) if self.raised and y < self.belly else 0
        return self.middle + self.half * across, y - _TILT * turn * aside - up

    @property
    def neck(self) -> float:
        """How high the top of the neck is, which carries the head."""
        return self.shoulders - _NECK

    def joint(self, side: int, reaches: bool = False) -> Point:
        """A shoulder's joint is inside the body: both come nearer to the middle, but for a far one that reaches out."""
        x = side * self.joints
        out = _REACHES if reaches and side * self.turn > 0 else -_SHORTER
        up = self.raised + side * self.turn * _TILT
        return self.middle + x * (1 + out * abs(self.turn)), self.shoulders - up

    def _part(self, y: float) -> float:
        """How much of the turn there is at some height: little at the neck, all at the chest, nothing at the feet."""
        if y > self.belly:
            return (_ANKLES - y) / (_ANKLES - self.belly) if y < _ANKLES else 0
        if y > self.shoulders + _CHEST:
            return 1
        return _AT_NECK + (1 - _AT_NECK) * max(y - self.neck, 0) / (_NECK + _CHEST)

    def _lift(self, aside: float, y: float) -> float:
        """Shoulders rise with all that is below them down to the belly; the neck stays."""
        down = (self.belly - y) / (self.belly - self.shoulders)
        return self.raised * min(down, 1) * min(abs(aside) * 1.5, 1)


def twist(person: Person, turn: float, raised: float) -> Twist:
    """Somebody's own body when their head is turned so far."""
    half, top = person.shoulders
    unit = sum(person.arm[3:]) / 100
    turned = min(turn, 1) if turn > 0 else turn * (_IN_A_CHAIR if person.own_seat else _OTHER_SIDE)
    return Twist(turned, raised, person.middle, half + person.arm[0], half, top, top + 72 * unit)
