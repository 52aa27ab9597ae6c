"""A translator's PO file -> catalogue (context -> translation). Only where files are written: the browser gets JSON."""

import polib

from sidebyside.content.problems import Code, Mark, Report


def read_po(text: str, shown: str, report: Report) -> dict[str, tuple[str, str]]:
    """Context -> (source sentence, translation); entries without a translation and fuzzy ones are left out."""
    # With a line end the text can never be taken for the name of a file, which polib would open.
    try:
        entries = polib.pofile(text + "\n", check_for_duplicates=True)
    except (OSError, ValueError, UnicodeError) as error:
        report.add(
            Mark(shown), Code.NOT_PO, f"This is not a PO file: {error}.", "Open it with Poedit, which names the line."
        )
        return {}
    return {
        entry.msgctxt: (entry.msgid, entry.msgstr)
        for entry in entries
        if entry.msgctxt and entry.msgstr and not entry.fuzzy and not entry.obsolete
    }
