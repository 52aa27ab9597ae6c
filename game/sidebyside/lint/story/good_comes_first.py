"""Whoever always presses the first choice, or always the longest one, should not get through on good choices alone.

Children find out fast where the right answer stands. Then they read the place, and no longer the story.

Good::

    scenes:
      start:
        title: One
        place: yard
        lines: [{id: one, text: One.}]
        choices:
          - {id: laugh, text: Laugh at him with all the others., way: poor, to: end}
          - {id: ask, text: Ask., way: good, to: end}

Bad::

    scenes:
      start:  # <-
        title: One
        place: yard
        lines: [{id: one, text: One.}]
        choices:
          - {id: ask, text: Ask., way: good, to: end}
          - {id: laugh, text: Laugh., way: poor, to: end}

Bad, the longest choice is always the good one::

    scenes:
      start:  # <-
        title: One
        place: yard
        lines: [{id: one, text: One.}]
        choices:
          - {id: laugh, text: Laugh., way: poor, to: end}
          - {id: ask, text: Ask Sami where he would like to sit., way: good, to: end}
"""

from collections.abc import Callable, Iterator

from sidebyside.content.problems import Code, Severity
from sidebyside.engine.explore import Turn, Walk
from sidebyside.engine.story import Choice
from sidebyside.lint.case import Case
from sidebyside.lint.finding import Finding
from sidebyside.lint.story.good_ways import is_good

CODE = Code.GOOD_COMES_FIRST
SEVERITY = Severity.WARNING

Habit = Callable[[tuple[Turn, ...]], Turn]
"""A way to choose without reading."""


def first(turns: tuple[Turn, ...]) -> Turn:
    """The choice at the top."""
    return turns[0]


def longest(turns: tuple[Turn, ...]) -> Turn:
    """The choice with the longest text; the upper one of two."""
    return max(turns, key=lambda turn: len(turn.choice.words.text))


HABITS = ((first, "first", "Change the order somewhere."), (longest, "longest", "Make another choice longer."))


def check(case: Case) -> Iterator[Finding]:
    """Names each habit with which one gets through on good choices alone."""
    for habit, name, cure in HABITS:
        choices, ended = chosen(case.walk, habit)
        if not case.walk.stopped and ended and all(map(is_good, choices)):
            says = f"Always pressing the {name} choice is a good way through."
            way = tuple(choice.id for choice in choices)
            yield Finding(case.mark(case.scenario.start), says, cure, way)


def chosen(walked: Walk, habit: Habit) -> tuple[list[Choice], bool]:
    """What the habit chooses from the beginning on, as far as the story was walked, and whether that ends it."""
    choices, at = [], 0
    while walked.turns[at]:
        turn = habit(walked.turns[at])
        choices.append(turn.choice)
        at = turn.to
    return choices, walked.plays[at].at in walked.scenario.endings
