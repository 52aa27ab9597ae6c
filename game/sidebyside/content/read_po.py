"""A translator's PO file -> its entries. Only where files are written: the browser gets compiled catalogues."""

import re
from collections.abc import Collection, Iterator
from gettext import c2py

import polib

from sidebyside.content.problems import Code, Mark, Report
from sidebyside.content.translation import Translation
from sidebyside.engine.counting import table

_PLURAL_FORMS = re.compile(r"\s*nplurals\s*=\s*([1-9])\s*;\s*plural\s*=\s*([^;]+);?\s*")


def read_po(text: str, shown: str, report: Report, owners: Collection[str]) -> dict[str, Translation]:
    """Context -> translation; entries without a translation, or without all its plural forms, are left out.

    Args:
        text: the file.
        shown: what problems call it.
        report: where problems go.
        owners: what contexts start with here. Others are told and left out: no file can change another's texts.
    """
    # With a line end the text can never be taken for the name of a file, which polib would open.
    try:
        entries = polib.pofile(text + "\n", check_for_duplicates=True)
    except (OSError, ValueError, UnicodeError) as error:
        report.add(
            Mark(shown), Code.NOT_PO, f"This is not a PO file: {error}.", "Open it with Poedit, which names the line."
        )
        return {}
    plurals = _plurals(entries.metadata.get("Plural-Forms"), Mark(shown), report)
    lines = text.splitlines()
    live = ((entry, Mark(shown, _line(entry, lines), 1)) for entry in entries if not entry.obsolete)
    return {
        entry.msgctxt: _translation(entry, mark, plurals)
        for entry, mark in _own(live, owners, report)
        if _whole(entry, plurals)
    }


def _line(entry: polib.POEntry, lines: list[str]) -> int:
    """Where the entry itself begins; polib tells where the comments above it do."""
    begins = range(entry.linenum or 0, len(lines) + 1)
    return next((number for number in begins if number and lines[number - 1].lstrip().startswith("msg")), 0)


def _own(
    entries: Iterator[tuple[polib.POEntry, Mark]], owners: Collection[str], report: Report
) -> Iterator[tuple[polib.POEntry, Mark]]:
    for entry, mark in entries:
        owner, slash, _ = (entry.msgctxt or "").partition("/")
        if slash and owner in owners:
            yield entry, mark
        else:
            says = f"“{entry.msgctxt}” is no text of this file." if entry.msgctxt else "This entry has no context."
            known = ", ".join(f"“{name}/”" for name in owners)
            report.add(mark, Code.STRAY_TRANSLATION, says, f"Delete it: contexts start with {known} here.")


def _plurals(header: str | None, mark: Mark, report: Report) -> str:
    """The table of the header's rule; empty where there is none that we take."""
    if header is None:
        return ""
    found = _PLURAL_FORMS.fullmatch(header)
    try:
        # c2py takes numbers, n and C's operators only, no more than a thousand characters and twenty brackets deep.
        plurals = table(c2py(found[2])) if found else ""
    except (ValueError, ZeroDivisionError, OverflowError):
        plurals = ""
    if not found or not plurals or int(max(plurals)) >= int(found[1]):
        cure = "Poedit writes it: Translation > Properties > Plural forms, “Use default rules”."
        report.add(mark, Code.NOT_PO, f"“Plural-Forms: {header}” in the header is not a rule for plurals.", cure)
        return ""
    return plurals


def _whole(entry: polib.POEntry, plurals: str) -> bool:
    if not entry.msgid_plural:
        return bool(entry.msgstr)
    return bool(plurals) and all(entry.msgstr_plural.get(int(form)) for form in set(plurals))


def _translation(entry: polib.POEntry, mark: Mark, plurals: str) -> Translation:
    """`sidebyside translate update` and msgmerge keep the older sentence when they mark a translation fuzzy."""
    older = entry.fuzzy and entry.previous_msgid is not None and entry.previous_msgctxt is None
    one = (entry.previous_msgid if older else entry.msgid) or ""
    several = (entry.previous_msgid_plural if older else entry.msgid_plural) or ""
    count = int(max(plurals)) + 1 if entry.msgid_plural else 0
    forms = tuple(entry.msgstr_plural.get(form, "") for form in range(count))
    return Translation(
        source=several if forms else one,
        one=one if forms else "",
        says=forms[-1] if forms else entry.msgstr,
        forms=forms,
        plurals=plurals if forms else "",
        mark=mark,
        note=entry.tcomment,
        unsure=entry.fuzzy and not older,
    )
