"""An easy-read sentence has at most twelve words.

Short sentences are the first thing that every guide to easy language asks for. Twelve is our own number, for every
language. Words that all stories share (buttons, help, rights) and have no easy form are held to it too, because easy
readers read them; names and titles of laws are not. A quoted sentence counts by itself, a colon does not end one.

Good::

    title: {text: Lunch, easy: Sami waits at the table. Nobody makes room.}

Bad::

    title: {text: Lunch, easy: Sami waits at the table for a long time and nobody of us makes room.}  # <-
"""

from collections.abc import Iterator

from sidebyside.content.problems import Code, Severity
from sidebyside.lint.finding import Finding
from sidebyside.lint.prose.easy_texts import easy_texts
from sidebyside.lint.prose.sentences import sentences, words
from sidebyside.lint.prose.texts import Prose

CODE = Code.LONG_SENTENCE
SEVERITY = Severity.ERROR

MOST_WORDS = 12


def check(prose: Prose) -> Iterator[Finding]:
    """Names each sentence that is longer."""
    for text in easy_texts(prose):
        for sentence in sentences(text.says):
            if (count := len(words(sentence))) > MOST_WORDS:
                says = f"This easy-read sentence has {count} words; the most is {MOST_WORDS}: “{sentence}”"
                cure = "Make two of it." if text.easy else "Make two of it, or add an easy-read form."
                yield Finding(text.mark, says, cure)
