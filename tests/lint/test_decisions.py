"""What the examples of the rules on decisions cannot show: ways, conditions, long stories, what comes later."""

from dataclasses import replace

from sidebyside.engine.explore import walk
from sidebyside.engine.story import Choice, Condition, Meter, Scenario, Scene, Way
from sidebyside.lint.story import (
    asks_first,
    costless,
    decisions,
    enough_choices,
    good_comes_first,
    good_ways,
    minutes,
    one_sided,
    reachable,
)
from tests.engine.stories import choice, scenario, scene
from tests.engine.test_explore import wide
from tests.lint.test_rules import case, found

VOICE, SAFETY = ((Meter.VOICE, 2),), ((Meter.SAFETY, 2),)


def chain(scenes: int) -> Scenario:
    return scenario(
        *(scene(f"s{n}", choice(f"c{n}", f"s{n + 1}")) for n in range(scenes - 1)),
        scene(f"s{scenes - 1}", choice("last", "end")),
    )


def test_a_play_that_is_too_long_is_told_with_its_way() -> None:
    (finding,) = decisions.check(case(chain(8)))

    assert finding.says == "Decisions on one play: 8; the most is 7."
    assert len(finding.way) == 8


def test_four_and_seven_decisions_are_enough_and_not_too_many() -> None:
    assert found(decisions, chain(4)) == found(decisions, chain(7)) == []


def test_a_short_cut_that_needs_a_condition_is_found() -> None:
    long = chain(5)
    short = choice("short", "end", when=Condition(chosen=("c0",)))
    story = scenario(scene("s0", *long.scenes["s0"].choices), scene("s1", choice("c1", "s2"), short), *_rest(long))

    (finding,) = decisions.check(case(story))

    assert finding.way == ("c0", "short")


def _rest(story: Scenario) -> list[Scene]:
    return [held for name, held in story.scenes.items() if name not in ("s0", "s1")]


def moment(*choices: Choice) -> Scenario:
    return scenario(scene("a", *choices), endings=("end", "other"))


def test_a_choice_that_takes_something_has_its_price() -> None:
    dear = choice("dear", "end", meters=(*VOICE, (Meter.DIGNITY, -1)))

    assert found(costless, moment(dear, choice("worse", "end", meters=((Meter.DIGNITY, -1),)))) == [
        "One play brings every meter to the most it can come to."
    ]


def test_a_choice_that_is_as_good_as_another_does_not_win() -> None:
    story = moment(choice("one", "end", meters=VOICE), choice("two", "end", meters=VOICE), choice("no", "end"))

    assert not any("“one”" in says or "“two”" in says for says in found(costless, story))


def test_a_choice_that_closes_what_another_opens_has_its_price() -> None:
    """Asking is best now. But whoever stays first can make it safe, and whoever asked no longer can."""
    safe, loud = choice("safe", "end", meters=SAFETY), choice("loud", "end")
    story = scenario(
        scene("a", choice("ask", "b", meters=VOICE), choice("stay", "c")), scene("b", loud), scene("c", safe)
    )

    assert found(costless, story) == []


def test_a_choice_wins_only_where_it_meets_the_others() -> None:
    """Elsewhere the rival is on offer, and there is a dilemma. The way leads to where it is not."""
    rival = choice("rival", "end", meters=SAFETY, when=Condition(chosen=("left",)))
    story = scenario(
        scene("a", choice("left", "b"), choice("right", "b")),
        scene("b", choice("ask", "end", meters=VOICE), choice("laugh", "end"), rival),
    )

    (finding,) = costless.check(case(story))

    assert finding.way == ("right",)


def test_one_choice_alone_is_no_decision_and_so_not_costless() -> None:
    assert found(costless, moment(choice("only", "end", meters=VOICE))) == []


def test_a_scene_that_can_offer_nothing_good_is_told_with_the_way_there() -> None:
    good = choice("good", "end", way=Way.GOOD, when=Condition(chosen=("kind",)))
    hurts = choice("hurts", "end", way=Way.WELL_MEANT, meters=((Meter.VOICE, -1),))
    story = scenario(
        scene("a", choice("kind", "b", way=Way.GOOD), choice("cold", "b", way=Way.POOR)), scene("b", good, hurts)
    )

    (finding,) = one_sided.check(case(story))

    assert finding.says == "In “b” no good choices may be on offer."
    assert finding.way == ("cold",)


def test_a_story_whose_choices_are_not_yet_classed_is_left_to_the_rule_that_says_so() -> None:
    assert found(one_sided, moment(choice("go", "end"))) == []


def test_a_habit_is_judged_by_its_own_choices_also_where_all_lead_to_the_same() -> None:
    good, longer = choice("good", "end", way=Way.GOOD), choice("good-too", "end", way=Way.GOOD)
    poor, worse = choice("poor", "end", way=Way.POOR), choice("poorest", "end", way=Way.POOR)

    assert [finding.way for finding in good_comes_first.check(case(moment(good, worse)))] == [("good",)]
    assert [finding.way for finding in good_comes_first.check(case(moment(poor, longer)))] == [("good-too",)]
    assert found(good_comes_first, moment(poor, good, worse)) == []


def test_minutes_that_nobody_gave_are_not_judged() -> None:
    assert found(minutes, replace(chain(4), minutes=None)) == []


def test_what_could_not_be_walked_is_not_judged_but_what_was_found_before_is_told() -> None:
    large = replace(case(wide(6)), walk=walk(wide(6), most=10))

    for rule in (reachable, good_ways, asks_first, costless, good_comes_first, minutes):
        assert list(rule.check(large)) == []
    assert "“s0” can offer only 2" in next(enough_choices.check(large)).says
