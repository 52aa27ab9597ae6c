"""Every text is translated into every language of the game.

A sentence without a translation is shown in English; a warning, so that work in progress can be played.

Good, in ro.po::

    msgctxt "example/title#text"
    msgid "Lunch"
    msgstr "Prânzul"

Bad, in ro.po::

    msgctxt "example/title#text"
    msgid "Lunch"
    msgstr ""
"""

from collections.abc import Iterator

from sidebyside.content.problems import Code, Mark, Severity
from sidebyside.lint.finding import Finding
from sidebyside.lint.prose.texts import Prose

CODE = Code.NOT_TRANSLATED
SEVERITY = Severity.WARNING


def check(prose: Prose) -> Iterator[Finding]:
    """Names each sentence without a translation."""
    for language, entries in prose.translations.items():
        for text in prose.sources:
            if text.key not in entries:
                says = f"“{text.key}” is not translated: “{text.says}”"
                yield Finding(Mark(prose.po_files[language]), says)
