"""Every text is translated into every language of the game.

A sentence without a translation is shown in English; a warning, so that work in progress can be played. Where nothing
is translated yet, that is said once: an author writes the whole story first.

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
    """Names each sentence without a translation, or the language into which nothing is translated yet."""
    for language, entries in prose.translations.items():
        missing = [text for text in prose.sources if text.key not in entries]
        mark = Mark(prose.po_files[language])
        if len(missing) == len(prose.sources) > 1:
            says = f"Nothing is translated into “{language}” yet; there are {len(missing)} texts."
            yield Finding(mark, says, "Finish the story first. Then docs/translating.md tells how to go on.")
        else:
            yield from (Finding(mark, f"“{text.key}” is not translated: “{text.says}”") for text in missing)
