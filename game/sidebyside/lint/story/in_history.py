"""A published story keeps its promises: its history tells of every revision, and retired ids never come back.

Players come back to saves of older versions. Words may change freely. When scenes, choices, routes, conditions or
meters change, the story has a new revision: write in history.yaml what changed, and which ids are gone. An id that is
gone is never used again, because an old save would then mean something that its player never chose.

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
    """Asks for an entry on the revision of today, and tells of ids that came back. Unpublished stories have none."""
    if case.history and case.history[-1].revision != case.scenario.revision:
        says = f"The rules changed since {case.history[-1].since}: this is revision {case.scenario.revision}."
        cure = "Add an entry to history.yaml: revision, since (the next version), note."
        yield Finding(case.history[-1].mark, says, cure)
    story = case.scenario
    ids = {*story.scenes, *story.endings, *(choice.id for _, choice in story.choices())}
    for edition in case.history:
        for again in sorted(ids.intersection(edition.retired)):
            says = f"“{again}” was retired in {edition.since} and is used again."
            yield Finding(case.mark(again), says, "Give the new part a new id.")
