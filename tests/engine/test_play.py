"""One playing of a scenario: moves, the way back, and what is refused."""

import pytest

from sidebyside.engine.play import (
    Choose,
    IllegalMove,
    advance,
    begin,
    ending,
    follow,
    heard,
    journal,
    offers,
    replay,
    scene,
)
from sidebyside.engine.story import Condition, Line
from tests.engine.stories import LUNCH, words

WAIT, ASK, SHOUT = (Choose("queue", name) for name in ("wait", "ask", "shout"))
SIT, THANK = Choose("table", "sit"), Choose("table", "thank")


def offered(*moves: Choose) -> list[str]:
    return [choice.id for choice in offers(replay(LUNCH, moves))]


def test_a_play_begins_at_the_first_scene() -> None:
    assert begin(LUNCH).at == "queue"


def test_a_choice_leads_to_the_next_scene() -> None:
    assert advance(begin(LUNCH), WAIT).at == "table"


def test_a_choice_can_be_offered_only_after_another() -> None:
    assert offered(ASK) == ["sit", "thank"]
    assert offered(WAIT) == ["sit"]


def test_a_choice_can_be_offered_only_when_others_were_not_made() -> None:
    assert offered(SHOUT) == ["sit", "sorry"]


def test_where_a_choice_leads_can_hang_on_a_meter() -> None:
    assert replay(LUNCH, [ASK, SIT]).at == "together"
    assert replay(LUNCH, [WAIT, SIT]).at == "beside"


def test_an_ending_offers_nothing_more() -> None:
    play = replay(LUNCH, [ASK, THANK])

    assert ending(play) is LUNCH.endings["together"]
    assert scene(play) is None
    assert offers(play) == ()


@pytest.mark.parametrize("move", [THANK, WAIT, Choose("table", "nonsense"), Choose("nowhere", "sit")])
def test_a_move_that_is_not_on_offer_is_refused_by_name_and_changes_nothing(move: Choose) -> None:
    play = replay(LUNCH, [WAIT])

    with pytest.raises(IllegalMove, match=f"{move.scene}/{move.choice} is not on offer at table; on offer: sit"):
        advance(play, move)

    assert play == replay(LUNCH, [WAIT])


def test_no_move_is_legal_after_the_ending() -> None:
    with pytest.raises(IllegalMove, match="nothing: the story has ended"):
        replay(LUNCH, [ASK, SIT, SIT])


def test_choices_alone_tell_a_play() -> None:
    assert follow(LUNCH, ["ask", "sit"]) == replay(LUNCH, [ASK, SIT])

    with pytest.raises(IllegalMove, match="table/thank is not on offer at table; on offer: sit"):
        follow(LUNCH, ["wait", "thank"])


def test_going_back_is_replaying_one_move_less() -> None:
    play = replay(LUNCH, [ASK, SIT])

    assert replay(LUNCH, play.moves[:-1]) == replay(LUNCH, [ASK])


def test_the_journal_is_enough_to_make_the_play_again() -> None:
    play = replay(LUNCH, [SHOUT, SIT])
    kept = journal(play)

    assert (kept.scenario, kept.revision) == ("small", "r1")
    assert replay(LUNCH, kept.moves) == play


def test_a_line_can_be_heard_only_by_those_who_have_been_somewhere() -> None:
    lines = (
        Line(words=words("always")),
        Line(words=words("later"), when=Condition(visited=("table",))),
    )

    assert [line.words.text for line in heard(lines, begin(LUNCH))] == ["always"]
    assert [line.words.text for line in heard(lines, replay(LUNCH, [ASK]))] == ["always", "later"]
