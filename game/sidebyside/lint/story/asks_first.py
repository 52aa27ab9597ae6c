"""On every good way somebody asks the child concerned what they want: nothing about us without us.

It may be at any moment of the way: stopping a laugh need not wait for an answer. That it comes before something is done
in the child's name, only people can judge.

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
from sidebyside.engine.story import Choice
from sidebyside.engine.ways import first
from sidebyside.lint.case import Case
from sidebyside.lint.finding import Finding
from sidebyside.lint.story.good_ways import is_good

CODE = Code.NOT_ASKED_FIRST
SEVERITY = Severity.ERROR


def check(case: Case) -> Iterator[Finding]:
    """Names each ending to which a good way leads on which nobody is asked, with that way."""
    start = case.mark(case.scenario.start)
    for ending, way in first(case.walk, is_good_without_asking).items():
        says = f"Nobody asks the child concerned on this good way to “{ending}”."
        yield Finding(start, says, "Add a choice with “asks_first: true” to it.", way)


def is_good_without_asking(choice: Choice) -> bool:
    """Whether the choice can be part of a good way on which nobody is asked."""
    return is_good(choice) and not choice.asks_first
