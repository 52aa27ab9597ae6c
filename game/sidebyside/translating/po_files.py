"""PO files from text to text: a template, a new file, and an old one brought in step without losing a word."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

import polib
from babel import Locale, UnknownLocaleError
from babel.messages.plurals import get_plural

from sidebyside.language import SOURCE
from sidebyside.translating.parts import Message

WIDTH = 110
TEMPLATE_PLURALS = "nplurals=INTEGER; plural=EXPRESSION;"
"""What gettext writes where the language is not known yet."""

_BRACE = "python-brace-format"
"""Tells editors that there are {places} to be kept."""


class NotPoError(ValueError):
    """The text is not that of a PO file."""


def template(about: str, messages: Iterable[Message]) -> str:
    """The messages without translations (.pot): what an editor starts a new language from."""
    return in_step(_head(f"Words of {about}.", "", TEMPLATE_PLURALS), messages)


def fresh(language: str, about: str) -> str:
    """A file for a new language with nothing in it yet; LookupError where nobody speaks it."""
    return _head(f"{named(language)} words of {about}.", language, get_plural(language).plural_forms)


def named(language: str) -> str:
    """What the language is called in English; LookupError where it is none that the source can be translated to."""
    try:
        locale = Locale.parse(language)
    except (UnknownLocaleError, ValueError):
        locale = None
    if locale is None or str(locale) != language:
        raise LookupError(f"“{language}” is not a language; write “bg”, “uk”, “pt_BR”.")
    if language == SOURCE:
        raise LookupError(f"“{language}” is the language that everything is written in.")
    return str(locale.english_name)


def in_step(text: str, messages: Iterable[Message]) -> str:
    """The file with exactly these messages, in their order, and with every translation it had.

    A translation of a sentence that has changed is marked fuzzy and keeps the old sentence beside it; when the old
    sentence comes back the mark goes. What is no longer there becomes obsolete and is taken up again when it returns.
    """
    po = _parsed(text)
    held = _by_context(po)
    found = [_brought(_nearest(held.get(message.context, ()), message), message, _forms(po)) for message in messages]
    taken = set(map(id, found))
    gone = [entry for entry in po if id(entry) not in taken and (_is_translated(entry) or entry.tcomment)]
    po[:] = [*found, *map(_put_aside, gone)]
    return f"{po}"


def to_do(text: str) -> tuple[int, int]:
    """How many messages have no translation, and how many have one that is to be looked at again."""
    po = _parsed(text)
    live = [entry for entry in po if not entry.obsolete]
    return sum(not _is_translated(entry) for entry in live), sum(entry.fuzzy for entry in live)


def _head(title: str, language: str, plurals: str) -> str:
    po = polib.POFile(wrapwidth=WIDTH)
    po.header = title
    po.metadata = {
        "Project-Id-Version": "Side by Side (Alături)",
        "Language": language,
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        "Plural-Forms": plurals,
    }
    return f"{po}"


def _parsed(text: str) -> polib.POFile:
    # With a line end the text can never be taken for the name of a file, which polib would open.
    try:
        return polib.pofile(text + "\n", wrapwidth=WIDTH)
    except (OSError, ValueError, UnicodeError) as error:
        raise NotPoError(f"This is not a PO file: {error}") from error


def _by_context(po: polib.POFile) -> Mapping[str, Sequence[polib.POEntry]]:
    held: dict[str, list[polib.POEntry]] = defaultdict(list)
    for entry in po:
        held[entry.msgctxt or ""].append(entry)
    return held


def _forms(po: polib.POFile) -> int:
    """How many plural forms the language has; two where the header does not say."""
    found = re.search(r"nplurals\s*=\s*([1-9])\s*;", po.metadata.get("Plural-Forms", ""))
    return int(found[1]) if found else 2


def _nearest(entries: Iterable[polib.POEntry], message: Message) -> polib.POEntry:
    """The entry to go on with: rather a translated one, rather of this very sentence, rather one that is in use."""
    alike = [entry for entry in entries if bool(entry.msgid_plural) == bool(message.plural)]
    return max(
        alike,
        key=lambda entry: (_is_translated(entry), _seen(entry) == (message.source, message.plural), not entry.obsolete),
        default=polib.POEntry(msgctxt=message.context),
    )


def _brought(entry: polib.POEntry, message: Message, forms: int) -> polib.POEntry:
    """The entry as the message wants it; only its flags tell what the translator has to do."""
    seen, now = _seen(entry), (message.source, message.plural)
    if not _is_doubted(entry):
        _remember(entry, seen if _is_translated(entry) and seen != now else None)
    entry.obsolete = False
    entry.msgid, entry.msgid_plural = now
    entry.comment, entry.occurrences = message.note, [(message.path, str(message.line or ""))]
    if message.plural and not entry.msgstr_plural:
        entry.msgstr_plural = dict.fromkeys(range(forms), "")
    entry.flags = [flag for flag in entry.flags if flag != _BRACE] + [_BRACE] * ("{" in message.source + message.plural)
    return entry


def _put_aside(entry: polib.POEntry) -> polib.POEntry:
    """The entry as obsolete, with the sentence that it was translated from: polib reads no older one there."""
    if not _is_doubted(entry):
        entry.msgid, entry.msgid_plural = _seen(entry)
        _remember(entry, None)
    entry.obsolete = True
    return entry


def _remember(entry: polib.POEntry, older: tuple[str, str] | None) -> None:
    """Marks the translation as one of an older sentence, or as a good one."""
    entry.previous_msgctxt = None
    entry.previous_msgid, entry.previous_msgid_plural = (older[0], older[1] or None) if older else (None, None)
    entry.flags = ["fuzzy"] * bool(older) + [flag for flag in entry.flags if flag != "fuzzy"]


def _seen(entry: polib.POEntry) -> tuple[str, str]:
    """The source that the translation was made from."""
    if _is_older(entry):
        return entry.previous_msgid or "", entry.previous_msgid_plural or ""
    return entry.msgid, entry.msgid_plural


def _is_older(entry: polib.POEntry) -> bool:
    """Whether it is fuzzy because its sentence has changed."""
    return entry.fuzzy and entry.previous_msgid is not None and entry.previous_msgctxt is None


def _is_doubted(entry: polib.POEntry) -> bool:
    """Whether it is fuzzy because somebody doubts it, or because a program guessed it."""
    return entry.fuzzy and _is_translated(entry) and not _is_older(entry)


def _is_translated(entry: polib.POEntry) -> bool:
    return bool(entry.msgstr) or any(entry.msgstr_plural.values())
