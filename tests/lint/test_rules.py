"""What the examples in the rules' own documentation cannot show: bounds, ways, conditions, silence."""

from dataclasses import replace

from sidebyside.content.problems import Severity
from sidebyside.content.world import World
from sidebyside.engine.explore import walk
from sidebyside.engine.story import Condition, Meter, Review, Scenario, Way
from sidebyside.lint.case import Case
from sidebyside.lint.gallery import Gallery
from sidebyside.lint.rules import Rule, apply
from sidebyside.lint.story import asks_first, enough_choices, goes_forward, good_ways, reachable, reviewed, walkable
from tests.engine.stories import LUNCH, choice, scenario, scene

EMPTY = World(cast={}, places={}, rights={}, help={})


def case(story: Scenario) -> Case:
    return Case(
        scenario=story,
        walk=walk(story),
        world=EMPTY,
        marks={},
        path="small/scenario.yaml",
        po_files={},
        translations={},
        playthroughs=(),
        allowances=(),
        gallery=Gallery(),
    )


def found(rule: Rule[Case], story: Scenario) -> list[str]:
    return [finding.says for finding in rule.check(case(story))]


GOOD = scenario(
    scene(
        "a",
        choice("ask", "b", way=Way.GOOD, asks_first=True),
        choice("tell", "b", way=Way.WELL_MEANT),
        choice("laugh", "b", way=Way.POOR),
    ),
    scene(
        "b",
        choice("wait", "end", way=Way.GOOD),
        choice("speak", "end", way=Way.GOOD),
        choice("leave", "end", way=Way.POOR),
    ),
)


def test_a_sound_story_passes_the_rules_of_structure() -> None:
    rules = (goes_forward, walkable, reachable, enough_choices, good_ways, asks_first)

    assert list(apply(rules, case(GOOD))) == []


def test_an_ending_that_nobody_can_get_to_is_told() -> None:
    story = scenario(scene("a", choice("go", "end")), endings=("end", "never"))

    assert found(reachable, story) == ["Nobody can ever get to “never”."]


def test_a_choice_whose_meters_can_never_be_earned_is_told() -> None:
    dear = choice("dear", "end", when=Condition(at_least=((Meter.VOICE, 9),)))

    assert found(reachable, scenario(scene("a", choice("go", "end"), dear))) == ["Nobody can ever choose “dear”."]


def test_a_story_that_leads_back_is_told_with_its_circle() -> None:
    story = scenario(scene("a", choice("go", "b")), scene("b", choice("back", "a"), choice("on", "end")))

    assert found(goes_forward, story) == ["The story leads back: a -> b -> a."]
    assert found(reachable, story) == found(walkable, story) == []


def test_two_choices_are_too_few_and_the_way_there_is_told() -> None:
    (finding,) = enough_choices.check(case(LUNCH))

    assert finding.says == "“table” can offer only 1 of at least 3 choices."
    assert finding.way == ("wait",)


def test_a_good_way_on_which_nobody_is_asked_is_told() -> None:
    story = scenario(
        scene("a", choice("ask", "end", way=Way.GOOD, asks_first=True), choice("save", "end", way=Way.GOOD))
    )

    assert [finding.way for finding in asks_first.check(case(story))] == [("save",)]


def test_a_review_that_a_person_made_is_not_asked_for_again() -> None:
    story = replace(GOOD, review=Review(lived_experience="2026-01-31"))

    problems = list(apply((reviewed,), case(story)))

    assert [problem.severity for problem in problems] == [Severity.WARNING] * 2


def test_a_story_with_thousands_of_scenes_does_not_crash_the_check() -> None:
    scenes = [scene(f"s{n}", choice(f"c{n}", f"s{n + 1}", way=Way.GOOD)) for n in range(1_500)]
    story = scenario(*scenes, scene("s1500", choice("on", "end", way=Way.GOOD)))

    assert found(reachable, story) == []
    assert len(found(asks_first, story)) == 1
