"""Every place and every person has a picture."""

from dataclasses import replace

from sidebyside.engine.story import Mood, Scenario, Standing
from sidebyside.lint.story import drawn
from tests.engine.stories import LUNCH, choice, scenario, scene
from tests.lint.test_rules import case


def found(story: Scenario, *pictures: str) -> list[str]:
    return [finding.says for finding in drawn.check(replace(case(story), pictures=frozenset(pictures)))]


def test_a_place_without_a_picture_is_told_once() -> None:
    assert found(LUNCH) == ["There is no picture “places/yard.svg”."]


def test_a_place_with_a_picture_is_all_right() -> None:
    assert found(LUNCH, "places/yard") == []


def test_somebody_who_is_not_drawn_is_told() -> None:
    sad = (Standing(who="vlad", mood=Mood.SAD),)
    story = scenario(scene("a", choice("go", "end", after_on_stage=sad)))

    assert found(story, "places/yard") == ["There is no picture “people/vlad.svg”."]
    assert found(story, "places/yard", "people/vlad") == []
