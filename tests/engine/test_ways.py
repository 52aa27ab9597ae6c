"""What holds of all ways through a story, beside the plays made one by one."""

from collections import Counter

from hypothesis import given

from sidebyside.engine import ways
from sidebyside.engine.explore import Walk, survey, to_an_ending, walk
from sidebyside.engine.play import Play, begin, ending, follow, offers, replay, taken
from sidebyside.engine.scoring import meters
from sidebyside.engine.story import Choice, Meter, Scenario, Way
from tests.engine.any_story import every_play, stories
from tests.engine.stories import LUNCH, choice, scenario, scene

ALL = walk(LUNCH)


def is_good(held: Choice) -> bool:
    return held.way is Way.GOOD


def asks(held: Choice) -> bool:
    return held.id in ("ask", "sit", "thank")


def test_the_ways_to_each_ending_are_counted() -> None:
    """Five: ask and then sit or thank; wait and sit; shout and then sit or sorry."""
    assert ways.count(ALL) == {"together": 2, "beside": 3}


def test_only_ways_of_allowed_choices_are_counted() -> None:
    assert ways.count(ALL, asks) == {"together": 2}


def test_a_way_is_told_for_each_ending_that_allowed_choices_reach() -> None:
    assert ways.first(ALL, asks) == {"together": ("ask", "sit")}


def test_ways_are_counted_without_being_walked_one_by_one() -> None:
    """Four choices, fifty times: more ways than there are atoms in a person."""
    scenes = [scene(f"s{n}", *(choice(f"c{n}-{k}", f"s{n + 1}") for k in range(4))) for n in range(50)]
    wide = scenario(*scenes, scene("s50", choice("on", "end")))

    assert ways.count(walk(wide)) == {"end": 4**50}


def test_the_cheapest_and_the_dearest_way_are_told_with_their_choices() -> None:
    def letters(turn: ways.Turn) -> int:
        return len(turn.choice.id)

    assert ways.least(ALL, letters) == ways.Sum(6, ("ask", "sit"))
    assert ways.most(ALL, letters) == ways.Sum(10, ("shout", "sorry"))


def test_what_a_meter_can_still_come_to_shrinks_with_the_choices() -> None:
    at_table = {play.moves[0].choice: number for number, play in enumerate(ALL.plays) if play.at == "table"}
    reach = ways.highest(ALL)

    assert reach[0][Meter.VOICE] == reach[at_table["ask"]][Meter.VOICE] == 2
    assert reach[at_table["wait"]][Meter.VOICE] == 0


def test_a_play_that_is_best_in_every_meter_is_found_or_there_is_none() -> None:
    assert ways.best_in_all(ALL) is None

    easy = walk(scenario(scene("a", choice("all", "end", meters=((Meter.VOICE, 2),)), choice("none", "end"))))
    assert ways.best_in_all(easy) == follow(easy.scenario, ["all"])


def test_a_play_is_taken_on_to_the_nearest_ending() -> None:
    taken_on = to_an_ending(follow(LUNCH, ["shout"]))

    assert taken_on == follow(LUNCH, ["shout", "sit"])


def test_a_play_that_is_stuck_cannot_be_taken_on() -> None:
    stuck = scenario(scene("a", choice("go", "b")), scene("b"))

    assert to_an_ending(begin(stuck)) is None
    assert list(walk(stuck).stuck()) == [1]


def enumerated(story: Scenario) -> tuple[Walk, list[Play], list[Play]]:
    plays = list(every_play(story))
    return walk(story), plays, [play for play in plays if ending(play)]


@given(stories())
def test_what_is_reached_is_what_some_play_reaches(story: Scenario) -> None:
    walked, plays, _ = enumerated(story)
    steps = [replay(story, play.moves[:number]) for play in plays for number in range(len(play.moves) + 1)]

    assert survey(walked).visited == {play.at for play in steps}
    assert survey(walked).chosen == {held.id for play in steps for held in offers(play)}
    assert {walked.plays[number].at for number in walked.stuck()} == {play.at for play in plays if not ending(play)}


@given(stories())
def test_the_bounds_are_those_of_the_plays(story: Scenario) -> None:
    walked, _, ended = enumerated(story)
    sums = [meters(taken(play)) for play in ended]
    lengths = [len(play.moves) for play in ended]

    for meter, bounds in survey(walked).bounds.items():
        assert not sums or bounds == (min(had[meter] for had in sums), max(had[meter] for had in sums))
    assert not ended or survey(walked).decisions == (min(lengths), max(lengths))


@given(stories())
def test_counted_ways_are_the_plays_that_there_are(story: Scenario) -> None:
    walked, _, ended = enumerated(story)
    good = [play for play in ended if all(map(is_good, taken(play)))]

    assert ways.count(walked) == Counter(play.at for play in ended)
    assert ways.count(walked, is_good) == Counter(play.at for play in good)
    assert set(ways.first(walked, is_good)) == {play.at for play in good}
    assert all(follow(story, way).at == at for at, way in ways.first(walked, is_good).items())


@given(stories())
def test_the_least_and_the_most_are_those_of_the_plays(story: Scenario) -> None:
    walked, _, ended = enumerated(story)
    costs = [sum(len(held.id) * len(held.routes) for held in taken(play)) for play in ended] or [0]

    def cost(turn: ways.Turn) -> int:
        return len(turn.choice.id) * len(turn.choice.routes)

    for found, amount in ((ways.least(walked, cost), min(costs)), (ways.most(walked, cost), max(costs))):
        assert found.amount == amount
        assert sum(len(held.id) * len(held.routes) for held in taken(follow(story, found.way))) == amount


@given(stories())
def test_a_best_play_exists_exactly_where_one_of_the_plays_is_best(story: Scenario) -> None:
    walked, _, ended = enumerated(story)
    sums = [tuple(meters(taken(play)).values()) for play in ended]
    tops = tuple(map(max, zip(*sums, strict=True))) if sums else ()

    assert (ways.best_in_all(walked) is not None) == (tops in sums and len(set(sums)) > 1)


@given(stories())
def test_what_meters_can_still_come_to_is_the_most_of_the_plays_from_there(story: Scenario) -> None:
    walked, plays, _ = enumerated(story)
    reach = ways.highest(walked)

    for meter in Meter:
        assert reach[0][meter] == max(meters(taken(play))[meter] for play in plays)
