"""A problem in a file, told to its author: where it is, what is wrong, and what to do about it."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from difflib import get_close_matches
from enum import StrEnum


class Severity(StrEnum):
    """An error keeps a scenario from being played; a warning does not."""

    ERROR = "error"
    WARNING = "warning"


class Code(StrEnum):
    """Names of problems. They are stable: people search for them."""

    NOT_FOUND = "not-found"
    NOT_TEXT = "not-text"
    NOT_YAML = "not-yaml"
    NOT_JSON = "not-json"
    NOT_PO = "not-po"
    TOO_LONG = "too-long"
    TOO_DEEP = "too-deep"
    ANCHOR = "anchor"
    TAG = "tag"
    MANY_DOCUMENTS = "many-documents"
    DUPLICATE_KEY = "duplicate-key"
    WRONG_TYPE = "wrong-type"
    MISSING_KEY = "missing-key"
    UNKNOWN_KEY = "unknown-key"
    UNKNOWN_VALUE = "unknown-value"
    UNKNOWN_FORMAT = "unknown-format"
    EMPTY = "empty"
    BAD_ID = "bad-id"
    BAD_DATE = "bad-date"
    OUT_OF_RANGE = "out-of-range"
    TAKEN_ID = "taken-id"
    UNKNOWN_ID = "unknown-id"
    LAST_ROUTE = "last-route"
    NO_SOURCE = "no-source"
    UNREACHABLE = "unreachable"
    TOO_MANY_STATES = "too-many-states"
    GOES_BACK = "goes-back"
    STUCK = "stuck"
    TOO_FEW_CHOICES = "too-few-choices"
    TOO_FEW_GOOD_WAYS = "too-few-good-ways"
    NOT_ASKED_FIRST = "not-asked-first"
    DECISIONS = "decisions"
    MINUTES = "minutes"
    COSTLESS = "costless"
    ONE_SIDED = "one-sided"
    GOOD_COMES_FIRST = "good-comes-first"
    NOT_REHEARSED = "not-rehearsed"
    NOT_COMPLETE = "not-complete"
    FEEDBACK = "feedback"
    OFF_CAST = "off-cast"
    NOT_DRAWN = "not-drawn"
    RIGHT_UNCHECKED = "right-unchecked"
    RIGHT_ELSEWHERE = "right-elsewhere"
    RIGHT_UNTOLD = "right-untold"
    GUIDE = "guide"
    NOT_REVIEWED = "not-reviewed"
    NOT_IN_HISTORY = "not-in-history"
    RETIRED_ID = "retired-id"
    NO_EASY_READ = "no-easy-read"
    LONG_SENTENCE = "long-sentence"
    TWO_IDEAS = "two-ideas"
    ABBREVIATION = "abbreviation"
    HARD_TO_READ = "hard-to-read"
    LONG_TEXT = "long-text"
    FLAGGED_TERM = "flagged-term"
    SHAMING = "shaming"
    TYPOGRAPHY = "typography"
    NOT_TRANSLATED = "not-translated"
    STALE_TRANSLATION = "stale-translation"
    STRAY_TRANSLATION = "stray-translation"
    PLACEHOLDERS = "placeholders"
    BALANCE_ROLES = "balance-roles"
    BALANCE_NEEDS = "balance-needs"
    BALANCE_ACTIVE = "balance-active"
    BALANCE_HURTING = "balance-hurting"
    BALANCE_GENDERS = "balance-genders"
    BALANCE_RIGHTS = "balance-rights"
    PLAYTHROUGH = "playthrough"
    ALLOWANCE = "allowance"


@dataclass(frozen=True, slots=True)
class Mark:
    """A place in a file. Line and column count from 1; both are 0 where only the trail of keys is known."""

    path: str
    line: int = 0
    column: int = 0
    trail: str = ""

    def __str__(self) -> str:
        if self.line:
            return f"{self.path}:{self.line}:{self.column}"
        return f"{self.path} ({self.trail})" if self.trail else self.path


@dataclass(frozen=True, slots=True)
class Problem:
    """One mistake: where, a stable code, what is wrong and what to do.

    `way` holds the choices that lead a player there, from the start, where that is what shows the mistake.
    """

    mark: Mark
    code: Code
    says: str
    cure: str
    severity: Severity = Severity.ERROR
    way: tuple[str, ...] = ()

    def __str__(self) -> str:
        return f"{self.mark}: {self.severity} [{self.code}] {self.says} {self.cure}".rstrip()


@dataclass(frozen=True, slots=True)
class Reference:
    """An id that a file uses and that must be defined elsewhere. `kind` is a word for people: "scene or ending"."""

    kind: str
    id: str
    mark: Mark


@dataclass(slots=True)
class Report:
    """What a parser collects on its way through a file. The one thing here that changes while it lives."""

    problems: list[Problem] = field(default_factory=list)
    references: list[Reference] = field(default_factory=list)
    marks: dict[str, Mark] = field(default_factory=dict)

    def add(self, mark: Mark, code: Code, says: str, cure: str = "") -> None:
        """Notes an error and lets the parser go on."""
        self.problems.append(Problem(mark, code, says, cure))

    def refer(self, kind: str, used: str, mark: Mark) -> None:
        """Notes an id to be looked up when everything has been read."""
        self.references.append(Reference(kind, used, mark))

    def define(self, name: str, mark: Mark) -> None:
        """Notes where an id is defined; one id cannot mean two things in a scenario."""
        if name in self.marks:
            says = f"The id “{name}” is already used on line {self.marks[name].line}."
            self.add(mark, Code.TAKEN_ID, says, "Choose another id.")
        self.marks.setdefault(name, mark)

    def place(self, key: str, mark: Mark) -> None:
        """Notes where the text of a catalogue key stands."""
        self.marks.setdefault(key, mark)

    def resolve(self, kind: str, defined: Iterable[str]) -> None:
        """Reports each reference of that kind to an id that is not among the defined ones."""
        known = sorted(defined)
        for reference in self.references:
            if reference.kind == kind and reference.id not in known:
                says = f"There is no {kind} with the id “{reference.id}”."
                self.add(reference.mark, Code.UNKNOWN_ID, says, did_you_mean(reference.id, known))


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """A hint at what was probably meant, or at what there is."""
    names = sorted(known)
    near = get_close_matches(word, names, n=1, cutoff=0.6)
    if near:
        return f"Did you mean “{near[0]}”?"
    return f"Known are: {', '.join(names)}." if names else ""
