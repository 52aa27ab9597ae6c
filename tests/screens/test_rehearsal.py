"""What an author is told where a play-through and the story differ."""

from sidebyside.content.library import Library
from sidebyside.content.playthroughs import Do, PlayThrough
from sidebyside.content.problems import Mark
from sidebyside.engine.scoring import Level
from sidebyside.engine.story import Meter
from sidebyside.screens.rehearsal import rehearse

TO_AN_END = ("agree", "sign", "get-over-it", "board-yes", "look-away")


def told(library: Library, *chosen: str, levels: tuple[tuple[Meter, Level], ...] = ()) -> list[str]:
    steps = tuple(Do(choice, Mark("")) for choice in chosen)
    playthrough = PlayThrough(says="A way.", play=steps, ends="empty-page", levels=levels, rights_met=(), mark=Mark(""))
    return [f"{problem.says} {problem.cure}".rstrip() for problem in rehearse(library, "extra-time", playthrough)]


def test_where_a_choice_is_not_on_offer_those_that_are_get_named_and_no_other_buttons(library: Library) -> None:
    assert told(library, "agree", "agre") == [
        "“agre” is not on offer here. On offer: ask-ioana, wet-list, sign, bring-bag."
    ]


def test_a_choice_after_the_end_is_told_that_it_comes_too_late(library: Library) -> None:
    assert told(library, *TO_AN_END, "agree") == ["“agree” is not on offer here. The story has come to an end here."]


def test_levels_are_named_as_an_author_writes_them(library: Library) -> None:
    said = told(library, *TO_AN_END, levels=((Meter.VOICE, Level.STRONG),))

    assert "voice reads held-back, not strong." in said
