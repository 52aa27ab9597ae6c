"""A player can be everybody: a classmate, the pupil concerned, a teacher, a parent, the head of a school.

Judged from six stories on.

Good::

    role: classmate
    ---
    role: student
    ---
    role: teacher
    ---
    role: parent
    ---
    role: leader
    ---
    role: classmate

Bad, nobody plays a parent or a leader::

    role: classmate
    ---
    role: student
    ---
    role: teacher
    ---
    role: classmate
    ---
    role: classmate
    ---
    role: classmate
"""

from collections.abc import Iterator

from sidebyside.content.library import Library
from sidebyside.content.problems import Code, Mark, Severity
from sidebyside.engine.story import Role
from sidebyside.lint.finding import Finding

CODE = Code.BALANCE_ROLES
SEVERITY = Severity.WARNING


def check(library: Library) -> Iterator[Finding]:
    """Names each role that no story offers."""
    offered = {story.role for story in library.scenarios.values()}
    for role in Role:
        if role not in offered:
            yield Finding(Mark("scenarios"), f"In no story is the player a {role}.", "Let the next story be theirs.")
