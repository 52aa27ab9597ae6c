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

from sidebyside.content.problems import Code, Severity
from sidebyside.engine.story import Choice, Way
from sidebyside.engine.ways import count
from sidebyside.lint.case import Case
from sidebyside.lint.finding import Finding

CODE = Code.TOO_FEW_GOOD_WAYS
SEVERITY = Severity.ERROR

FEWEST = 2


def check(case: Case) -> Iterator[Finding]:
    """Counts the good ways. What cannot be walked, `goes_forward` and `walkable` report."""
    ways = sum(count(case.walk, is_good).values())
    if ways < FEWEST and not case.walk.stopped:
        says = f"Good ways through the story: {ways}; the fewest is {FEWEST}."
        yield Finding(case.mark(case.scenario.start), says, "Life has more than one good answer: write another.")


def is_good(choice: Choice) -> bool:
    """Whether the choice can be part of a good way."""
    return choice.way is Way.GOOD
