"""Gestures: whoever is told to do something is seen doing it, and hands are where they are needed."""

import re

import pygame
import pytest

from sidebyside.engine.staging import Gesture
from sidebyside.views.canvas.figures import Pose
from sidebyside.views.canvas.people.bend import bent
from sidebyside.views.canvas.people.figure import Wardrobe
from sidebyside.views.canvas.people.gesture import arms
from sidebyside.views.canvas.people.parts import read_parts
from sidebyside.views.canvas.people.twist import twist
from tests.views.canvas.people.drawn import ASSETS, GESTURES, HEIGHT, MOODS, PARTS, PEOPLE, sheet

pytestmark = pytest.mark.usefixtures("window")


@pytest.mark.parametrize("name", GESTURES)
def test_every_hand_of_a_gesture_is_drawn(name: str) -> None:
    assert {GESTURES[name].left.hand, GESTURES[name].right.hand} <= {*PARTS["hands"], "none"}


def test_every_gesture_of_stories_is_drawn() -> None:
    assert set(Gesture) <= set(GESTURES)


@pytest.mark.parametrize("who", PEOPLE)
def test_whoever_is_told_to_do_something_is_seen_doing_it(wardrobe: Wardrobe, who: str) -> None:
    """Each gesture looks like no other and like nobody at rest, but for those that this person never makes."""
    person = PEOPLE[who]
    asked = [gesture for gesture in Gesture if gesture not in person.never]
    drawn = {wardrobe.figure(who, Pose(gesture=name)) for name in ("rest", "hips", "hold-tablet", *asked)}
    assert len(drawn) == len({"rest", "hips", "hold-tablet"}) + len(asked)


@pytest.mark.parametrize("who", PEOPLE)
def test_whose_hands_are_not_free_makes_no_gesture_of_two_hands(who: str) -> None:
    person = PEOPLE[who]
    if not person.keeps:
        return
    both = {name for name in Gesture if not (GESTURES[name].left.hangs or GESTURES[name].right.hangs)}
    assert both - {Gesture.TURN_AWAY} <= set(person.never)


def test_who_reads_looks_down_and_who_is_sad_or_surprised_keeps_their_eyes(wardrobe: Wardrobe) -> None:
    lowered, wide = (PARTS["faces"][f"eye-{kind}"].split(' d="')[-1].split('"')[0] for kind in ("lowered", "wide"))
    assert lowered in wardrobe.figure("vlad", Pose(gesture="read"))
    assert lowered not in wardrobe.figure("vlad", Pose(gesture="point"))
    assert wide in wardrobe.figure("vlad", Pose(mood="surprised", gesture="read"))


@pytest.mark.parametrize("name", GESTURES)
def test_no_hand_covers_the_tablet_that_speaks(name: str) -> None:
    assert seen_of_the_symbols(name) > 0.9 * seen_of_the_symbols("hang")


def seen_of_the_symbols(gesture: str) -> int:
    """How much of the symbols on a screen is seen, which may rise with its owner's shoulders."""
    drawn = sheet("luca", Pose(gesture=gesture), 4 * HEIGHT)
    symbols = (pygame.Color(one) for one in ("#8fc3de", "#f2c14e", "#93c08a"))
    return sum(pygame.mask.from_threshold(drawn, one, (9, 9, 9, 255)).count() for one in symbols)


def test_whoever_turns_away_looks_to_the_other_side(wardrobe: Wardrobe) -> None:
    away, towards = (wardrobe.figure("vlad", Pose(gesture=name)) for name in ("turn-away", "fold-arms"))
    assert "scale(-1 1)" in away.partition("<ellipse")[0]
    assert "scale(-1 1)" not in towards.partition("<ellipse")[0]


HAND = "<hand/>"


def arms_of(who: str, gesture: str, turn: float = 0) -> str:
    """Both arms before the body, with hands that are easy to find."""
    return arms(PEOPLE[who], twist(PEOPLE[who], turn, 0), GESTURES[gesture], dict.fromkeys(PARTS["hands"], HAND), {})[1]


def hands_of(who: str, gesture: str) -> list[tuple[float, float]]:
    """Where the hands before the body are, from left to right."""
    found = re.findall(rf"translate\(([-.\d]+) ([-.\d]+)\)[^>]*>{HAND}", arms_of(who, gesture))
    return sorted((float(x), float(y)) for x, y in found)


@pytest.mark.parametrize("name", ["clasp", "fold-arms", "turn-away", "cheer", "hips"])
@pytest.mark.parametrize("turn", [-1, 0, 1])
def test_what_two_hands_do_shows_two_hands(name: str, turn: float) -> None:
    assert arms_of("vlad", name, turn).count(HAND) == 2


def test_a_hand_on_the_other_arm_is_drawn_after_both_arms() -> None:
    sleeve = PEOPLE["vlad"].sleeve.colour
    assert arms_of("vlad", "fold-arms").rindex(HAND) > arms_of("vlad", "fold-arms").rindex(sleeve)
    assert arms_of("vlad", "clasp").rindex(HAND) < arms_of("vlad", "clasp").rindex(sleeve)


@pytest.mark.parametrize("who", [who for who in PEOPLE if not PEOPLE[who].keeps])
def test_whoever_cheers_has_hands_above_the_middle_of_the_head(who: str) -> None:
    long = 2 * PEOPLE[who].arm[2]
    assert all(y - long < PEOPLE[who].head[1] for _, y in hands_of(who, "cheer"))


@pytest.mark.parametrize("who", [who for who in PEOPLE if not PEOPLE[who].keeps])
def test_a_fist_in_the_air_is_far_from_the_ear(who: str) -> None:
    x, _, size = PEOPLE[who].head
    assert hands_of(who, "fist-up")[-1][0] - x > 105 * size


def test_a_shrug_raises_the_shoulders(wardrobe: Wardrobe) -> None:
    body = read_parts(ASSETS / "people" / "vlad.svg")["body"]
    raised = bent(body, twist(PEOPLE["vlad"], 0, GESTURES["shrug"].shoulders).point)
    assert GESTURES["shrug"].shoulders > 0
    assert raised in wardrobe.figure("vlad", Pose(gesture="shrug", turn=0))


def test_whoever_is_relieved_breathes_out_with_a_closed_mouth() -> None:
    inside_of_a_mouth = "#5b1f28"
    assert inside_of_a_mouth in PARTS["faces"]["mouth-laugh"]
    assert inside_of_a_mouth not in PARTS["faces"][f"mouth-{MOODS['relieved'].mouth}"]
