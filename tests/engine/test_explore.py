"""Walking every state of a scenario."""

import pytest

from sidebyside.engine.explore import TooManyStates, explore, reach
from sidebyside.engine.play import Choose
from sidebyside.engine.story import Condition, Meter
from tests.engine.stories import LUNCH, choice, scenario, scene


def test_every_scene_ending_and_choice_that_can_be_reached_is_found() -> None:
    survey = explore(LUNCH)

    assert survey.visited == {"queue", "table", "together", "beside"}
    assert survey.chosen == {"wait", "ask", "shout", "sit", "thank", "sorry"}


def test_the_bounds_are_those_of_the_endings() -> None:
    survey = explore(LUNCH)

    assert survey.bounds[Meter.VOICE] == (0, 2)
    assert survey.bounds[Meter.DIGNITY] == (-1, 0)
    assert survey.decisions == (2, 2)


def test_a_state_comes_with_one_of_the_shortest_plays_to_it() -> None:
    plays = {play.at: play for play in reversed(list(reach(LUNCH)))}

    assert plays["queue"].moves == ()
    assert plays["table"].moves == (Choose("queue", "wait"),)


def test_what_no_condition_ever_allows_is_not_chosen() -> None:
    never = scenario(scene("a", choice("go", "end"), choice("fly", "end", when=Condition(chosen=("go",)))))

    assert explore(never).chosen == {"go"}


def test_plays_that_nothing_can_tell_apart_are_one_state() -> None:
    """Seven decisions with four choices each are 16,384 ways, but only one state a scene."""
    scenes = [scene(f"s{n}", *(choice(f"c{n}-{k}", f"s{n + 1}") for k in range(4))) for n in range(6)]
    wide = scenario(*scenes, scene("s6", choice("on", "end")))

    assert explore(wide).states == 8


def test_what_a_condition_asks_about_is_never_forgotten() -> None:
    """`brave` is offered only after the first of the two ways to the same place."""
    brave = choice("brave", "end", when=Condition(chosen=("left",)))
    story = scenario(scene("a", choice("right", "b"), choice("left", "b")), scene("b", brave, choice("on", "end")))

    assert "brave" in explore(story).chosen


def test_a_story_that_grows_for_ever_is_refused_with_its_bound() -> None:
    circle = scenario(scene("a", choice("again", "a", meters=((Meter.VOICE, 1),)), choice("stop", "end")))

    with pytest.raises(TooManyStates, match="small has more than 50 states"):
        explore(circle, most=50)
