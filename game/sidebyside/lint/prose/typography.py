"""The signs are those of the language, and nothing is left over from writing.

Romanian has ș and ț with a comma below: with a cedilla (ş, ţ) a screen reader may stumble and a search finds nothing.
Quotes are “…” in English and „…” in Romanian, the apostrophe is ’, three dots are one sign (…), and a dash between
words is –. Found too: two spaces, a space before a mark, a mark without a space after it, letters put together from
two signs, signs nobody sees, and notes to oneself (TODO, XXX, lorem ipsum).

Good::

    title: {text: "“Lunch”, says Sami…", easy: Lunch}

Good, in ro.po::

    msgctxt "example/title#text"
    msgid "Lunch"
    msgstr "Prânzul, „zice” Știința"

Bad::

    title: {text: "The teacher's „lunch”", easy: "Lunch ..."}  # <-
    summary: {text: "Sami waits , again.", easy: "TODO Sami waits."}  # <-

Bad, in ro.po::

    msgctxt "example/title#text"  # <-
    msgid "Lunch"
    msgstr "Prânzul, “zice” Ştiinţa"
"""

import re
import unicodedata
from collections.abc import Iterator

from sidebyside.content.problems import Code, Severity
from sidebyside.lint.finding import Finding
from sidebyside.lint.prose.texts import Prose, Text

CODE = Code.TYPOGRAPHY
SEVERITY = Severity.ERROR

QUOTES = {"en": ("“", "”"), "ro": ("„", "”")}
"""How a quote opens and closes. Quotes of a language that does not stand here are not looked at."""

_SIGNS = (
    (re.compile(r"[şţŞŢ]"), "a cedilla", "Write ș and ț with a comma below."),
    (re.compile("[\"']"), "a straight quote", "Write “…” or „…” around words, and ’ within a word."),
    (re.compile(r"\.\.+"), "dots in a row", "Write one sign: …"),
    (re.compile(r"^\s|\s$|\s\s|[\t\n]"), "space that is not needed", "Leave one space between words."),
    (re.compile(r"\s[,.;:!?)”](?!\w)"), "a space before a mark", "Remove the space."),
    (re.compile(r"[^\W\d_][,;!?][^\W\d_]|[a-zăâîșț]\.[A-ZĂÂÎȘȚ]"), "a mark without a space after it", "Add a space."),
    (re.compile(r"\s-\s|--"), "a hyphen for a dash", "Write – between words."),
    (re.compile(r"\b(?:TODO|FIXME|TBD|XXX+)\b|\?\?\?|(?i:lorem ipsum)"), "a note to oneself", "Finish the text."),
    (re.compile("[\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff\ufffd]"), "a sign nobody sees", "Type the word again."),
)


def check(prose: Prose) -> Iterator[Finding]:
    """Names each kind of slip in a text once."""
    for text in prose.texts():
        for what, cure in (*_slips(text.says), *_quotes(text)):
            yield Finding(text.mark, f"There is {what}: “{text.says}”", cure)


def _slips(says: str) -> Iterator[tuple[str, str]]:
    for pattern, what, cure in _SIGNS:
        if pattern.search(says):
            yield what, cure
    if not unicodedata.is_normalized("NFC", says):
        yield "a letter put together from two signs", "Type the word again."


def _quotes(text: Text) -> Iterator[tuple[str, str]]:
    """Quotes of another language, and quotes that do not open and close in turn."""
    if text.language not in QUOTES:
        return
    opens, closes = QUOTES[text.language]
    used = [sign for sign in text.says if sign in "“”„"]
    if set(used) - {opens, closes}:
        yield "a quote of another language", f"Write {opens}…{closes}."
    elif used != [opens, closes] * (len(used) // 2):
        yield "a quote that does not open and close", f"Write {opens}…{closes} around the words."
