"""Faces: eyes, brows, mouth and what a mood adds, put on somebody's own head."""

from sidebyside.views.canvas.people.parts import Parts, coloured, placed
from sidebyside.views.canvas.people.person import Mood, Person

_APART = 29.0
"""How far each eye is from the middle of the face."""

_MIDDLE, _SIDEWAYS = 2.0, 13.0
"""Where the middle of the face is when it looks to the front, and how far it moves when it is turned."""

_EYES, _CHEEKS, _NOSE = 4.0, 31.0, 4.0
_BRIGHT = {"open", "wide", "anxious", "aside"}


def face(person: Person, mood: Mood, turn: float, faces: Parts) -> str:
    """Everything on the skin, from the blush to the mouth; `turn` is 0 to the front and 1 in three-quarter view."""
    middle = _MIDDLE + _SIDEWAYS * turn
    drawn = _cheeks(person, mood, middle, turn)
    drawn += placed("".join(faces[name] for name in person.wears if name in faces and name != "lashes"), middle, 0)
    drawn += _eyes(person, mood, middle, turn, faces)
    drawn += placed(faces[f"mouth-{mood.mouth}"], middle - 2, person.mouth)
    drawn += placed(faces[f"nose-{person.nose}"], middle + 3 * turn, _NOSE)
    return coloured(drawn, person.colours)


def mark(person: Person, mood: Mood, turn: float, faces: Parts) -> str:
    """A tear, or a drop of sweat: on the near temple, where there is skin beside the eye whatever the hair is like."""
    if not mood.mark:
        return ""
    name, x, y = mood.mark
    at = x + _MIDDLE + _SIDEWAYS * turn if name == "tear" else (-x if turn >= 0 else x + 2 * _MIDDLE)
    return coloured(placed(faces[f"mark-{name}"], at, y), person.colours)


def brows(person: Person, mood: Mood, turn: float) -> str:
    """The brows, which lie over the hair: whoever has a fringe has a mood too."""
    middle = _MIDDLE + _SIDEWAYS * turn
    colour, thick = person.brow
    left, right = mood.brows[0], mood.brows[-1]
    drawn = _brow(middle, -1, left) + _brow(middle, 1, right)
    return f'<g fill="none" stroke="{colour}" stroke-width="{thick}" transform="translate(0 {_EYES})">{drawn}</g>'


def glasses(own: Parts, turn: float) -> str:
    """Glasses sit before the eyes, wherever the face is turned."""
    return placed(own.get("glasses", ""), _MIDDLE + _SIDEWAYS * turn, 0)


def _brow(middle: float, side: int, heights: tuple[float, float, float]) -> str:
    inner, arch, outer = heights
    at = middle + side * _APART
    return f'<path d="M{at - 15 * side:.1f} {inner}Q{at + side:.1f} {arch} {at + 17 * side:.1f} {outer}"/>'


def _eyes(person: Person, mood: Mood, middle: float, turn: float, faces: Parts) -> str:
    kind = person.eyes.get(mood.eyes, mood.eyes)
    eye = faces[f"eye-{kind}"]
    if "lashes" in person.wears and kind in _BRIGHT:
        eye += faces["lashes"]
    # Eyes that look somewhere look there together; all others are mirrored.
    mirror = 1 if kind in ("aside", "anxious", "unseeing") else -1
    size = person.eye
    far = 1 - 0.1 * abs(turn)
    left, right = (size, size * far) if turn > 0 else (size * far, size)
    drawn = placed(eye, middle - _APART, _EYES, turn=person.slant, across=mirror * left, down=size)
    return drawn + placed(eye, middle + _APART, _EYES, turn=-person.slant, across=right, down=size)


def _cheeks(person: Person, mood: Mood, middle: float, turn: float) -> str:
    blush = person.skin[2]
    sides = (middle - 42 + 8 * max(-turn, 0), middle + 42 - 8 * max(turn, 0))
    return "".join(
        f'<ellipse cx="{at:.1f}" cy="{_CHEEKS}" rx="14" ry="11" fill="{blush}" opacity="{mood.blush}"/>' for at in sides
    )
