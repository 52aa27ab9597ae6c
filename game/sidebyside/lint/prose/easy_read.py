"""Every text has its easy-read form.

Whoever needs short sentences needs them in the whole story, not in most of it. Words that all stories share (buttons,
names, titles of laws) may go without; they are held to the limits of easy-read themselves. So may what teachers read.

Good::

    title: {text: Fifteen minutes more, easy: More time}

Bad::

    title: {text: Fifteen minutes more}  # <-
"""

from collections.abc import Iterator

from sidebyside.content.problems import Code, Severity
from sidebyside.lint.finding import Finding
from sidebyside.lint.prose.texts import Kind, Prose

CODE = Code.NO_EASY_READ
SEVERITY = Severity.ERROR

WITHOUT = (Kind.SHARED, Kind.GUIDE)


def check(prose: Prose) -> Iterator[Finding]:
    """Names each text without one."""
    easy = {text.id for text in prose.sources if text.easy}
    for text in prose.sources:
        if text.id not in easy and text.kind not in WITHOUT:
            yield Finding(text.mark, f"“{text.id}” has no easy-read.", "Add “easy: …”.")
