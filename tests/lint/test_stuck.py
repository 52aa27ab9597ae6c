"""A player who is offered nothing is told, wherever else the scene offers enough."""

from sidebyside.engine.story import Condition
from sidebyside.lint.story import enough_choices, stuck
from tests.engine.stories import choice, scenario, scene
from tests.lint.test_rules import case

ASKED, TOLD = Condition(chosen=("ask",)), Condition(any_chosen=("ask", "tell"))
STORY = scenario(
    scene("a", choice("ask", "b"), choice("tell", "b"), choice("wait", "b")),
    scene("b", choice("sit", "end", when=ASKED), choice("go", "end", when=TOLD)),
)


def test_the_way_to_the_dead_end_is_told_though_other_ways_go_on() -> None:
    (finding,) = stuck.check(case(STORY))

    assert (finding.says, finding.way) == ("A player in “b” can be offered nothing at all.", ("wait",))


def test_of_too_few_choices_the_worst_moment_is_told() -> None:
    (finding,) = enough_choices.check(case(STORY))

    assert (finding.says, finding.way) == ("“b” can offer only 0 of at least 3 choices.", ("wait",))
