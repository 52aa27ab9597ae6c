"""Arms: the wrist is where it is wanted, the elbow bends to the side that is named, and no bone changes its length."""

import re
from math import hypot

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sidebyside.views.canvas.people.limbs import Bones, bent, clothed
from sidebyside.views.canvas.people.person import Point
from tests.views.canvas.people.drawn import PEOPLE

SHOULDER, LENGTHS = (100.0, 100.0), (80.0, 60.0)
somewhere = st.tuples(st.floats(-300, 500), st.floats(-300, 500))


def apart(one: Point, other: Point) -> float:
    return hypot(other[0] - one[0], other[1] - one[1])


def arm(target: Point, bend: Point = (1, 0)) -> Bones:
    return bent(SHOULDER, target, LENGTHS, bend)


def test_a_wrist_is_on_its_target() -> None:
    assert arm((160, 180)).wrist == pytest.approx((160, 180))


def test_an_elbow_bends_to_the_side_that_is_named() -> None:
    assert arm((100, 200), bend=(1, 0)).elbow[0] > 100
    assert arm((100, 200), bend=(-1, 0)).elbow[0] < 100
    assert arm((200, 100), bend=(0, 1)).elbow[1] > 100


def test_an_arm_points_where_it_cannot_reach() -> None:
    far = arm((100, 900))
    assert far.wrist == pytest.approx((100, 239.5), abs=0.1)
    assert far.turn == pytest.approx(90, abs=8)


@given(somewhere)
def test_no_bone_changes_its_length(target: Point) -> None:
    bones = arm(target)
    assert apart(bones.shoulder, bones.elbow) == pytest.approx(LENGTHS[0], abs=0.01)
    assert apart(bones.elbow, bones.wrist) == pytest.approx(LENGTHS[1], abs=0.01)


@pytest.mark.parametrize(("elbow", "outside"), [((90.0, 80.0), False), ((150.0, 80.0), True)])
def test_a_leather_patch_is_on_the_outer_side_of_a_bent_elbow(elbow: Point, outside: bool) -> None:
    drawn = clothed(Bones((120.0, 20.0), elbow, (120.0, 140.0)), PEOPLE["mr-marin"], 1)
    patch = re.search(r'<ellipse transform="translate\(([-.\d]+)', drawn)
    assert patch is not None
    assert (float(patch[1]) > elbow[0]) == outside
