"""On every good way somebody asks the child concerned before acting for them: nothing about us without us.

Good::

    scenes:
      start:
        title: One
        place: yard
        lines: [{id: one, text: One.}]
        choices:
          - {id: ask, text: Ask., way: good, asks_first: true, to: end}

Bad::

    scenes:
      start:  # <-
        title: One
        place: yard
        lines: [{id: one, text: One.}]
        choices:
          - {id: save, text: Save., way: good, to: end}
"""

from collections.abc import Iterator

from sidebyside.content.problems import Code, Severity
from sidebyside.engine.play import taken
from sidebyside.lint.case import Case
from sidebyside.lint.finding import Finding
from sidebyside.lint.story.good_ways import good_ways

CODE = Code.NOT_ASKED_FIRST
SEVERITY = Severity.ERROR


def check(case: Case) -> Iterator[Finding]:
    """Names each good way on which nobody is asked."""
    start = case.mark(case.scenario.start)
    for play in good_ways(case.scenario):
        if not any(choice.asks_first for choice in taken(play)):
            way = tuple(move.choice for move in play.moves)
            says = "Nobody asks the child concerned on this good way."
            yield Finding(start, says, "Add a choice with “asks_first: true” to it.", way)
