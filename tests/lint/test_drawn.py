"""Every place, every person and every gesture has a picture."""

from dataclasses import replace

from sidebyside.engine.staging import Gesture, Mood, Standing
from sidebyside.engine.story import Scenario
from sidebyside.lint.gallery import Gallery
from sidebyside.lint.story import drawn
from tests.engine.stories import LUNCH, choice, scenario, scene
from tests.lint.test_rules import case


def found(story: Scenario, drawings: Gallery) -> list[str]:
    return [finding.says for finding in drawn.check(replace(case(story), gallery=drawings))]


def having(*pictures: str) -> Gallery:
    return Gallery(pictures=frozenset(pictures))


def standing(gesture: Gesture | None = None) -> Scenario:
    vlad = (Standing(who="vlad", mood=Mood.SAD, gesture=gesture),)
    return scenario(scene("a", choice("go", "end", after_on_stage=vlad)))


def test_a_place_without_a_picture_is_told_once() -> None:
    assert found(LUNCH, Gallery()) == ["There is no picture “places/yard.svg”."]


def test_a_place_with_a_picture_is_all_right() -> None:
    assert found(LUNCH, having("places/yard")) == []


def test_somebody_who_is_not_drawn_is_told() -> None:
    assert found(standing(), having("places/yard")) == ["There is no picture “people/vlad.svg”."]
    assert found(standing(), having("places/yard", "people/vlad")) == []


def test_a_gesture_that_somebody_is_not_drawn_with_is_told() -> None:
    drawings = replace(having("places/yard", "people/vlad"), never={"vlad": ["type"]})

    assert found(standing(Gesture.TYPE), drawings) == ["“vlad” is not drawn with the gesture “type”."]
    assert found(standing(Gesture.POINT), drawings) == []


def test_a_gesture_where_only_heads_are_seen_is_told() -> None:
    drawings = replace(having("places/yard", "people/vlad"), portraits=frozenset({"yard"}))

    assert found(standing(Gesture.POINT), drawings) == ["In “yard” only the head of “vlad” is seen, not “point”."]
    assert found(standing(), drawings) == []
