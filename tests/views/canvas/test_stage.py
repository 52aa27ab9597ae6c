"""The picture of the stage: everybody and every place is drawn, it loads in pygame, and it fits any size."""

import os
import re
import shutil
import zlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")

import pygame
import yaml

from sidebyside.engine.staging import Light
from sidebyside.screens.screen import Figure, Stage
from sidebyside.views.canvas.figures import PLACE, Drawings, Pose
from sidebyside.views.canvas.stage import StagePainter

GAME = Path(__file__).parents[3] / "game"
ASSETS = GAME / "assets"
SIZES = [(1280, 720), (390, 300), (300, 80)]
ODD_SIZES = [*SIZES, (200, 600), (600, 40), (1, 1)]
MOST_PACKED = 150_000
"""What all drawings may weigh in the archive, of its 1.5 MB."""
UNKNOWN = ["text", "style", "use", "clipPath", "mask", "filter", "pattern", "image", "script"]


def ids(name: str) -> list[str]:
    return sorted(yaml.safe_load((GAME / "scenarios" / f"{name}.yaml").read_text(encoding="utf-8")))


PEOPLE = ids("cast")
PLACES = sorted(file.stem for file in (ASSETS / "places").glob("*.svg"))
DRAWN = sorted(file.relative_to(ASSETS).as_posix() for file in ASSETS.rglob("*.svg"))


pytestmark = pytest.mark.usefixtures("window")


@pytest.fixture(scope="module")
def painter() -> StagePainter:
    return StagePainter(ASSETS)


def stage(place: str, *people: tuple[str, str]) -> Stage:
    figures = tuple(Figure(who=who, name=who, mood=mood) for who, mood in people)
    return Stage(place=place, figures=figures, alt="")


