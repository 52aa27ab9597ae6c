"""The map of a story: what it holds, what play-throughs cover, what nobody reaches."""

from dataclasses import replace

from sidebyside.drawing.changes import Aspect, Change, Fate
from sidebyside.engine.story import Condition, Meter, Scenario, Way, Words
from tests.drawing.maps import mapped, options, played
from tests.engine.stories import LUNCH, choice, scenario, scene


def ranks(story: Scenario) -> dict[str, int]:
    return {moment.id: moment.rank for moment in mapped(story).moments}


def test_every_moment_and_every_choice_is_on_the_map() -> None:
    story = mapped(LUNCH)

    assert [moment.id for moment in story.moments] == ["queue", "table", "together", "beside"]
    assert list(options(story)) == ["wait", "ask", "shout", "sit", "thank", "sorry"]


def test_each_route_of_a_choice_is_a_road_with_its_condition_in_words() -> None:
    roads = options(mapped(LUNCH))["sit"].roads

    assert [(road.to, road.when) for road in roads] == [("together", "being heard at least 2"), ("beside", None)]


def test_a_moment_stands_behind_the_longest_way_to_it_and_endings_stand_last() -> None:
    story = scenario(
        scene("a", choice("short", "c"), choice("long", "b"), choice("out", "end")),
        scene("b", choice("on", "c")),
        scene("c", choice("off", "end")),
    )

    assert ranks(story) == {"a": 0, "b": 1, "c": 2, "end": 3}


def test_what_nothing_leads_to_stands_before_what_it_leads_to() -> None:
    story = scenario(
        scene("a", choice("go", "b")), scene("b", choice("on", "end")), scene("island", choice("swim", "end"))
    )

    assert ranks(story) == {"a": 0, "b": 1, "island": 1, "end": 2}


def test_play_throughs_are_counted_on_the_roads_that_they_take() -> None:
    story = mapped(LUNCH, played("ask", "sit"), played("ask", "thank"), played("wait", "sit"))
    counted = {name: [road.plays for road in option.roads] for name, option in options(story).items()}

    assert counted == {"wait": [1], "ask": [2], "shout": [0], "sit": [1, 1], "thank": [1], "sorry": [0]}
    assert {moment.id: moment.plays for moment in story.moments} == {"queue": 3, "table": 3, "together": 2, "beside": 1}


def test_a_play_through_counts_up_to_the_choice_that_is_not_on_offer() -> None:
    found = options(mapped(LUNCH, played("wait", "thank", "sit")))

    assert [found[name].roads[0].plays for name in ("wait", "thank", "sit")] == [1, 0, 0]


def test_what_no_condition_ever_allows_is_marked() -> None:
    dear = choice("dear", "end", when=Condition(at_least=((Meter.VOICE, 9),)))
    found = options(mapped(scenario(scene("a", choice("go", "end"), dear))))

    assert (found["go"].reachable, found["dear"].reachable) == (True, False)


def test_a_story_that_leads_back_is_mapped_and_said_to_be_unproved() -> None:
    story = mapped(scenario(scene("a", choice("go", "b")), scene("b", choice("back", "a"), choice("on", "end"))))
    found = options(story)

    assert not story.proved
    assert [found[name].roads[0].back for name in ("go", "back", "on")] == [False, True, False]
    assert all(option.reachable for option in found.values())


def changed(new: Scenario, old: Scenario) -> dict[str, Change]:
    story = mapped(new, old=old)
    parts = [*story.moments, *options(story).values()]
    return {part.id: part.change for part in parts if part.change}


def change(*aspects: Aspect) -> Change:
    return Change(fate=Fate.CHANGED, aspects=aspects)


def test_nothing_has_changed_between_a_story_and_itself() -> None:
    assert changed(LUNCH, LUNCH) == {}
    assert mapped(LUNCH, old=LUNCH).change is None


def test_new_and_removed_parts_are_both_on_the_map() -> None:
    old = scenario(scene("a", choice("go", "end"), choice("stay", "gone")), endings=("end", "gone"))
    new = scenario(scene("a", choice("go", "end"), choice("ask", "b")), scene("b", choice("on", "end")))

    fates = {part: found.fate for part, found in changed(new, old).items()}

    assert fates == {"b": "added", "on": "added", "ask": "added", "gone": "removed", "stay": "removed"}


def test_rules_and_words_are_told_apart() -> None:
    old = scenario(scene("a", choice("go", "b"), choice("stay", "b")), scene("b", choice("on", "end")))
    new = scenario(
        scene("a", choice("go", "end"), choice("stay", "b", meters=((Meter.VOICE, 1),), way=Way.GOOD)),
        scene("b", choice("on", "end", when=Condition(chosen=("stay",)))),
    )

    assert changed(new, old) == {
        "go": change(Aspect.ROUTES),
        "stay": change(Aspect.METERS, Aspect.DETAILS),
        "on": change(Aspect.CONDITION),
    }


def test_a_sentence_that_reads_differently_is_a_change_of_words() -> None:
    old = scenario(scene("a", choice("go", "end")))
    new = replace(old, scenes={"a": replace(old.scenes["a"], title=Words("a", "Other words"))})

    assert changed(new, old) == {"a": change(Aspect.WORDS)}


def test_a_scene_that_became_an_ending_is_a_changed_part() -> None:
    old = scenario(scene("a", choice("go", "b")), scene("b", choice("on", "end")))
    new = scenario(scene("a", choice("go", "b")), endings=("b", "end"))

    assert changed(new, old)["b"] == change(Aspect.DETAILS)


def test_another_start_is_a_change_of_the_story() -> None:
    one, two = scene("a", choice("go", "end")), scene("b", choice("on", "a"))

    assert mapped(scenario(two, one), old=scenario(one, two)).change == change(Aspect.START)
