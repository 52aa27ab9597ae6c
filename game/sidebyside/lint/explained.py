"""Every problem that a check can tell, explained: rules explain themselves, and what is told elsewhere stands here."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sidebyside.content.problems import Code, Severity
from sidebyside.content.read_yaml import DEEPEST, MOST_CHARACTERS
from sidebyside.lint.allowed import PROMISED
from sidebyside.lint.documentation import Example, demand, parts
from sidebyside.lint.rules import LIBRARY, PROSE, STORY, Rule


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """What a code demands in one sentence, then why, with examples. `can_be_allowed`: on one line, with a reason."""

    code: Code
    severity: Severity
    demand: str
    parts: tuple[str | Example, ...] = ()
    can_be_allowed: bool = False


@dataclass(frozen=True, slots=True)
class Room:
    """Explanations that belong together."""

    title: str
    says: str
    explanations: tuple[Explanation, ...]


FILES: Mapping[Code, str] = {
    Code.NOT_FOUND: "A file that is needed is there and can be opened.",
    Code.NOT_TEXT: "A file is text, saved as UTF-8.",
    Code.NOT_YAML: "A story is written in YAML; a text with a colon, a # or a quotation mark stands in “quotes”.",
    Code.NOT_JSON: "A compiled file of the site is whole; where it is not, build the site again.",
    Code.NOT_PO: "A translation is a PO file, as gettext editors save it.",
    Code.TOO_LONG: f"A file has at most {MOST_CHARACTERS} characters.",
    Code.TOO_DEEP: f"Nothing is nested more than {DEEPEST} levels deep.",
    Code.ANCHOR: "Every text is written out where it stands, without anchors (&) and aliases (*).",
    Code.TAG: "Nothing has a tag (!); a text that starts with an exclamation mark stands in “quotes”.",
    Code.MANY_DOCUMENTS: "A file holds one document, so no “---” stands in the middle.",
    Code.DUPLICATE_KEY: "A key stands once in a mapping; of two, one would be lost without a word.",
}
"""What is told before there is anything to take apart."""

SHAPE: Mapping[Code, str] = {
    Code.WRONG_TYPE: "A value is what its key asks for: a text, a whole number, true or false, a list, or keys.",
    Code.MISSING_KEY: "A key that a story cannot be played without is there.",
    Code.UNKNOWN_KEY: "Every key is one that this format knows; a misspelt one would be ignored without a word.",
    Code.UNKNOWN_VALUE: "Where only some names are known (moods, steps, countries …), the name is one of them.",
    Code.UNKNOWN_FORMAT: "The file says which format it is written in, and that format is known.",
    Code.EMPTY: "What is there says something: no empty text, condition or list where one thing is needed.",
    Code.BAD_ID: "An id is made of small letters a-z, digits and single hyphens; a story’s is its folder’s name.",
    Code.BAD_DATE: "A date is written as 2026-01-31, or null where nothing has happened yet.",
    Code.OUT_OF_RANGE: "A number is within what it can mean; the message says from where to where.",
    Code.TAKEN_ID: "An id means one thing: no two scenes, choices or texts have the same.",
    Code.UNKNOWN_ID: "An id that is used is defined: a scene, a person, a place or a right of that name is there.",
    Code.LAST_ROUTE: "Of several ways on, each has a condition but the last, so that every player gets somewhere.",
    Code.STRAY_TRANSLATION: "A translator’s file holds only texts of its own story, or only those that stories share.",
    Code.NO_SOURCE: "A fact is called “seen” only with the day on which somebody looked at its source.",
}
"""What is told while a file is taken apart."""

CHECKS: Mapping[Code, str] = {
    Code.PLAYTHROUGH: "A play-through sees what it says it sees, and comes to the ending, levels and rights it names.",
    Code.ALLOWANCE: "An allowance gives a reason, names a rule, and stands where the rule finds something.",
}
"""What is told of the means by which authors check and allow."""


def rooms() -> tuple[Room, ...]:
    """All explanations, in the order in which a file meets them."""
    return (
        Room("Reading a file", "Before anything else.", _told(FILES)),
        Room("Taking a file apart", "Whether it says what can be played.", _told(SHAPE)),
        Room("One story", "What it needs, and what is proved of every way through it.", _ruled(STORY, allowing=True)),
        Room("Words", "Of a story and of all that stories share.", _ruled(PROSE, allowing=True)),
        Room("All stories", "What they show together.", _ruled(LIBRARY)),
        Room("Play-throughs and allowances", "An author’s own tests and exceptions.", _told(CHECKS)),
    )


def _told(sentences: Mapping[Code, str]) -> tuple[Explanation, ...]:
    return tuple(Explanation(code=code, severity=Severity.ERROR, demand=says) for code, says in sentences.items())


def _ruled(rules: Iterable[Rule[Any]], *, allowing: bool = False) -> tuple[Explanation, ...]:
    return tuple(
        Explanation(
            code=rule.CODE,
            severity=rule.SEVERITY,
            demand=demand(rule),
            parts=tuple(parts(rule)),
            can_be_allowed=allowing and rule.CODE not in PROMISED,
        )
        for rule in rules
    )
