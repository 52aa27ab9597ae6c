"""What an author answers, and how it is read: kindly, and never trusted."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sidebyside.content.problems import Mark, did_you_mean
from sidebyside.engine.portrayal import Country, Situation
from sidebyside.engine.story import Measure, Role
from sidebyside.language import SOURCE
from sidebyside.lint.finding import Finding
from sidebyside.lint.prose import typography
from sidebyside.lint.prose.texts import Kind, Prose, Text

LONGEST_TITLE = 60
LONGEST_ID = 40

_ID = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
_AGES = re.compile(r"(\d{1,2})(?:\s*(?:-|–|,|to|and)\s*(\d{1,2}))?")
_QUOTED = re.compile(r'"([^"]*)"')


class UnusableError(Exception):
    """The answer cannot be used; says why and what would do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """`concerned` is None where that is the player; `rights` has the one that the author chose first."""

    id: str
    title: str
    role: Role
    ages: tuple[int, int]
    country: Country
    concerned: str | None
    hurts: str
    places: tuple[str, ...]
    situation: Situation
    measure: Measure
    right: str


def read_title(said: str) -> str:
    """One line with at least one letter or digit, and round quotation marks that open and close."""
    seen = "".join(" " if letter.isspace() else letter for letter in unicodedata.normalize("NFC", said))
    title = " ".join("".join(letter for letter in seen if unicodedata.category(letter)[0] != "C").split())
    title = _QUOTED.sub(r"“\1”", title).replace('"', "”").replace("'", "’").replace("...", "…")
    if not any(map(str.isalnum, title)):
        raise UnusableError("A title needs letters, such as “Who sits with Sami?”.")
    if len(title) > LONGEST_TITLE:
        raise UnusableError(f"The title has {len(title)} characters; the most is {LONGEST_TITLE}.")
    for slip in _slips(title):
        raise UnusableError(f"{slip.says}. {slip.cure}")
    return title


def _slips(title: str) -> Iterator[Finding]:
    """What the check would find in its signs: nobody should start with an error."""
    text = Text(id="", key="", kind=Kind.TITLE, language=SOURCE, says=title, easy=False, mark=Mark(""))
    return typography.check(Prose(sources=(text,), translations={}, po_files={}))


def read_id(said: str) -> str:
    """An id, which is a folder's name too."""
    if not _ID.fullmatch(said):
        cure = f"such as “{as_id(said)}”"
        raise UnusableError(f"A short name has only small letters a-z, digits and single hyphens, {cure}.")
    if len(said) > LONGEST_ID:
        raise UnusableError(f"The short name has {len(said)} characters; the most is {LONGEST_ID}.")
    return said


def as_id(title: str) -> str:
    """The id that is nearest to a title: “Cine stă lângă Sami?” -> “cine-sta-langa-sami”."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    words = re.findall(r"[a-z0-9]+", plain)
    made = "-".join(words)[:LONGEST_ID].strip("-")
    return made if _ID.fullmatch(made) else f"story-{made}"[:LONGEST_ID].strip("-")


def read_ages(said: str, allowed: range) -> tuple[int, int]:
    """“10-14”, “10 to 14” or “12”."""
    found = _AGES.fullmatch(said)
    if not found:
        raise UnusableError("Write the youngest and the oldest, such as “10-14”.")
    youngest = int(found[1])
    oldest = int(found[2] or youngest)
    if youngest not in allowed or oldest not in allowed or youngest > oldest:
        raise UnusableError(f"Ages go from {allowed[0]} to {allowed[-1]}, the youngest first.")
    return youngest, oldest


def read_one(said: str, options: Mapping[str, str]) -> str:
    """One of the options, by its number, its id or its name."""
    wanted = said.strip().casefold()
    known = {name.casefold(): option for option, name in options.items()}
    known |= {str(number): option for number, option in enumerate(options, 1)}
    known |= {option.casefold(): option for option in options}
    if wanted not in known:
        short = f"{said[:LONGEST_TITLE]}…" if len(said) > LONGEST_TITLE else said
        raise UnusableError(f"“{short}” is not on the list. {did_you_mean(wanted, options)}")
    return known[wanted]


def read_some(said: str, options: Mapping[str, str]) -> tuple[str, ...]:
    """Some of the options, with commas between them, each once."""
    return tuple(dict.fromkeys(read_one(part, options) for part in said.split(",") if part.strip()))
