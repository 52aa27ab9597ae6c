"""Wherever a player stands, something can be chosen, until an ending is reached.

A scene whose choices all have a condition can offer nothing at all, and a child would sit before a screen with no way
on. Proved over every state; this rule cannot be allowed.

Good::

    scenes:
      start:
        title: One
        place: yard
        lines: [{id: one, text: One.}]
        choices: [{id: ask, text: Ask., to: later}, {id: wait, text: Wait., to: later}]
      later:
        title: Two
        place: yard
        lines: [{id: two, text: Two.}]
        choices: [{id: sit, text: Sit., to: end, when: {chosen: ask}}, {id: go, text: Go., to: end}]

Bad, whoever waits is offered nothing::

    scenes:
      start:
        title: One
        place: yard
        lines: [{id: one, text: One.}]
        choices: [{id: ask, text: Ask., to: later}, {id: wait, text: Wait., to: later}]
      later:  # <-
        title: Two
        place: yard
        lines: [{id: two, text: Two.}]
        choices: [{id: sit, text: Sit., to: end, when: {chosen: ask}}]
"""

from collections.abc import Iterator

from sidebyside.content.problems import Code, Severity
from sidebyside.lint.case import Case
from sidebyside.lint.finding import Finding

CODE = Code.STUCK
SEVERITY = Severity.ERROR


def check(case: Case) -> Iterator[Finding]:
    """Names each scene that can offer nothing, with a way there. What cannot be walked, `walkable` reports."""
    told = set()
    for number in () if case.walk.stopped else case.walk.stuck():
        play = case.walk.plays[number]
        if play.at not in told:
            told.add(play.at)
            way = tuple(move.choice for move in play.moves)
            says = f"A player in “{play.at}” can be offered nothing at all."
            yield Finding(case.mark(play.at), says, "Give one choice of the scene no condition.", way)
