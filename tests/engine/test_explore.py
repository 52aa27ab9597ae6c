"""Walking every state of a scenario."""

from dataclasses import replace

import pytest

from sidebyside.engine.explore import LeadsBack, TooManyStates, explore, reach, walk
from sidebyside.engine.play import Choose
from sidebyside.engine.story import Condition, Line, Meter, Scenario, Scene
from tests.engine.stories import LUNCH, choice, ending, scenario, scene, words


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


LEFT_ONLY = {
    "chosen": Condition(chosen=("left",)),
    "any_chosen": Condition(any_chosen=("left", "on-left")),
    "not_chosen": Condition(not_chosen=("right",)),
    "visited": Condition(visited=("by-left",)),
    "at_least": Condition(at_least=((Meter.VOICE, 1),)),
    "at_most": Condition(at_most=((Meter.VOICE, 1), (Meter.SAFETY, -1))),
}


def fork(kind: str, last: Scene) -> Scenario:
    """Two ways to the same place after as many moves. The meters differ only where the condition asks about them."""
    meters = ((Meter.VOICE, 1), (Meter.SAFETY, -1)) if kind.startswith("at_") else ()
    left = choice("left", "by-left", meters=meters)
    ways = [scene(f"by-{side}", choice(f"on-{side}", "last")) for side in ("right", "left")]
    return scenario(scene("start", choice("right", "by-right"), left), *ways, last)


@pytest.mark.parametrize("kind", LEFT_ONLY)
def test_what_a_condition_asks_about_is_never_forgotten(kind: str) -> None:
    """`brave` is offered only after the second of the two ways."""
    brave = choice("brave", "end", when=LEFT_ONLY[kind])

    survey = explore(fork(kind, scene("last", choice("on", "end"), brave)))

    assert "brave" in survey.chosen
    assert survey.states == 1 + 2 + 2 + 2


@pytest.mark.parametrize("kind", LEFT_ONLY)
def test_two_plays_that_hear_different_lines_are_two_states(kind: str) -> None:
    plain, heard = scene("last", choice("on", "end")), Line(words=words("Brave"), when=LEFT_ONLY[kind])
    at_once = scene("last", choice("on", "end", after=(heard,)))
    at_the_end = replace(fork(kind, plain), endings={"end": replace(ending("end"), lines=(heard,))})

    assert explore(fork(kind, replace(plain, lines=(heard,)))).states == 7
    assert explore(fork(kind, at_once)).states == 7
    assert explore(at_the_end).states == 7


def test_two_plays_that_nothing_asks_about_are_one_state_where_they_meet() -> None:
    story = scenario(scene("a", choice("right", "b"), choice("left", "b")), scene("b", choice("on", "end")))

    assert explore(story).states == 3


def test_a_story_that_leads_back_is_refused() -> None:
    circle = scenario(scene("a", choice("again", "a", meters=((Meter.VOICE, 1),)), choice("stop", "end")))

    with pytest.raises(LeadsBack, match="small leads back and has states without end"):
        explore(circle)


def test_a_circle_that_no_player_can_walk_is_none() -> None:
    back = choice("back", "a", when=Condition(not_chosen=("go",)))
    story = scenario(scene("a", choice("go", "b")), scene("b", back, choice("on", "end")))

    assert explore(story).chosen == {"go", "on"}


def wide(scenes: int) -> Scenario:
    """Every choice is remembered by the last scene: two to the power of `scenes` ways to be there."""
    told = [scene(f"s{n}", choice(f"a{n}", f"s{n + 1}"), choice(f"b{n}", f"s{n + 1}")) for n in range(scenes)]
    asked = Condition(chosen=tuple(f"a{n}" for n in range(scenes)))
    return scenario(*told, scene(f"s{scenes}", choice("all", "end", when=asked), choice("on", "end")))


def test_a_story_whose_states_explode_is_refused_with_how_far_every_way_was_followed() -> None:
    """One and two and four states fit into ten; eight more do not."""
    says = "small has more than 10 states; every way was followed for 2 decisions, nothing is promised beyond."

    with pytest.raises(TooManyStates, match=says) as refused:
        explore(wide(5), most=10)

    assert refused.value.followed == 2


def test_what_was_followed_before_the_bound_is_all_there() -> None:
    walked = walk(wide(5), most=10)

    assert [len(play.moves) for play in walked.plays] == [0, 1, 1, 2, 2, 2, 2]
    assert [len(turns) for turns in walked.turns] == [2, 2, 2, 0, 0, 0, 0]


def test_the_bound_itself_is_not_too_many() -> None:
    states = explore(wide(3)).states

    assert walk(wide(3), most=states).stopped is None
    assert walk(wide(3), most=states - 1).stopped is not None
