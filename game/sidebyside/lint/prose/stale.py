"""Every translation was made from the sentence that stands there now.

Good, in ro.po::

    msgctxt "example/title#text"
    msgid "Lunch"
    msgstr "Prânzul"

Bad, in ro.po::

    msgctxt "example/title#text"  # <-
    msgid "Dinner"
    msgstr "Cina"
"""

from collections.abc import Iterator

from sidebyside.content.problems import Code, Severity
from sidebyside.lint.finding import Finding
from sidebyside.lint.prose.texts import Prose

CODE = Code.STALE_TRANSLATION
SEVERITY = Severity.WARNING


def check(prose: Prose) -> Iterator[Finding]:
    """Names each translation of an older sentence."""
    for text, entry in prose.entries():
        if entry.source != text.says:
            says = f"“{text.key}” was translated from “{entry.source}”; now it is “{text.says}”."
            yield Finding(entry.mark, says, "Look at the translation again.")
