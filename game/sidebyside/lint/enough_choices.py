"""Wherever a player stands there are at least three things to do: two are a test, not a decision."""

from collections.abc import Iterator

from sidebyside.content.problems import Code, Problem
from sidebyside.engine.explore import TooManyStates, reach
from sidebyside.engine.play import offers, scene
from sidebyside.lint.case import Case

FEWEST = 3


def check(case: Case) -> Iterator[Problem]:
    """Names each scene that can offer fewer, with a way to get there. What cannot be walked, `reachable` reports."""
    told = set()
    try:
        for play in reach(case.scenario):
            here, offered = scene(play), len(offers(play))
            if here and offered < FEWEST and here.id not in told:
                told.add(here.id)
                way = ", ".join(move.choice for move in play.moves) or "the start"
                says = f"After {way}, “{here.id}” offers {offered} choices; the fewest is {FEWEST}."
                yield Problem(case.mark(here.id), Code.TOO_FEW_CHOICES, says, "Add a choice or loosen a condition.")
    except TooManyStates:
        return
