"""The figures of a story, by hand on small ones and against every single play on random ones."""

from dataclasses import replace

import pytest
from hypothesis import given

from sidebyside.content.playthroughs import Do, PlayThrough
from sidebyside.content.problems import Mark
from sidebyside.engine.explore import TooManyStates, walk
from sidebyside.engine.play import Play, ending, heard, offers, replay, scene, taken
from sidebyside.engine.scoring import meters
from sidebyside.engine.story import Meter, Scenario, Way
from sidebyside.lint.proof import Of, Proof, prove
from sidebyside.lint.reading import length
from tests.engine.any_story import every_play, stories
from tests.engine.stories import LUNCH
from tests.engine.test_explore import wide
from tests.lint.test_rules import GOOD, case


def proof(story: Scenario) -> Proof:
    return prove(case(story), {})


def test_everything_in_a_small_story_is_counted() -> None:
    """One queue, a table after each of three choices, and three ends: together, beside, beside with less dignity."""
    found = proof(LUNCH)

    assert (found.states, found.ways, found.stuck) == (7, 5, None)
    assert (found.scenes, found.choices, found.endings) == (Of(2, 2), Of(6, 6), Of(2, 2))
    assert found.ends == {"together": 2, "beside": 3}
    assert (found.shortest.amount, found.longest.amount) == (2, 2)
    assert found.bounds[Meter.VOICE] == (0, 2)
    assert found.best_in_all is None


def test_good_ways_and_those_without_asking_are_counted_apart() -> None:
    found = proof(GOOD)

    assert (found.good_ways, found.unasked) == (2, 0)
    assert found.shares == {Way.GOOD: 3, Way.WELL_MEANT: 1, Way.POOR: 2}


def test_what_play_throughs_have_covered_is_counted() -> None:
    steps = tuple(Do(name, Mark("")) for name in ("ask", "sit"))
    told = PlayThrough(says="Asked.", play=steps, ends="together", levels=(), rights_met=(), mark=Mark(""))

    found = prove(replace(case(LUNCH), playthroughs=(told,)), {})

    assert found.endings_rehearsed == Of(1, 2)
    assert found.choices_rehearsed == Of(2, 6)


def test_a_story_that_is_too_large_gets_no_figures_but_says_how_far_it_was_followed() -> None:
    large = case(wide(9))

    with pytest.raises(TooManyStates, match="small has more than 100 states; every way was followed for 5 decisions"):
        prove(replace(large, walk=walk(large.scenario, most=100)), {})


@given(stories())
def test_every_figure_is_that_of_all_plays_made_one_by_one(story: Scenario) -> None:
    found, plays = proof(story), list(every_play(story))
    ended = [play for play in plays if ending(play)]
    good = [play for play in ended if all(held.way is Way.GOOD for held in taken(play))]

    assert found.ways == len(ended)
    assert (found.stuck is None) == (len(plays) == len(ended))
    assert found.good_ways == len(good)
    assert found.unasked == sum(not any(held.asks_first for held in taken(play)) for play in good)
    assert found.scenes.count == len({move.scene for play in plays for move in play.moves} | _stood(plays))
    assert found.choices.count == len({move.choice for play in plays for move in play.moves})
    if ended:
        _agrees(found, ended)


def _stood(plays: list[Play]) -> set[str]:
    return {play.at for play in plays if scene(play)}


def _agrees(found: Proof, ended: list[Play]) -> None:
    lengths = [len(play.moves) for play in ended]
    read = [_words(play) for play in ended]
    for meter, (low, high) in found.bounds.items():
        values = [meters(taken(play))[meter] for play in ended]
        assert (low, high) == (min(values), max(values))
    assert (found.shortest.amount, found.longest.amount) == (min(lengths), max(lengths))
    assert found.readings[0].shortest.amount == min(read)
    assert found.readings[0].longest.amount == max(read)


def _words(play: Play) -> int:
    """What a play gives to read, counted along the play: the stories here have no feedback and no rights."""
    steps = [replay(play.scenario, play.moves[:number]) for number in range(len(play.moves) + 1)]
    texts = [play.scenario.title.text]
    for step in steps:
        moment = scene(step) or ending(step)
        assert moment is not None
        texts += [moment.title.text, *(line.words.text for line in heard(moment.lines, step))]
        texts += [held.words.text for held in offers(step)]
    for step, held in zip(steps[1:], taken(play), strict=True):
        texts += [line.words.text for line in heard(held.after, step)]
    return sum(map(length, texts))
