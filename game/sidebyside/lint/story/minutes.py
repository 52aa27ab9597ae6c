"""The minutes that a story says it takes are about those that reading it takes.

A teacher plans a lesson by them, and a slow reader who needs twice as long should not feel slow. Reading the shortest
play takes at least so long, and with time to think nobody needs more than twice as long as reading the longest takes.
Both are counted over every play, in the source language and the full text, at the pace of the youngest reader that the
story is for (`lint/reading.py` says where the paces come from).

Good::

    minutes: 1

Bad::

    minutes: 15  # <-
"""

from collections.abc import Iterator

from sidebyside.content.problems import Code, Severity
from sidebyside.language import Reader
from sidebyside.lint.case import Case
from sidebyside.lint.finding import Finding
from sidebyside.lint.reading import read

CODE = Code.MINUTES
SEVERITY = Severity.WARNING

THINKING = 2


def check(case: Case) -> Iterator[Finding]:
    """Compares what is said with what was counted. What cannot be walked, `walkable` reports."""
    said = case.scenario.minutes
    if said is None or case.walk.stopped:
        return
    least, most = read(case.walk, case.world.rights, Reader()).minutes
    if not least <= said <= THINKING * most:
        says = f"“minutes” says {said}; reading a play takes {least} to {most}."
        yield Finding(case.mark("/minutes"), says, "Write about how long a play takes.")
