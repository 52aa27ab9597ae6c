"""The rights that a story announces are those that its choices touch.

The teacher picks a story by its rights, and the ending names those that were met: the two must agree.

Good::

    rights: [crc-12]

Bad, no choice touches the second one::

    rights: [crc-12, crc-16]  # <-
"""

from collections.abc import Iterator

from sidebyside.content.problems import Code, Severity
from sidebyside.lint.case import Case
from sidebyside.lint.finding import Finding

CODE = Code.RIGHT_UNTOLD
SEVERITY = Severity.ERROR


def check(case: Case) -> Iterator[Finding]:
    """Names the rights on one list only."""
    announced = case.scenario.rights
    touched = {right: choice.id for _, choice in case.scenario.choices() for right in choice.rights}
    for right in announced:
        if right not in touched:
            says = f"The story announces “{right}”, and no choice touches it."
            yield Finding(case.mark("/rights"), says, "Cite it at a choice, or remove it.")
    for right, choice in touched.items():
        if right not in announced:
            says = f"The choice “{choice}” touches “{right}”, which the story does not announce."
            yield Finding(case.mark(choice), says, "Add it to the story's “rights”.")
