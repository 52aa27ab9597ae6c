"""What a play has come to."""

import pytest

from sidebyside.engine.play import Choose, replay, taken
from sidebyside.engine.scoring import Level, level, levels, meters, rights_met, steps_taken
from sidebyside.engine.story import Meter, Step
from tests.engine.stories import LUNCH, choice

ASKED = taken(replay(LUNCH, [Choose("queue", "ask"), Choose("table", "thank")]))


def test_every_meter_starts_at_nothing_and_is_the_sum_of_the_choices() -> None:
    assert meters(ASKED) == {Meter.DIGNITY: 0, Meter.PARTICIPATION: 0, Meter.SAFETY: 0, Meter.VOICE: 2}


@pytest.mark.parametrize(
    ("points", "reads"),
    [(-3, Level.HELD_BACK), (-1, Level.HELD_BACK), (0, Level.STARTING), (1, Level.STARTING)]
    + [(2, Level.GROWING), (4, Level.GROWING), (5, Level.STRONG), (14, Level.STRONG)],
)
def test_a_meter_reads_as_one_of_four_levels(points: int, reads: Level) -> None:
    assert level(points) is reads


def test_each_meter_has_a_level_of_its_own_and_no_sum_is_made_of_them() -> None:
    assert levels(ASKED)[Meter.VOICE] is Level.GROWING
    assert levels(ASKED)[Meter.SAFETY] is Level.STARTING


def test_rights_are_told_once_in_the_order_of_meeting_them() -> None:
    assert rights_met((*ASKED, *ASKED)) == ("crc-12", "crc-31")


def test_steps_are_told_in_the_order_of_the_five_steps() -> None:
    did = (choice("a", "end", steps=(Step.ACT,)), choice("b", "end", steps=(Step.NOTICE, Step.ACT)))

    assert steps_taken(did) == (Step.NOTICE, Step.ACT)
