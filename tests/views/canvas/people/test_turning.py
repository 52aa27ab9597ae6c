"""Three-quarter view: bodies turn with their heads, and no hand that does something is lost."""

import re

import pygame
import pytest

from sidebyside.views.canvas.figures import Pose
from sidebyside.views.canvas.people.figure import Wardrobe
from sidebyside.views.canvas.people.gesture import arms
from sidebyside.views.canvas.people.parts import read_parts
from sidebyside.views.canvas.people.twist import twist
from tests.views.canvas.people.drawn import ASSETS, GESTURES, MOODS, PARTS, PEOPLE, sheet

pytestmark = pytest.mark.usefixtures("window")


def test_a_head_turns_to_either_side(wardrobe: Wardrobe) -> None:
    assert len({wardrobe.figure("vlad", Pose(turn=turn)) for turn in (-1, 0, 1)}) == 3


@pytest.mark.parametrize("who", PEOPLE)
def test_everything_that_turns_with_a_body_is_drawn_in_what_can_be_bent(who: str) -> None:
    own = read_parts(ASSETS / "people" / f"{who}.svg")
    turned = {"body", "front", "tails"} | (set() if PEOPLE[who].own_seat else {"legs"})
    for part in turned & set(own):
        assert set(re.findall(r"<(\w+)", own[part])) <= {"path", "circle"}, part
        steps = "".join(re.findall(r' d="([^"]*)"', own[part]))
        assert set(re.findall(r"[A-Za-z]", steps)) <= set("MLHVCQTz"), part


def buttons(turn: float) -> float:
    """Where the buttons of a cardigan are, across."""
    drawn = sheet("ioana", Pose(gesture="rest", turn=turn))
    return pygame.mask.from_threshold(drawn, pygame.Color("#fbe7b2"), (12, 12, 12, 255)).centroid()[0]


def test_buttons_go_where_their_owner_looks() -> None:
    assert buttons(-1) + 2 < buttons(0) < buttons(1) - 2


@pytest.mark.parametrize("who", PEOPLE)
@pytest.mark.parametrize("turn", [-1, 1])
def test_no_hand_that_does_something_is_hidden_by_a_turned_body(who: str, turn: float) -> None:
    body = twist(PEOPLE[who], turn, 0)
    for name, gesture in GESTURES.items():
        behind, _, _ = arms(PEOPLE[who], body, gesture, dict.fromkeys(PARTS["hands"], "<hand/>"), {})
        assert behind.count("<hand/>") <= (gesture.left.hangs or gesture.right.hangs), name


def test_shoulders_drop_with_a_sigh_and_rise_with_a_fright() -> None:
    assert MOODS["relieved"].shoulders < MOODS["calm"].shoulders < MOODS["surprised"].shoulders


def test_both_ears_are_seen_from_the_front(wardrobe: Wardrobe) -> None:
    ear = re.compile('rx="13" ry="17"')
    assert len(ear.findall(wardrobe.figure("vlad", Pose(turn=0)))) == 2
    assert len(ear.findall(wardrobe.figure("vlad", Pose(turn=1)))) == 1
