"""There is more than one good way through, and each asks the child concerned first."""

from collections.abc import Iterator

from sidebyside.content.problems import Code, Problem
from sidebyside.engine.explore import TooManyStates, reach
from sidebyside.engine.play import Play, ending, taken
from sidebyside.engine.story import Way
from sidebyside.lint.case import Case

FEWEST = 2


def check(case: Case) -> Iterator[Problem]:
    """A good way is a whole play in which every choice is good."""
    try:
        ways = [play for play in reach(case.scenario) if ending(play) and _good(play)]
    except TooManyStates:
        return
    start = case.mark(case.scenario.start)
    if len(ways) < FEWEST:
        says = f"Good ways through the story: {len(ways)}; the fewest is {FEWEST}."
        yield Problem(start, Code.ONE_GOOD_WAY, says, "Life has more than one good answer: write another.")
    for play in ways:
        if not any(choice.asks_first for choice in taken(play)):
            way = ", ".join(move.choice for move in play.moves)
            says = f"Nobody asks the child concerned on this good way: {way}."
            yield Problem(start, Code.NOT_ASKED_FIRST, says, "Add a choice with “asks_first: true” to it.")


def _good(play: Play) -> bool:
    return all(choice.way is Way.GOOD for choice in taken(play))
