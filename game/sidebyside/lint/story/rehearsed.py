"""Every ending has a play-through that comes to it.

A play-through is a story's own test: it says what a reader must see on one way, so that the next check finds a change
that breaks the way. That each choice is taken by one is not asked for; `sidebyside prove` tells how many are.
`sidebyside play … --record NAME` writes one from a play.

Good, in playthroughs/over-there.yaml::

    says: You ask, and Sami sits where he likes.
    play:
      - choose: ask
      - see: ["Over there"]
    ends: end
    levels: {voice: growing}
    rights_met: [crc-12]

Bad::

    endings:
      end:  # <-
        title: Together
        place: yard
        lines: [{id: last, text: Sami sits beside you.}]
"""

from collections.abc import Iterator

from sidebyside.content.problems import Code, Severity
from sidebyside.lint.case import Case
from sidebyside.lint.finding import Finding

CODE = Code.NOT_REHEARSED
SEVERITY = Severity.WARNING


def check(case: Case) -> Iterator[Finding]:
    """Names each ending to which no play-through comes."""
    rehearsed = {playthrough.ends for playthrough in case.playthroughs}
    for ending in case.scenario.endings:
        if ending not in rehearsed:
            says = f"No play-through ends at “{ending}”."
            yield Finding(case.mark(ending), says, "Play it with “--record”, or write one by hand.")
