"""Every play has four to seven decisions: enough to matter, few enough for a lesson.

Proved for every play, the shortest and the longest; the finding gives a play that is too short or too long.

Good::

    scenes:
      start: {title: One, place: yard, lines: [{id: one, text: One.}], choices: [{id: go, text: Go., to: b}]}
      b: {title: Two, place: yard, lines: [{id: two, text: Two.}], choices: [{id: on, text: On., to: c}]}
      c: {title: Three, place: yard, lines: [{id: three, text: Three.}], choices: [{id: up, text: Up., to: d}]}
      d: {title: Four, place: yard, lines: [{id: four, text: Four.}], choices: [{id: out, text: Out., to: end}]}

Bad, whoever gives up has made a single decision::

    scenes:
      start:  # <-
        title: One
        place: yard
        lines: [{id: one, text: One.}]
        choices: [{id: go, text: Go., to: b}, {id: give-up, text: Give up., to: end}]
      b: {title: Two, place: yard, lines: [{id: two, text: Two.}], choices: [{id: on, text: On., to: c}]}
      c: {title: Three, place: yard, lines: [{id: three, text: Three.}], choices: [{id: up, text: Up., to: d}]}
      d: {title: Four, place: yard, lines: [{id: four, text: Four.}], choices: [{id: out, text: Out., to: end}]}
"""

from collections.abc import Iterator

from sidebyside.content.problems import Code, Severity
from sidebyside.engine.play import Play, ending
from sidebyside.lint.case import Case
from sidebyside.lint.finding import Finding

CODE = Code.DECISIONS
SEVERITY = Severity.ERROR

FEWEST, MOST = 4, 7


def check(case: Case) -> Iterator[Finding]:
    """Names a play that is too short and one that is too long."""
    shortest = next((play for play in case.walk.plays if ending(play)), None)
    longest = case.walk.plays[-1]
    if shortest and len(shortest.moves) < FEWEST:
        yield _finding(case, shortest, f"only {len(shortest.moves)}; the fewest is {FEWEST}", "Let more happen on it.")
    # The walk of a story that leads back goes on for ever; `goes_forward` reports that.
    if len(longest.moves) > MOST and not case.walk.stopped:
        yield _finding(case, longest, f"{len(longest.moves)}; the most is {MOST}", "Tell it in fewer scenes.")


def _finding(case: Case, play: Play, says: str, cure: str) -> Finding:
    way = tuple(move.choice for move in play.moves)
    return Finding(case.mark(case.scenario.start), f"Decisions on one play: {says}.", cure, way)
