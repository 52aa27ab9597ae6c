"""What holds of every play of the scenarios that we publish, tried on random ones."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sidebyside.content.library import load
from sidebyside.engine.explore import explore
from sidebyside.engine.play import Choose, IllegalMove, Play, advance, begin, ending, offers, replay, taken
from sidebyside.engine.scoring import meters
from sidebyside.engine.story import Scenario

SCENARIOS = load(Path(__file__).resolve().parents[2] / "game").scenarios
SURVEYS = {name: explore(scenario) for name, scenario in SCENARIOS.items()}


@st.composite
def plays(draw: st.DrawFn, to_the_end: bool = False) -> Play:
    scenario: Scenario = draw(st.sampled_from(list(SCENARIOS.values())))
    play = begin(scenario)
    while offers(play) and (to_the_end or draw(st.booleans())):
        play = advance(play, Choose(play.at, draw(st.sampled_from(offers(play))).id))
    return play


@given(plays())
def test_replaying_the_moves_gives_the_same_play(play: Play) -> None:
    assert replay(play.scenario, play.moves) == play


@given(plays(), st.data())
def test_an_illegal_move_changes_nothing(play: Play, data: st.DataObject) -> None:
    legal = {Choose(play.at, choice.id) for choice in offers(play)}
    every = {Choose(scene.id, choice.id) for scene, choice in play.scenario.choices()}
    move = data.draw(st.sampled_from(sorted(every - legal, key=str)))
    before = (play.moves, play.at, offers(play))

    with pytest.raises(IllegalMove):
        advance(play, move)

    assert (play.moves, play.at, offers(play)) == before


@given(plays(to_the_end=True))
def test_every_play_ends_within_the_bounds_that_exploring_proves(play: Play) -> None:
    survey = SURVEYS[play.scenario.id]

    assert ending(play) is not None
    assert survey.decisions[0] <= len(play.moves) <= survey.decisions[1]
    for meter, value in meters(taken(play)).items():
        low, high = survey.bounds[meter]
        assert low <= value <= high


@settings(max_examples=50)
@given(plays())
def test_going_back_and_on_again_arrives_at_the_same_place(play: Play) -> None:
    if play.moves:
        assert advance(replay(play.scenario, play.moves[:-1]), play.moves[-1]) == play
