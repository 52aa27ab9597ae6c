"""What a readable scenario must also be. Each rule has a story that keeps it and one that does not."""

from dataclasses import replace

from sidebyside.content.problems import Severity
from sidebyside.engine.story import Condition, Feedback, Meter, Review, Scenario, Way, Words
from sidebyside.lint import complete, easy_read, enough_choices, good_ways, reachable, reviewed, translated
from sidebyside.lint.case import Case
from sidebyside.lint.rules import Rule
from tests.engine.stories import LUNCH, choice, scenario, scene


def found(rule: Rule, story: Scenario, translations: dict[str, tuple[str, str]] | None = None) -> list[str]:
    case = Case(
        scenario=story,
        marks={},
        path="small/scenario.yaml",
        translations={} if translations is None else {"ro": ("small/ro.po", translations)},
    )
    return [problem.says for problem in rule(case)]


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
    for rule in (reachable.check, enough_choices.check, good_ways.check):
        assert found(rule, GOOD) == []


def test_a_scene_that_nobody_can_get_to_is_told() -> None:
    story = scenario(scene("a", choice("go", "end")), scene("island", choice("swim", "end")))

    assert found(reachable.check, story) == [
        "Nobody can ever get to “island”.",
        "Nobody can ever choose “swim”.",
    ]


def test_an_ending_that_nobody_can_get_to_is_told() -> None:
    story = scenario(scene("a", choice("go", "end")), endings=("end", "never"))

    assert found(reachable.check, story) == ["Nobody can ever get to “never”."]


def test_a_choice_whose_condition_can_never_hold_is_told() -> None:
    dear = choice("dear", "end", when=Condition(at_least=((Meter.VOICE, 9),)))

    assert found(reachable.check, scenario(scene("a", choice("go", "end"), dear))) == ["Nobody can ever choose “dear”."]


def test_a_story_that_leads_back_is_told_with_its_circle() -> None:
    story = scenario(scene("a", choice("go", "b")), scene("b", choice("back", "a"), choice("on", "end")))

    assert found(reachable.check, story) == ["The story leads back: a -> b -> a."]


def test_two_choices_are_too_few_and_the_way_there_is_told() -> None:
    assert found(enough_choices.check, LUNCH) == ["After wait, “table” offers 1 choices; the fewest is 3."]


def test_one_good_way_is_not_enough() -> None:
    story = scenario(scene("a", choice("ask", "end", way=Way.GOOD, asks_first=True), choice("go", "end")))

    assert found(good_ways.check, story) == ["Good ways through the story: 1; the fewest is 2."]


def test_a_good_way_on_which_nobody_is_asked_is_told() -> None:
    story = scenario(
        scene("a", choice("ask", "end", way=Way.GOOD, asks_first=True), choice("save", "end", way=Way.GOOD))
    )

    assert found(good_ways.check, story) == ["Nobody asks the child concerned on this good way: save."]


def test_a_text_without_easy_read_is_told() -> None:
    story = replace(LUNCH, title=Words("t", "Lunch", "Lunch"), scenes={}, endings={}, summary=Words("s", "Sum"))

    assert found(easy_read.check, story) == ["“s” has no easy-read."]


def test_what_a_published_story_needs_is_told() -> None:
    said = found(complete.check, GOOD)

    assert "The scenario has no “barrier”." in said
    assert "The choice “ask” has no “feedback”." in said
    assert "The choice “ask” has no “way”." not in said


def test_a_missing_and_a_stale_translation_are_warnings() -> None:
    feedback = Feedback(protects=Words("p", "P"), misses=Words("m", "New"), next=Words("n", "N"))
    story = scenario(scene("a", choice("go", "end", feedback=feedback)))
    known = {f"{key}#text": (text, "…") for key, text in [("small", "Small"), ("a", "a"), ("go", "go"), ("end", "end")]}

    said = found(translated.check, story, known | {"p#text": ("P", "…"), "m#text": ("Old", "…")})

    assert said == ["“m#text” was translated from “Old”; now it is “New”.", "“n#text” is not translated: “N”"]


def test_reviews_that_no_person_has_made_are_warnings() -> None:
    story = replace(GOOD, review=Review(lived_experience="2026-01-31"))
    case = Case(scenario=story, marks={}, path="x", translations={})

    problems = list(reviewed.check(case))

    assert [problem.severity for problem in problems] == [Severity.WARNING] * 2


def test_a_story_with_thousands_of_scenes_does_not_crash_the_check() -> None:
    scenes = [scene(f"s{n}", choice(f"c{n}", f"s{n + 1}", way=Way.GOOD)) for n in range(1_500)]
    story = scenario(*scenes, scene("s1500", choice("on", "end", way=Way.GOOD)))

    assert found(reachable.check, story) == []
    assert len(found(good_ways.check, story)) == 2
