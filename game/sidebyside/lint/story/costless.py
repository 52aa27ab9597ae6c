"""No choice is best in everything at no cost: a decision without a price is a test of obedience, not a dilemma.

At no moment that a player can reach does one choice win on every count. A choice does when all of this holds:

- it adds at least as much to every meter as each other choice on offer, and to some meter more than each of them;
- it takes nothing from any meter;
- it closes nothing: after it each meter can still come to at least as much, at some ending, as after each other choice.

Nor is there a whole play that brings every meter to the most it can ever come to. Both are proved over every state.

Good, who is asked is not yet safe::

    scenes:
      start:
        title: One
        place: yard
        lines: [{id: one, text: One.}]
        choices:
          - {id: ask, text: Ask., meters: {voice: 2}, to: end}
          - {id: stay, text: Stay beside him., meters: {safety: 2}, to: end}
          - {id: laugh, text: Laugh., meters: {dignity: -1}, to: end}

Bad, asking wins on every count::

    scenes:
      start:  # <-
        title: One
        place: yard
        lines: [{id: one, text: One.}]
        choices:
          - {id: ask, text: Ask., meters: {voice: 2, safety: 2}, to: end}  # <-
          - {id: stay, text: Stay beside him., meters: {safety: 2}, to: end}
          - {id: laugh, text: Laugh., meters: {dignity: -1}, to: end}

Bad, each decision has a price but one play pays none::

    scenes:
      start:  # <-
        title: One
        place: yard
        lines: [{id: one, text: One.}]
        choices:
          - {id: ask, text: Ask., meters: {voice: 2}, to: later}
          - {id: stay, text: Stay beside him., meters: {safety: 1}, to: end}
      later:
        title: Two
        place: yard
        lines: [{id: two, text: Two.}]
        choices:
          - {id: sit, text: Sit beside him., meters: {safety: 2}, to: end}
"""

from collections.abc import Iterator, Mapping, Sequence

from sidebyside.content.problems import Code, Severity
from sidebyside.engine import scoring
from sidebyside.engine.explore import Turn
from sidebyside.engine.story import Meter
from sidebyside.engine.ways import best_in_all, highest
from sidebyside.lint.case import Case
from sidebyside.lint.finding import Finding

CODE = Code.COSTLESS
SEVERITY = Severity.ERROR

Sums = Mapping[Meter, int]

CURE = "Let it leave something undone that another choice does."


def check(case: Case) -> Iterator[Finding]:
    """Names each choice that wins on every count, and a play that does. What cannot be walked, `walkable` reports."""
    if case.walk.stopped:
        return
    best = best_in_all(case.walk)
    if best:
        says = "One play brings every meter to the most it can come to."
        yield Finding(case.mark(case.scenario.start), says, CURE, tuple(move.choice for move in best.moves))
    yield from _choices(case)


def _choices(case: Case) -> Iterator[Finding]:
    adds = {choice.id: scoring.meters((choice,)) for _, choice in case.scenario.choices()}
    reach, told = highest(case.walk), set()
    for play, turns in zip(case.walk.plays, case.walk.turns, strict=True):
        for turn in turns:
            if turn.choice.id not in told and _wins(turn, turns, adds, reach):
                told.add(turn.choice.id)
                says = f"“{turn.choice.id}” can be the best choice for every meter, now and later, at no cost."
                yield Finding(case.mark(turn.choice.id), says, CURE, tuple(move.choice for move in play.moves))


def _wins(turn: Turn, turns: tuple[Turn, ...], adds: Mapping[str, Sums], reach: Sequence[Sums]) -> bool:
    """Whether the turn wins against all the others on every count; false where there are no others."""
    mine = adds[turn.choice.id]
    others = [other for other in turns if other is not turn]
    return (
        len(others) > 0
        and min(mine.values()) >= 0
        and all(_beats(mine, adds[other.choice.id]) for other in others)
        and all(_covers(reach[turn.to], reach[other.to]) for other in others)
    )


def _beats(mine: Sums, theirs: Sums) -> bool:
    return mine != theirs and _covers(mine, theirs)


def _covers(mine: Sums, theirs: Sums) -> bool:
    return all(mine[meter] >= theirs[meter] for meter in Meter)
