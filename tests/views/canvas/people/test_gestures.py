"""Gestures: whoever is told to do something is seen doing it, and hands are where they are needed."""

import pygame
import pytest

from sidebyside.engine.staging import Gesture
from sidebyside.views.canvas.figures import SHEET, Pose
from sidebyside.views.canvas.people.figure import Wardrobe
from tests.views.canvas.people.drawn import GESTURES, HEIGHT, PARTS, PEOPLE, pixels, sheet

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
    lowered, wide = (PARTS["faces"][f"eye-{kind}"].split()[1] for kind in ("down", "wide"))
    assert lowered in wardrobe.figure("vlad", Pose(gesture="read"))
    assert lowered not in wardrobe.figure("vlad", Pose(gesture="point"))
    assert wide in wardrobe.figure("vlad", Pose(mood="surprised", gesture="read"))


@pytest.mark.parametrize("name", GESTURES)
def test_no_hand_covers_the_tablet_that_speaks(name: str) -> None:
    middle = pygame.Rect(208, 472, 72, 56)
    screen = [round(edge * HEIGHT / SHEET[1]) for edge in middle]
    free, shown = (sheet("luca", Pose(gesture=one)).subsurface(screen) for one in ("hang", name))
    assert pixels(shown) == pixels(free)


def test_whoever_turns_away_looks_to_the_other_side(wardrobe: Wardrobe) -> None:
    away, towards = (wardrobe.figure("vlad", Pose(gesture=name)) for name in ("turn-away", "fold-arms"))
    assert "scale(-1 1)" in away.partition("<ellipse")[0]
    assert "scale(-1 1)" not in towards.partition("<ellipse")[0]
