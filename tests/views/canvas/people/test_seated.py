"""Sitting: everybody has a lap, knees towards us, and their own feet on the floor."""

from itertools import product

import pygame
import pytest

from sidebyside.engine.staging import Gesture
from sidebyside.views.canvas.figures import FEET, SHEET, Pose
from sidebyside.views.canvas.people.bend import bent
from sidebyside.views.canvas.people.figure import Wardrobe
from sidebyside.views.canvas.people.parts import read_parts
from sidebyside.views.canvas.people.seated import LAP
from sidebyside.views.canvas.people.twist import twist
from tests.views.canvas.people.drawn import ASSETS, HEIGHT, PARTS, PEOPLE, sheet

pytestmark = pytest.mark.usefixtures("window")

SITTERS = [who for who in PEOPLE if not PEOPLE[who].own_seat]


@pytest.mark.parametrize("who", PEOPLE)
def test_everybody_can_sit_and_is_then_lower(who: str) -> None:
    standing, sitting = (_top(sheet(who, Pose(gesture="rest", seat=seat))) for seat in ("", "chair"))
    assert sitting == standing if PEOPLE[who].own_seat else sitting > standing + 8


def _top(drawn: pygame.Surface) -> int:
    return min(box.top for box in pygame.mask.from_surface(drawn, 60).get_bounding_rects())


def test_a_wheelchair_stays_in_every_place(wardrobe: Wardrobe) -> None:
    assert wardrobe.figure("sami", Pose(seat="bus-seat")) == wardrobe.figure("sami", Pose())


def test_people_sit_on_the_bus_and_its_driver_does_not_take_their_seats(wardrobe: Wardrobe) -> None:
    assert wardrobe.seat("vlad", "bus") == "bus-seat"
    assert wardrobe.seat("mr-dinu", "bus") == ""
    assert wardrobe.seat("vlad", "yard") == ""


@pytest.mark.parametrize("seat", ["chair", "bus-seat"])
@pytest.mark.parametrize("who", PEOPLE)
def test_nothing_of_somebody_who_sits_leaves_the_sheet(who: str, seat: str) -> None:
    for name, turn in product(("rest", *Gesture), (-1, 1)):
        drawn = sheet(who, Pose(gesture=name, seat=seat, turn=turn), HEIGHT // 2)
        boxes = pygame.mask.from_surface(drawn, 60).get_bounding_rects()
        box = boxes[0].unionall(boxes[1:])
        assert 0 < box.top < box.bottom <= HEIGHT // 2 * FEET / SHEET[1] + 2, name
        assert 0 < box.left < box.right < drawn.get_width(), name


def test_the_tails_of_a_coat_do_not_stand_on_the_lap_of_whoever_sits(wardrobe: Wardrobe) -> None:
    own = read_parts(ASSETS / "people" / "mrs-rusu.svg")
    tails = bent(own["tails"], twist(PEOPLE["mrs-rusu"], 0, 0).point)
    standing, sitting = (wardrobe.figure("mrs-rusu", Pose(turn=0, seat=seat)) for seat in ("", "chair"))
    assert tails in standing
    assert tails not in sitting


@pytest.mark.parametrize("who", [who for who in PEOPLE if PEOPLE[who].skirt in PARTS["seats"]])
def test_a_skirt_stays_a_skirt_on_a_seat(who: str) -> None:
    between_the_knees = sheet(who, Pose(gesture="cheer", seat="chair")).get_at((62, 171))
    thigh = pygame.Color(PEOPLE[who].legs[0])
    assert max(abs(between_the_knees[one] - thigh[one]) for one in range(3)) < 12


@pytest.mark.parametrize("who", SITTERS)
def test_whoever_sits_wears_the_shoes_that_they_stand_in(wardrobe: Wardrobe, who: str) -> None:
    own = read_parts(ASSETS / "people" / f"{who}.svg")
    for seat in ("", "chair"):
        drawn = wardrobe.figure(who, Pose(seat=seat))
        assert drawn.count(own["foot"]) == drawn.count(own["foot-far"]) == 1


@pytest.mark.parametrize("who", SITTERS)
def test_a_chair_is_seen_on_both_sides_of_whoever_sits_on_it(who: str) -> None:
    drawn = sheet(who, Pose(seat="chair", gesture="cheer", turn=0))
    seat = pygame.mask.from_threshold(drawn, pygame.Color("#dca767"), (9, 9, 9, 255))
    sides = [box.centerx < HEIGHT * SHEET[0] / SHEET[1] / 2 for box in seat.get_bounding_rects() if box.w * box.h > 9]
    assert {True, False} <= set(sides)


def test_thighs_are_before_a_jumper_and_hands_lie_on_them() -> None:
    free, resting = (sheet("vlad", Pose(seat="chair", gesture=name, turn=0)) for name in ("cheer", "rest"))
    row = round((LAP + 10) * HEIGHT / SHEET[1])
    for at, colour in zip((51, 69), PEOPLE["vlad"].legs, strict=False):
        assert free.get_at((at, row)) == pygame.Color(colour)
    skin = pygame.mask.from_threshold(resting, pygame.Color(PEOPLE["vlad"].skin[0]), (12, 12, 12, 255))
    assert len([box for box in skin.get_bounding_rects() if abs(box.centery - row) < 10 and box.w > 4]) == 2


@pytest.mark.parametrize("turn", [-1, 1])
def test_knees_point_where_somebody_looks(turn: float) -> None:
    knees, feet = (middle_of_legs(turn, y) - middle_of_legs(0, y) for y in (668, 740))
    assert knees * turn > feet * turn > 0


def middle_of_legs(turn: float, height: float) -> float:
    """Where the legs of somebody in trousers of two colours are, across, at some height of the sheet."""
    person = PEOPLE["bianca"]
    drawn = sheet("bianca", Pose(seat="chair", gesture="cheer", turn=turn))
    row = round(height * HEIGHT / SHEET[1])
    strip = drawn.subsurface((0, row, drawn.get_width(), 2))
    masks = [pygame.mask.from_threshold(strip, pygame.Color(one), (12, 12, 12, 255)) for one in person.legs[:2]]
    return sum(mask.centroid()[0] for mask in masks) / 2
