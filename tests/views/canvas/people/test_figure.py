"""Figures: everybody has every mood, stands on their feet and keeps to the sheet."""

from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree

import pygame
import pytest

from sidebyside.engine.staging import Mood
from sidebyside.views.canvas.figures import FEET, SHEET, Drawings, Pose
from sidebyside.views.canvas.people.figure import Wardrobe
from sidebyside.views.canvas.people.parts import read_parts
from sidebyside.views.canvas.people.person import read_customs
from tests.views.canvas.people.drawn import ASSETS, GESTURES, HEIGHT, MOODS, PARTS, PEOPLE, pixels, sheet
from tests.views.canvas.test_palette import contrast

pytestmark = pytest.mark.usefixtures("window")


def test_the_faces_are_the_moods_of_stories() -> None:
    assert list(MOODS) == list(Mood)


def test_whoever_has_measures_has_a_drawing_and_the_other_way_round() -> None:
    assert set(PEOPLE) == {file.stem for file in (ASSETS / "people").glob("*.svg")}


@pytest.mark.parametrize("mood", MOODS)
def test_every_part_of_a_mood_is_drawn(mood: str) -> None:
    about = MOODS[mood]
    wanted = {f"eye-{about.eyes}", f"mouth-{about.mouth}"} | ({f"mark-{about.mark[0]}"} if about.mark else set())
    assert wanted <= set(PARTS["faces"])
    assert about.gesture in GESTURES


@pytest.mark.parametrize("who", PEOPLE)
def test_every_part_and_habit_of_a_person_exists(who: str) -> None:
    person, own = PEOPLE[who], read_parts(ASSETS / "people" / f"{who}.svg")
    assert person.shape in PARTS["heads"]
    assert {f"nose-{person.nose}", *person.wears, *(f"eye-{eye}" for eye in person.eyes.values())} <= set(
        PARTS["faces"]
    )
    assert person.skirt in {*PARTS["seats"], *own, ""}
    assert person.own_seat or {"foot", "foot-far"} <= set(own)
    assert set(person.gestures) <= set(MOODS)
    assert {*person.gestures.values(), *person.instead, *person.instead.values()} <= set(GESTURES)
    held = {GESTURES[name].right.holds for name in person.gestures.values()}
    held |= {str(about.get("holds", "")) for about in person.keeps.values()}
    assert held <= {*PARTS["things"], *own, ""}


@pytest.mark.parametrize("who", PEOPLE)
def test_eyes_mouth_and_brows_stand_out_from_the_skin(who: str) -> None:
    """3:1, what WCAG 2.2 asks of graphics that have a meaning (1.4.11)."""
    person = PEOPLE[who]
    for drawn in (person.line, person.lips, person.brow[0]):
        assert contrast(drawn, person.skin[0]) >= 3


@pytest.mark.parametrize("file", sorted(ASSETS.rglob("p*/*.svg")), ids=lambda file: file.stem)
def test_every_group_of_a_drawing_is_read(file: Path) -> None:
    """The reader goes by lines, XML by tags: both must find the same groups."""
    groups = [child for child in ElementTree.parse(file).getroot() if "id" in child.attrib]
    if file.parent.name != "places":
        assert [child.attrib["id"] for child in groups] == list(read_parts(file))


@pytest.mark.parametrize("who", PEOPLE)
def test_a_figure_is_well_formed_in_every_mood_and_gesture(wardrobe: Wardrobe, who: str) -> None:
    for pose in (*(Pose(mood=mood) for mood in MOODS), *(Pose(gesture=name) for name in GESTURES)):
        ElementTree.fromstring(wardrobe.figure(who, pose))


@pytest.mark.parametrize("who", PEOPLE)
def test_the_moods_of_one_person_all_look_different(who: str) -> None:
    assert len({pixels(sheet(who, Pose(mood=mood))) for mood in MOODS}) == len(MOODS)


@pytest.mark.parametrize("who", PEOPLE)
def test_a_mood_is_seen_in_the_face_alone(who: str) -> None:
    faces = {pixels(sheet(who, Pose(mood=mood, gesture="rest"))) for mood in MOODS}
    assert len(faces) == len(MOODS)


@pytest.mark.parametrize("who", PEOPLE)
def test_a_person_stands_on_their_feet_within_the_sheet(who: str) -> None:
    for pose in (*(Pose(mood=mood) for mood in MOODS), *(Pose(gesture=name) for name in GESTURES)):
        drawn = sheet(who, pose)
        boxes = pygame.mask.from_surface(drawn, 60).get_bounding_rects()
        box = boxes[0].unionall(boxes[1:])
        assert box.top > 0, pose
        assert box.left > 0, pose
        assert box.right < drawn.get_width(), pose
        assert box.bottom == pytest.approx(HEIGHT * FEET / SHEET[1], abs=3), pose


def test_no_two_people_look_alike_when_they_are_very_small() -> None:
    """At 48 pixels, by colour and outline: the mean distance of their pixels."""
    small = {who: Drawings(ASSETS).person(who, Pose(gesture="rest"), 48) for who in PEOPLE}
    seen = {who: pygame.image.tobytes(picture.premul_alpha(), "RGBA") for who, picture in small.items()}
    for one in seen:
        for other in seen:
            if one < other:
                apart = sum(abs(a - b) for a, b in zip(seen[one], seen[other], strict=True)) / len(seen[one])
                assert apart > 10, (one, other, apart)


def test_customs_name_places_seats_and_people_that_exist() -> None:
    drawn, places = read_parts(ASSETS / "parts" / "seats.svg"), (ASSETS.parent / "scenarios" / "places.yaml")
    for place, custom in read_customs(ASSETS).items():
        assert f"\n{place}:" in places.read_text(encoding="utf-8")
        assert custom.seat in {*drawn, ""}
        assert set(custom.stand) <= set(PEOPLE)


@pytest.mark.parametrize("who", PEOPLE)
def test_a_portrait_is_round_and_shows_the_mood(who: str) -> None:
    drawings = Drawings(ASSETS)
    heads = [drawings.portrait(who, Pose(mood=mood), 96) for mood in MOODS]
    assert len({pixels(head) for head in heads}) == len(MOODS)
    assert all(head.get_at((1, 1)).a == 0 and head.get_at((48, 48)).a == 255 for head in heads)


def test_nothing_of_a_portrait_is_outside_its_frame() -> None:
    for size in range(40, 200, 7):
        head = Drawings(ASSETS).portrait("matei", Pose(), size)
        assert head.get_size() == (size, size)
        assert all(head.get_at((at, size - 1)).a < 40 for at in (0, size // 8, size - 1))


def test_a_pupil_may_shed_a_tear_and_a_teacher_does_not(wardrobe: Wardrobe) -> None:
    tear = "#7dbfe2"
    assert tear in wardrobe.figure("vlad", Pose(mood="sad"))
    assert tear not in wardrobe.figure("mr-dobre", Pose(mood="sad"))
    assert tear in wardrobe.figure("mr-dobre", Pose(mood="worried"))


def test_shared_parts_take_the_colours_of_their_person(wardrobe: Wardrobe) -> None:
    vlad, sami = PEOPLE["vlad"].skin[0], PEOPLE["sami"].skin[0]
    assert sami in wardrobe.figure("sami", Pose())
    assert vlad not in wardrobe.figure("sami", Pose())


def test_the_longest_figure_is_still_drawn(wardrobe: Wardrobe) -> None:
    picture = pygame.image.load_sized_svg(BytesIO(wardrobe.figure("sami", Pose(mood="worried")).encode()), (240, 400))
    assert pygame.mask.from_surface(picture).count() > 5_000
