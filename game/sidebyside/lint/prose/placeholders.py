"""A translation has the same `{places}` as its source, or a player would read a brace.

Good, in ro.po::

    msgctxt "example/title#text"
    msgid "Lunch"
    msgstr "Prânzul"

Bad, in ro.po::

    msgctxt "example/title#text"  # <-
    msgid "Lunch"
    msgstr "Prânzul lui {name}"
"""

import re
from collections.abc import Iterator

from sidebyside.content.problems import Code, Severity
from sidebyside.lint.finding import Finding
from sidebyside.lint.prose.texts import Prose

CODE = Code.PLACEHOLDERS
SEVERITY = Severity.ERROR


def check(prose: Prose) -> Iterator[Finding]:
    """Names each translation with other places; one of an older sentence is `stale`'s to tell."""
    for text, entry in prose.entries():
        if entry.source == text.says and _places(text.says) != _places(entry.says):
            says = f"“{text.key}” has the places {_places(entry.says)}; the source has {_places(text.says)}."
            yield Finding(entry.mark, says, "Copy the words in braces as they are.")


def _places(text: str) -> list[str]:
    """The `{name}` places of a text, as they stand there."""
    return sorted(re.findall(r"\{[^{}]*\}?|\}", text))
