"""There is more than one good way through: life has more than one good answer.

A good way is a whole play in which every choice is good.

Good::

    scenes:
      start:
        title: One
        place: yard
        lines: [{id: one, text: One.}]
        choices:
          - {id: ask, text: Ask., way: good, to: end}
          - {id: tell, text: Tell., way: good, to: end}

Bad::

    scenes:
      start:  # <-
        title: One
        place: yard
        lines: [{id: one, text: One.}]
        choices:
          - {id: ask, text: Ask., way: good, to: end}
          - {id: laugh, text: Laugh., way: poor, to: end}
"""

from collections.abc import Iterator
from itertools import islice

from sidebyside.content.problems import Code, Severity
from sidebyside.engine.play import Choose, Play, advance, begin, ending, offers
from sidebyside.engine.story import Scenario, Way
from sidebyside.lint.case import Case
from sidebyside.lint.finding import Finding

CODE = Code.TOO_FEW_GOOD_WAYS
SEVERITY = Severity.ERROR

FEWEST = 2
MOST = 10_000
"""No reader needs to hear of more."""


def check(case: Case) -> Iterator[Finding]:
    """Counts the good ways."""
    ways = len(good_ways(case.scenario))
    if ways < FEWEST:
        says = f"Good ways through the story: {ways}; the fewest is {FEWEST}."
        yield Finding(case.mark(case.scenario.start), says, "Life has more than one good answer: write another.")


def good_ways(scenario: Scenario) -> list[Play]:
    """The good ways, at most `MOST` of them."""
    return list(islice(_good_ways(begin(scenario)), MOST))


def _good_ways(start: Play) -> Iterator[Play]:
    waiting = [start]
    while waiting:
        play = waiting.pop()
        if ending(play):
            yield play
        # A story that leads back has ways without end; `goes_forward` reports it.
        elif play.at not in {move.scene for move in play.moves}:
            good = [choice for choice in offers(play) if choice.way is Way.GOOD]
            waiting += [advance(play, Choose(play.at, choice.id)) for choice in reversed(good)]
