"""Wherever a player stands there are at least three things to do: two are a test, not a decision.

Good::

    scenes:
      start:
        title: One
        place: yard
        lines: [{id: one, text: One.}]
        choices:
          - {id: ask, text: Ask., to: end}
          - {id: tell, text: Tell., to: end}
          - {id: wait, text: Wait., to: end}

Bad::

    scenes:
      start:  # <-
        title: One
        place: yard
        lines: [{id: one, text: One.}]
        choices:
          - {id: ask, text: Ask., to: end}
          - {id: wait, text: Wait., to: end}
"""

from collections.abc import Iterator

from sidebyside.content.problems import Code, Severity
from sidebyside.engine.play import Play, offers, scene
from sidebyside.lint.case import Case
from sidebyside.lint.finding import Finding

CODE = Code.TOO_FEW_CHOICES
SEVERITY = Severity.ERROR

FEWEST = 3


def check(case: Case) -> Iterator[Finding]:
    """Names each scene that can offer fewer, with a way to where it offers fewest."""
    fewest: dict[str, Play] = {}
    for play in case.walk.plays:
        if len(offers(play)) < len(offers(fewest.setdefault(play.at, play))):
            fewest[play.at] = play
    for here, play in fewest.items():
        offered = len(offers(play))
        if scene(play) and offered < FEWEST:
            way = tuple(move.choice for move in play.moves)
            says = f"“{here}” can offer only {offered} of at least {FEWEST} choices."
            yield Finding(case.mark(here), says, "Add a choice or loosen a condition.", way)
