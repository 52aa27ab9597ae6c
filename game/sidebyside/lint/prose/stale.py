"""Every translation was made from the sentence that stands there now, and nobody has marked it as unsure.

A translation of an older sentence is shown until somebody has looked at it: a child who reads Romanian is rather told
how it was than told in English. `sidebyside translate update` marks it fuzzy and keeps the older sentence beside it.
What else is marked fuzzy (Poedit: “Needs Work”) may be a machine's guess; it is not shown.

Good, in ro.po::

    msgctxt "example/title#text"
    msgid "Lunch"
    msgstr "Prânzul"

Bad, in ro.po::

    msgctxt "example/title#text"  # <-
    msgid "Dinner"
    msgstr "Cina"

Bad, after an update, in ro.po::

    #, fuzzy
    #| msgid "Dinner"
    msgctxt "example/title#text"  # <-
    msgid "Lunch"
    msgstr "Cina"

Bad, not sure, in ro.po::

    #, fuzzy
    msgctxt "example/title#text"  # <-
    msgid "Lunch"
    msgstr "Cina"
"""

from collections.abc import Iterator

from sidebyside.content.problems import Code, Severity
from sidebyside.content.translation import Translation
from sidebyside.lint.finding import Finding
from sidebyside.lint.prose.texts import Prose, Text, is_current

CODE = Code.STALE_TRANSLATION
SEVERITY = Severity.WARNING


def check(prose: Prose) -> Iterator[Finding]:
    """Names each translation of an older sentence, with both sentences, and each that is marked as unsure."""
    for text, entry in prose.entries():
        if entry.unsure:
            says = f"“{text.key}” is marked as unsure (fuzzy) and not shown: “{entry.says}”."
            yield Finding(entry.mark, says, "Look at it and take the mark away (Poedit: “Needs Work”).")
        elif not is_current(text, entry):
            says = f"“{text.key}” was translated from “{_sentence(entry)}”; now it is “{_sentence(text)}”."
            yield Finding(entry.mark, says, "Look at the translation again.")


def _sentence(held: Text | Translation) -> str:
    """The source, of a counted text both sentences."""
    several = held.source if isinstance(held, Translation) else held.says
    return f"{held.one} / {several}" if held.one else several
