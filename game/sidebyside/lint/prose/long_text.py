"""A text is short enough for a small screen and big letters.

The limits count characters, spaces too. On a phone 320 pixels wide with letters at 200 %, a choice has about 11
characters in a line, a feedback 10, a spoken line 12, and eleven lines are a full screen. So a choice never fills more
than one screen, and nothing else more than one and a half. In the usual size that is two to five lines. A guide for
teachers is read on paper and has no limit. Whoever needs more room makes two lines of it.

Good::

    title: {text: Lunch, easy: Lunch}

Bad::

    title: {text: Lunch at the long table by the window in the autumn, easy: Lunch}  # <-
"""

from collections.abc import Iterator

from sidebyside.content.problems import Code, Severity
from sidebyside.lint.finding import Finding
from sidebyside.lint.prose.texts import Kind, Prose

CODE = Code.LONG_TEXT
SEVERITY = Severity.WARNING

MOST_CHARACTERS = {
    Kind.TITLE: 40,
    Kind.CHOICE: 100,
    Kind.FEEDBACK: 130,
    Kind.LINE: 180,
    Kind.ABOUT: 180,
    Kind.SHARED: 200,
}


def check(prose: Prose) -> Iterator[Finding]:
    """Names each text that is longer than its kind may be."""
    for text in prose.texts():
        most = MOST_CHARACTERS.get(text.kind)
        if most and len(text.says) > most:
            says = f"This {text.kind} has {len(text.says)} characters; the most is {most}: “{text.says}”"
            yield Finding(text.mark, says, "Say it in fewer words, or make two texts of it.")
