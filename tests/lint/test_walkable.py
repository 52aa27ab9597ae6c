"""What is too large to be walked is not promised."""

from sidebyside.engine.story import Condition
from sidebyside.lint.story import walkable
from tests.engine.stories import choice, scenario, scene
from tests.lint.test_rules import case


def test_a_story_with_too_many_states_is_told() -> None:
    """Twenty scenes whose choices are all remembered by the last one: two to the power of twenty ways to be there."""
    scenes = [scene(f"s{n}", choice(f"a{n}", f"s{n + 1}"), choice(f"b{n}", f"s{n + 1}")) for n in range(20)]
    asked = Condition(chosen=tuple(f"a{n}" for n in range(20)))
    last = scene("s20", choice("all", "end", when=asked), choice("on", "end"))

    (finding,) = walkable.check(case(scenario(*scenes, last)))

    assert "small has more than 200,000 states; every way was followed for 16 decisions" in finding.says
