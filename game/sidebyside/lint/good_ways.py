"""There is more than one good way through, and each asks the child concerned first."""

from collections.abc import Iterator
from itertools import islice

from sidebyside.content.problems import Code, Problem
from sidebyside.engine.play import Choose, Play, advance, begin, ending, offers, taken
from sidebyside.engine.story import Way
from sidebyside.lint.case import Case

FEWEST = 2
MOST = 10_000
"""No reader needs to hear of more."""


def check(case: Case) -> Iterator[Problem]:
    """A good way is a whole play in which every choice is good."""
    ways = list(islice(_good_ways(begin(case.scenario)), MOST))
    start = case.mark(case.scenario.start)
    if len(ways) < FEWEST:
        says = f"Good ways through the story: {len(ways)}; the fewest is {FEWEST}."
        yield Problem(start, Code.ONE_GOOD_WAY, says, "Life has more than one good answer: write another.")
    for play in ways:
        if not any(choice.asks_first for choice in taken(play)):
            way = ", ".join(move.choice for move in play.moves)
            says = f"Nobody asks the child concerned on this good way: {way}."
            yield Problem(start, Code.NOT_ASKED_FIRST, says, "Add a choice with “asks_first: true” to it.")


def _good_ways(start: Play) -> Iterator[Play]:
    waiting = [start]
    while waiting:
        play = waiting.pop()
        if ending(play):
            yield play
        # A story that leads back has ways without end; `reachable` reports it.
        elif play.at not in {move.scene for move in play.moves}:
            good = [choice for choice in offers(play) if choice.way is Way.GOOD]
            waiting += [advance(play, Choose(play.at, choice.id)) for choice in reversed(good)]
