"""The history of a published story tells of its rules as they are today.

Players come back to saves of older versions. Words may change freely. When scenes, choices, routes, conditions or
meters change, the story has a new revision, which `sidebyside prove` names: write in history.yaml what changed, and
which ids are gone. A story without a history has never been published.

Good::

    title: {text: Lunch, easy: Lunch}

Bad, in history.yaml, the revision of today is not there::

    - revision: 0123456789ab
      since: 0.1.0
      note: The first version.
"""

from collections.abc import Iterator

from sidebyside.content.problems import Code, Severity
from sidebyside.lint.case import Case
from sidebyside.lint.finding import Finding

CODE = Code.NOT_IN_HISTORY
SEVERITY = Severity.WARNING


def check(case: Case) -> Iterator[Finding]:
    """Asks for an entry on the revision of today."""
    if case.history and case.history[-1].revision != case.scenario.revision:
        says = f"The rules changed since {case.history[-1].since}: this is revision {case.scenario.revision}."
        cure = "Add an entry to history.yaml: revision, since (the next version), note."
        yield Finding(case.history[-1].mark, says, cure)
