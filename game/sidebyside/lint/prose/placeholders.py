"""A translation has the same `{places}` as its source, or a player would read a brace.

Good, in ro.po::

    msgctxt "example/title#text"
    msgid "Lunch"
    msgstr "Prânzul"

Bad, in ro.po::

    msgctxt "example/title#text"  # <-
    msgid "Lunch"
    msgstr "Prânzul lui {name}"

Each plural form is looked at by itself.
"""

import re
from collections.abc import Iterator

from sidebyside.content.problems import Code, Severity
from sidebyside.lint.finding import Finding
from sidebyside.lint.prose.texts import Prose, is_current

CODE = Code.PLACEHOLDERS
SEVERITY = Severity.ERROR


def check(prose: Prose) -> Iterator[Finding]:
    """Names each translation with other places; one of an older sentence is `stale`'s to tell."""
    for text, entry in prose.entries():
        for form in entry.forms or (entry.says,):
            if is_current(text, entry) and _places(text.says) != _places(form):
                says = f"“{text.key}” has the places {_places(form)}; the source has {_places(text.says)}."
                yield Finding(entry.mark, says, "Copy the words in braces as they are.")


def _places(text: str) -> list[str]:
    """The `{name}` places of a text, as they stand there."""
    return sorted(re.findall(r"\{[^{}]*\}?|\}", text))
