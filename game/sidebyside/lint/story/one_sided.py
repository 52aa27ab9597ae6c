"""Wherever a player stands there is something good to do and something that is not, and meaning well can go wrong.

Without a good choice a child is trapped; without another kind there is nothing to decide. And a story in which meaning
well is always enough teaches that the other person need not be asked: at least one well-meant choice takes something
from a meter.

Good::

    scenes:
      start:
        title: One
        place: yard
        lines: [{id: one, text: One.}]
        choices:
          - {id: ask, text: Ask., way: good, to: end}
          - {id: carry, text: Carry him., way: well-meant, meters: {voice: -1}, to: end}

Bad, nothing good can be done::

    scenes:
      start:  # <-
        title: One
        place: yard
        lines: [{id: one, text: One.}]
        choices:
          - {id: laugh, text: Laugh., way: poor, to: end}
          - {id: carry, text: Carry him., way: well-meant, meters: {voice: -1}, to: end}

Bad, everything is good::

    scenes:
      start:  # <-
        title: One
        place: yard
        lines: [{id: one, text: One.}]
        choices:
          - {id: ask, text: Ask., way: good, to: end}
          - {id: wait, text: Wait., way: good, to: end}

Bad, meaning well never hurts::

    scenes:
      start:  # <-
        title: One
        place: yard
        lines: [{id: one, text: One.}]
        choices:
          - {id: ask, text: Ask., way: good, to: end}
          - {id: carry, text: Carry him., way: well-meant, meters: {safety: 1}, to: end}
"""

from collections.abc import Iterator

from sidebyside.content.problems import Code, Severity
from sidebyside.engine.play import offers
from sidebyside.engine.story import Choice, Way
from sidebyside.lint.case import Case
from sidebyside.lint.finding import Finding
from sidebyside.lint.story.good_ways import is_good

CODE = Code.ONE_SIDED
SEVERITY = Severity.ERROR


def check(case: Case) -> Iterator[Finding]:
    """Names each scene that can be one-sided, with a way there. Of choices without a way `complete` tells."""
    choices = [choice for _, choice in case.scenario.choices()]
    if not all(choice.way for choice in choices):
        return
    if not any(map(_hurts, choices)):
        says = "No well-meant choice takes anything from a meter."
        yield Finding(case.mark(case.scenario.start), says, "Show one that is meant well and goes wrong.")
    yield from _moments(case)


def _moments(case: Case) -> Iterator[Finding]:
    told: set[tuple[str, bool]] = set()
    for play in case.walk.plays:
        kinds = {is_good(choice) for choice in offers(play)}
        if len(kinds) == 1 and (here := (play.at, kinds.pop())) not in told:
            told.add(here)
            says = f"In “{play.at}” {'only' if here[1] else 'no'} good choices may be on offer."
            way = tuple(move.choice for move in play.moves)
            yield Finding(case.mark(play.at), says, "Add one of another kind.", way)


def _hurts(choice: Choice) -> bool:
    return choice.way is Way.WELL_MEANT and any(points < 0 for _, points in choice.meters)
