"""Every right that the shared file explains is met in a story; one that no story touches is a page nobody finds.

Judged from six stories on. The example is in `tests/lint/test_balance.py`: it needs every right there is.
"""

from collections.abc import Iterator

from sidebyside.content.library import Library
from sidebyside.content.problems import Code, Mark, Severity
from sidebyside.engine.story import text_key
from sidebyside.lint.finding import Finding

CODE = Code.BALANCE_RIGHTS
SEVERITY = Severity.WARNING


def check(library: Library) -> Iterator[Finding]:
    """Names each right that no story cites."""
    cited = {right for story in library.scenarios.values() for right in story.rights}
    for right in library.world.rights.values():
        if right.id not in cited:
            mark = library.shared_marks.get(text_key(right.title), Mark("scenarios/rights.yaml"))
            yield Finding(mark, f"No story touches “{right.id}”.", "Write one, or take the right out.")
