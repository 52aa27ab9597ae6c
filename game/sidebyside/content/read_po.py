"""A translator's PO file -> its entries. Only where files are written: the browser gets compiled catalogues."""

import re

import polib

from sidebyside.content.problems import Code, Mark, Report
from sidebyside.content.translation import Translation

_CONTEXT = re.compile(r'^msgctxt "(.*)"\s*$', re.MULTILINE)


def read_po(text: str, shown: str, report: Report) -> dict[str, Translation]:
    """Context -> translation; entries without a translation and fuzzy ones are left out."""
    # With a line end the text can never be taken for the name of a file, which polib would open.
    try:
        entries = polib.pofile(text + "\n", check_for_duplicates=True)
    except (OSError, ValueError, UnicodeError) as error:
        report.add(
            Mark(shown), Code.NOT_PO, f"This is not a PO file: {error}.", "Open it with Poedit, which names the line."
        )
        return {}
    lines = {polib.unescape(found[1]): text.count("\n", 0, found.start()) + 1 for found in _CONTEXT.finditer(text)}
    return {
        entry.msgctxt: Translation(
            source=entry.msgid, says=entry.msgstr, mark=Mark(shown, lines.get(entry.msgctxt, 0), 1), note=entry.tcomment
        )
        for entry in entries
        if entry.msgctxt and entry.msgstr and not entry.fuzzy and not entry.obsolete
    }
