"""Bodies in three-quarter view: the middle of a chest goes where its owner looks, the feet stay."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from sidebyside.views.canvas.people.gesture import arms, read_gestures
from sidebyside.views.canvas.people.parts import read_parts
from sidebyside.views.canvas.people.person import Person, read_people
from sidebyside.views.canvas.people.twist import Twist, twist

ASSETS = Path(__file__).parents[4] / "game" / "assets"
PEOPLE: Mapping[str, Person] = read_people(ASSETS)
GESTURES = read_gestures(ASSETS)
HANDS = read_parts(ASSETS / "parts" / "hands.svg")


def chest(body: Twist, aside: float = 0) -> float:
    """Where a point of the chest is, across; `aside` is in half widths of the body."""
    return body.point(body.middle + aside * body.half, body.shoulders + 60)[0]


@pytest.mark.parametrize("who", PEOPLE)
def test_the_middle_of_a_chest_goes_where_its_owner_looks(who: str) -> None:
    left, front, right = (chest(twist(PEOPLE[who], turn, 0)) for turn in (-1, 0, 1))
    assert left < front == PEOPLE[who].middle < right


def test_the_far_side_of_a_chest_is_narrower_than_the_near_one() -> None:
    body = twist(PEOPLE["vlad"], 1, 0)
    assert chest(body, 1) - chest(body) < 0.6 * (chest(body) - chest(body, -1))


def test_a_turned_body_is_a_little_narrower() -> None:
    front, turned = (twist(PEOPLE["vlad"], turn, 0) for turn in (0, 1))
    assert 0.9 < (chest(turned, 1) - chest(turned, -1)) / (chest(front, 1) - chest(front, -1)) < 0.97


def test_no_point_of_a_body_overtakes_another() -> None:
    body = twist(PEOPLE["vlad"], 1, 0)
    across = [chest(body, aside / 10) for aside in range(-15, 16)]
    assert across == sorted(across)


def test_half_a_turn_is_between() -> None:
    front, half, turned = (chest(twist(PEOPLE["vlad"], turn, 0)) for turn in (0, 0.5, 1))
    assert half - front == pytest.approx(turned - half)


@pytest.mark.parametrize("turn", [-1, 1])
def test_feet_stay_where_they_are(turn: float) -> None:
    assert twist(PEOPLE["vlad"], turn, 8).point(160, 780) == (160, 780)


def test_a_body_follows_a_look_to_the_other_side_less_far() -> None:
    middle = PEOPLE["vlad"].middle
    back, forth = (abs(chest(twist(PEOPLE["vlad"], turn, 0)) - middle) for turn in (-1, 1))
    assert 0.5 * forth < back < forth


def test_whoever_turns_away_is_not_wrung_like_a_cloth() -> None:
    assert twist(PEOPLE["vlad"], 1.6, 0) == twist(PEOPLE["vlad"], 1, 0)


def test_both_shoulders_come_nearer_to_the_middle() -> None:
    front, turned = (twist(PEOPLE["vlad"], turn, 0) for turn in (0, 1))
    for side in (-1, 1):
        assert abs(turned.joint(side)[0] - turned.middle) < abs(front.joint(side)[0] - front.middle)


def test_shoulders_rise_and_the_neck_stays() -> None:
    calm, raised = (twist(PEOPLE["vlad"], 0, up) for up in (0, 8))
    assert raised.joint(1)[1] == calm.joint(1)[1] - 8
    edge = calm.middle + calm.half, calm.shoulders
    assert raised.point(*edge)[1] == edge[1] - 8
    assert raised.point(calm.middle, calm.neck) == calm.point(calm.middle, calm.neck)


def layers(gesture: str, turn: float) -> tuple[str, str, str]:
    body = twist(PEOPLE["vlad"], turn, 0)
    return arms(PEOPLE["vlad"], body, GESTURES[gesture], HANDS, {})


def test_the_far_arm_hangs_behind_the_body_and_the_near_one_before_it() -> None:
    behind, before, _ = layers("rest", 1)
    assert behind
    assert before
    assert not layers("rest", 0)[0]


def test_a_far_arm_is_darker_than_a_near_one() -> None:
    sleeve = PEOPLE["vlad"].sleeve
    behind, before, _ = layers("rest", 1)
    assert sleeve.colour in before
    assert sleeve.colour not in behind


def test_a_far_arm_that_does_something_is_all_before_the_body_and_of_one_colour() -> None:
    sleeve = PEOPLE["vlad"].sleeve
    behind, before, _ = layers("hips", 1)
    assert not behind
    assert before.count(sleeve.colour) == layers("hips", 0)[1].count(sleeve.colour)


def test_a_far_shoulder_comes_out_when_its_arm_reaches() -> None:
    body = twist(PEOPLE["vlad"], 1, 0)
    assert body.joint(1, reaches=True)[0] > body.joint(1)[0]
    assert body.joint(-1, reaches=True) == body.joint(-1)