def colours(picture: pygame.Surface) -> int:
    """How many different colours a coarse grid laid over the picture meets."""
    width, height = picture.get_size()
    across, down = range(0, width, max(1, width // 40)), range(0, height, max(1, height // 30))
    return len({tuple(picture.get_at((x, y))) for x in across for y in down})


def pixels(picture: pygame.Surface) -> bytes:
    return pygame.image.tobytes(picture, "RGBA")


def test_everybody_of_the_cast_is_drawn_and_nobody_else() -> None:
    assert sorted(file.stem for file in (ASSETS / "people").glob("*.svg")) == PEOPLE


def test_no_place_is_drawn_that_no_story_can_use() -> None:
    assert set(PLACES) <= set(ids("places"))


def test_every_place_is_drawn() -> None:
    assert ids("places") == PLACES


@pytest.mark.parametrize("name", DRAWN)
def test_a_drawing_loads_and_shows_something(name: str) -> None:
    picture = pygame.image.load_sized_svg(ASSETS / name, (200, 200))
    assert pygame.mask.from_surface(picture).count() > 200
    assert colours(picture) > 2


@pytest.mark.parametrize("name", DRAWN)
def test_a_drawing_uses_only_what_the_rasteriser_knows(name: str) -> None:
    text = (ASSETS / name).read_text(encoding="utf-8")
    assert not [name for name in UNKNOWN if f"<{name}" in text]


@pytest.mark.parametrize("name", [name for name in DRAWN if name.startswith("places")])
def test_a_place_is_on_the_common_paper(name: str) -> None:
    assert f'viewBox="0 0 {PLACE[0]} {PLACE[1]}"' in (ASSETS / name).read_text(encoding="utf-8")


def test_the_drawings_stay_small() -> None:
    """As they are in the archive, which packs each file on its own."""
    drawn = [ASSETS / name for name in DRAWN] + list(ASSETS.rglob("*.json"))
    assert sum(len(zlib.compress(file.read_bytes())) for file in drawn) < MOST_PACKED


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("place", PLACES)
def test_every_place_is_painted(painter: StagePainter, place: str, size: tuple[int, int]) -> None:
    picture = painter.paint(stage(place), size)
    assert picture.get_size() == size
    assert colours(picture) > 8


@pytest.mark.parametrize("who", PEOPLE)
def test_everybody_is_painted_at_every_size(painter: StagePainter, who: str) -> None:
    for size in SIZES:
        alone = painter.paint(stage("hallway", (who, "calm")), size)
        assert alone.get_size() == size
        assert pixels(alone) != pixels(painter.paint(stage("hallway"), size))


def changed(painter: StagePainter, people: tuple[tuple[str, str], ...], size: tuple[int, int]) -> pygame.Rect:
    """The box of everything that the people change in the empty place; their pale shadows are not counted."""
    empty, full = painter.paint(stage("nowhere"), size), painter.paint(stage("nowhere", *people), size)
    difference = pygame.mask.from_threshold(full, (0, 0, 0), (1, 1, 1, 255), empty)
    difference.invert()
    boxes = difference.get_bounding_rects()
    return boxes[0].unionall(boxes[1:])


@pytest.mark.parametrize("who", PEOPLE)
def test_people_are_tall_enough_to_be_read(painter: StagePainter, who: str) -> None:
    assert changed(painter, ((who, "calm"),), (1280, 720)).height >= 0.55 * 720


@pytest.mark.parametrize("size", [size for size in ODD_SIZES if size != (1, 1)])
@pytest.mark.parametrize("count", [1, 2, 3, 4])
def test_nobody_loses_their_head_or_leaves_the_picture(
    painter: StagePainter, count: int, size: tuple[int, int]
) -> None:
    people = (("mr-marin", "happy"), ("vlad", "happy"), ("sami", "surprised"), ("ioana", "sad"))[:count]
    box = changed(painter, people, size)
    assert box.top > 0
    assert box.left > 0 or size[0] < 250
    assert box.right < size[0] or size[0] < 250


@pytest.mark.parametrize("size", ODD_SIZES)
@pytest.mark.parametrize("place", PLACES)
def test_a_place_leaves_no_gap(painter: StagePainter, place: str, size: tuple[int, int]) -> None:
    picture = painter.paint(stage(place), size)
    width, height = size
    corners = [(0, 0), (width - 1, 0), (0, height - 1), (width - 1, height - 1)]
    assert all(sum(picture.get_at(corner)[:3]) > 150 for corner in corners)


def test_people_on_the_right_look_inwards(painter: StagePainter) -> None:
    size = (400, 300)
    left, right = (painter.paint(stage("nowhere", *pair), size) for pair in _pairs())
    half = pygame.Rect(200, 0, 200, 300)
    turned = pygame.transform.flip(left.subsurface((0, 0, 200, 300)), True, False)
    assert pixels(turned) == pixels(right.subsurface(half))


def test_what_stands_before_people_is_painted_over_them(tmp_path: Path) -> None:
    shutil.copytree(ASSETS, tmp_path / "assets")
    (tmp_path / "assets" / "places" / "front").mkdir(exist_ok=True)
    paper = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 900">'
    wall = f'{paper}<path d="M0 450H1600V900H0z" fill="#123456"/></svg>'
    (tmp_path / "assets" / "places" / "front" / "yard.svg").write_text(wall, encoding="utf-8")
    shown = StagePainter(tmp_path / "assets").paint(stage("yard", ("vlad", "calm")), (640, 360))
    assert shown.get_at((320, 340)) == pygame.Color("#123456")
    assert shown.get_at((320, 100)) != pygame.Color("#123456")


@pytest.mark.parametrize("size", SIZES)
def test_people_on_the_phone_are_portraits_that_stay_in_the_picture(
    painter: StagePainter, size: tuple[int, int]
) -> None:
    people = (("mr-marin", "happy"), ("vlad", "happy"), ("nobody", "calm"), ("ioana", "sad"))
    for count in (1, 2, 4):
        empty, full = painter.paint(stage("phone"), size), painter.paint(stage("phone", *people[:count]), size)
        difference = pygame.mask.from_threshold(full, (0, 0, 0), (1, 1, 1, 255), empty)
        difference.invert()
        boxes = difference.get_bounding_rects()
        box = boxes[0].unionall(boxes[1:])
        assert pygame.Rect(0, 0, *size).contains(box)
        assert box.height < size[1]
    assert pixels(painter.paint(stage("yard", *people), size)) != pixels(painter.paint(stage("phone", *people), size))


def test_an_implant_does_not_change_ears() -> None:
    drawings = Drawings(ASSETS)
    left, right = (drawings.person("mara", Pose(gesture="rest"), 400, mirrored) for mirrored in (False, True))
    colour = pygame.Color("#22d0d6")
    sides = [
        pygame.mask.from_threshold(one, colour, (30, 30, 30, 255)).centroid()[0] < one.get_width() // 2
        for one in (left, right)
    ]
    assert sides == [True, True]
    assert pixels(left) != pixels(right)


def test_everybody_looks_at_whoever_speaks(painter: StagePainter) -> None:
    shown = stage("yard", ("vlad", "calm"), ("ioana", "calm"), ("irina", "calm"))
    heard = {who: pixels(painter.paint(replace(shown, speaker=who), (640, 360))) for who in ("vlad", "ioana", "irina")}
    assert len(set(heard.values())) == 3
    assert pixels(painter.paint(replace(shown, speaker="sami"), (640, 360))) == pixels(painter.paint(shown, (640, 360)))


def test_a_gesture_of_the_story_is_painted(painter: StagePainter) -> None:
    calm = stage("yard", ("vlad", "calm"))
    waving = replace(calm, figures=tuple(replace(figure, gesture="wave") for figure in calm.figures))
    assert pixels(painter.paint(waving, (640, 360))) != pixels(painter.paint(calm, (640, 360)))


@pytest.mark.parametrize("place", PLACES)
def test_every_place_looks_different_at_every_time_of_the_day(painter: StagePainter, place: str) -> None:
    morning, *later = (painter.paint(replace(stage(place), light=light), (160, 90)) for light in Light)
    for other in later:
        assert apart(morning, other) > 5
    assert apart(*later) > 5


def apart(one: pygame.Surface, other: pygame.Surface) -> float:
    """The mean difference of their colours, of 255."""
    pairs = list(zip(*(pygame.image.tobytes(picture, "RGB") for picture in (one, other)), strict=True))
    return sum(abs(a - b) for a, b in pairs) / len(pairs)


@pytest.mark.parametrize("place", PLACES)
def test_a_place_is_drawn_in_the_light_of_the_morning(place: str) -> None:
    layers = re.findall(r'<g id="light-([a-z]+)"( display="none")?>', (ASSETS / "places" / f"{place}.svg").read_text())
    assert layers == [("morning", ""), ("afternoon", ' display="none"'), ("evening", ' display="none"')]


def _pairs() -> Iterator[tuple[tuple[str, str], ...]]:
    yield (("vlad", "calm"), ("ioana", "calm"))
    yield (("ioana", "calm"), ("vlad", "calm"))


def soles(painter: StagePainter, size: tuple[int, int], apart: int, speaker: str = "") -> list[int]:
    """How low each of four people stands who are so far apart, from left to right."""
    people = (("mr-dinu", "calm"), ("matei", "sad"), ("teo", "calm"), ("sofiia", "sad"))
    empty = painter.paint(stage("nowhere"), size)
    full = painter.paint(replace(stage("nowhere", *people), speaker=speaker), size)
    low = []
    for index in range(4):
        feet = pygame.Rect(size[0] // 2 + round((index - 1.5) * apart) - 16, 0, 32, size[1])
        drawn = pygame.mask.from_threshold(full.subsurface(feet), (0, 0, 0), (90, 90, 90, 255), empty.subsurface(feet))
        drawn.invert()
        low.append(max(box.bottom for box in drawn.get_bounding_rects()))
    return low


def test_where_there_is_little_room_every_second_one_stands_a_step_back(painter: StagePainter) -> None:
    first, second, third, fourth = soles(painter, (390, 292), 86)
    assert second < first - 3
    assert fourth < third - 3


def test_whoever_speaks_never_stands_a_step_back(painter: StagePainter) -> None:
    first, second, third, fourth = soles(painter, (390, 292), 86, speaker="matei")
    assert first < second - 3
    assert third < fourth - 3


def test_where_there_is_room_all_stand_side_by_side(painter: StagePainter) -> None:
    low = soles(painter, (960, 540), 192)
    assert max(low) - min(low) < 5


def test_an_unknown_person_place_or_mood_still_gives_a_picture(painter: StagePainter) -> None:
    picture = painter.paint(stage("nowhere", ("nobody", "calm"), ("vlad", "no mood")), (640, 360))
    assert colours(picture) > 6
    known = painter.paint(stage("nowhere", ("nobody", "calm"), ("vlad", "calm")), (640, 360))
    assert pixels(picture) == pixels(known)


def test_the_same_stage_is_painted_once(painter: StagePainter) -> None:
    shown = stage("yard", ("sami", "happy"))
    assert painter.paint(shown, (320, 200)) is painter.paint(stage("yard", ("sami", "happy")), (320, 200))
    assert painter.paint(shown, (320, 200)) is not painter.paint(shown, (321, 200))
