"""An id that a published story has given up is never used again.

A save of an older version would then mean something that its player never chose. history.yaml names such ids under
`retired`; this rule cannot be allowed.

Good, in history.yaml::

    - revision: 0123456789ab
      since: 0.1.0
      note: The first version.
      retired: [walk-away]

Bad, in history.yaml, the story still has a choice of that name::

    - revision: 0123456789ab
      since: 0.1.0
      note: The first version.
      retired: [ask]
"""

from collections.abc import Iterator

from sidebyside.content.problems import Code, Severity
from sidebyside.lint.case import Case
from sidebyside.lint.finding import Finding

CODE = Code.RETIRED_ID
SEVERITY = Severity.ERROR


def check(case: Case) -> Iterator[Finding]:
    """Names each id that came back."""
    story = case.scenario
    ids = {*story.scenes, *story.endings, *(choice.id for _, choice in story.choices())}
    for edition in case.history:
        for again in sorted(ids.intersection(edition.retired)):
            says = f"“{again}” was retired in {edition.since} and is used again."
            yield Finding(case.mark(again), says, "Give the new part a new id.")
