"""Takes a mapping apart key by key, and reports what is missing, misspelt or of the wrong kind.

Every method returns something of the right type even after a problem, so that a parser always reaches the end of
the file and the author sees every mistake at once. What was parsed with problems is thrown away by the caller.
"""

import re
from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import TypeVar

from sidebyside.content.marked import Entry, Node, describe
from sidebyside.content.problems import Code, Mark, Report, did_you_mean
from sidebyside.engine.story import Words, easy_key, text_key

Choice = TypeVar("Choice", bound=StrEnum)

ID = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
DATE = re.compile(r"[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])")
HOW_IDS_LOOK = "Use small letters a-z, digits and single hyphens, a letter first: “ask-vlad”."
HOW_DATES_LOOK = "Write it as 2026-01-31, or null."


class Fields:
    """The keys of one mapping. Ask for each by name, then call `done` to report those nobody asked for."""

    def __init__(self, node: Node, report: Report) -> None:
        self.mark = node.mark
        self.report = report
        self.entries: Mapping[str, Entry] = {}
        self.readable = isinstance(node.value, Mapping)
        self.asked: list[str] = []
        if isinstance(node.value, Mapping):
            self.entries = node.value
        else:
            report.add(
                node.mark, Code.WRONG_TYPE, f"Keys are expected here, not {describe(node)}.", "Write “key: value”."
            )

    def optional(self, key: str) -> Node | None:
        """The value of the key; None where it is absent or empty."""
        self.asked.append(key)
        entry = self.entries.get(key)
        return entry.node if entry and entry.node.value is not None else None

    def required(self, key: str) -> Node | None:
        """The value of the key; its absence is reported."""
        node = self.optional(key)
        if node is None and self.readable:
            self.report.add(self.mark, Code.MISSING_KEY, f"The key “{key}” is missing.", f"Add “{key}: …” here.")
        return node

    def at(self, key: str) -> Mark:
        """Where the key stands, or where it should."""
        entry = self.entries.get(key)
        return entry.key_mark if entry else self.mark

    def text(self, key: str) -> str:
        """A text that is not empty."""
        node = self.required(key)
        return text(node, self.report) if node else ""

    def words(self, key: str, words_id: str) -> Words:
        """A text, or a mapping of text and easy."""
        node = self.required(key)
        return words(node, words_id, self.report) if node else Words(words_id, "")

    def words_here(self, words_id: str) -> Words:
        """Words whose text and easy stand among the other keys of this mapping."""
        easy = self.optional("easy")
        found = Words(words_id, self.text("text"), text(easy, self.report) if easy else None)
        self.report.place(text_key(found), self.at("text"))
        self.report.place(easy_key(found), self.at("easy"))
        return found

    def optional_words(self, key: str, words_id: str) -> Words | None:
        """Words, or None where the key is absent."""
        node = self.optional(key)
        return words(node, words_id, self.report) if node else None

    def id(self, key: str) -> str:
        """An id: lower-case words joined by hyphens."""
        node = self.required(key)
        written = text(node, self.report) if node else ""
        return identifier(written, node.mark, self.report) if node and written else ""

    def number(self, key: str, allowed: range) -> int:
        """A whole number within a range."""
        node = self.required(key)
        return number(node, allowed, self.report) if node else allowed[0]

    def flag(self, key: str) -> bool:
        """True or false; false where the key is absent."""
        node = self.optional(key)
        if node is None or isinstance(node.value, bool):
            return bool(node and node.value)
        self.report.add(node.mark, Code.WRONG_TYPE, f"“{key}” is true or false, not {describe(node)}.")
        return False

    def one_of(self, key: str, names: type[Choice]) -> Choice:
        """One of a closed list of names."""
        node = self.required(key)
        return name(node, names, self.report) if node else next(iter(names))

    def optional_one_of(self, key: str, names: type[Choice]) -> Choice | None:
        """One of a closed list of names, or None where the key is absent."""
        node = self.optional(key)
        return name(node, names, self.report) if node else None

    def names(self, key: str, known: type[Choice]) -> tuple[Choice, ...]:
        """A list of names from a closed list; empty where the key is absent."""
        return tuple(name(node, known, self.report) for node in self.items(key, required=False))

    def optional_number(self, key: str, allowed: range) -> int | None:
        """A whole number within a range, or None where the key is absent."""
        node = self.optional(key)
        return number(node, allowed, self.report) if node else None

    def date(self, key: str) -> str | None:
        """A date as year-month-day, or None where the key is absent or null."""
        node = self.optional(key)
        if node is None:
            return None
        written = text(node, self.report)
        if written and not DATE.fullmatch(written):
            self.report.add(node.mark, Code.BAD_DATE, f"“{written}” is not a date.", HOW_DATES_LOOK)
        return written

    def items(self, key: str, required: bool = True) -> tuple[Node, ...]:
        """The items of a list; a single value counts as a list of one."""
        node = self.required(key) if required else self.optional(key)
        if node is None:
            return ()
        found = listed(node)
        if required and not found:
            self._empty(key, node)
        return found

    def ids(self, key: str, kind: str, required: bool = False) -> tuple[str, ...]:
        """A list of ids that something of that kind must have."""
        return tuple(refer(node, kind, self.report) for node in self.items(key, required))

    def members(self, key: str, required: bool = True) -> Iterator[tuple[str, Entry]]:
        """The ids and entries of a mapping."""
        node = self.required(key) if required else self.optional(key)
        if required and node and node.value == {}:
            self._empty(key, node)
        return members(node, self.report) if node else iter(())

    def _empty(self, key: str, node: Node) -> None:
        self.report.add(node.mark, Code.EMPTY, f"“{key}” is empty.", "At least one is needed.")

    def done(self) -> None:
        """Reports every key that nobody asked for."""
        for key, entry in self.entries.items():
            if key not in self.asked:
                cure = did_you_mean(key, self.asked)
                self.report.add(entry.key_mark, Code.UNKNOWN_KEY, f"The key “{key}” is not known here.", cure)


def members(node: Node, report: Report) -> Iterator[tuple[str, Entry]]:
    """The ids and entries of a mapping; ids are checked."""
    for key, entry in Fields(node, report).entries.items():
        yield identifier(key, entry.key_mark, report), entry


def listed(node: Node) -> tuple[Node, ...]:
    """The items of a list; a single value counts as a list of one."""
    return node.value if isinstance(node.value, tuple) else (node,)


def text(node: Node, report: Report) -> str:
    """A text that is not empty."""
    if not isinstance(node.value, str):
        cure = "Put “quotes” around it if it is meant as text."
        report.add(node.mark, Code.WRONG_TYPE, f"A text is expected here, not {describe(node)}.", cure)
        return ""
    if not node.value.strip():
        report.add(node.mark, Code.EMPTY, "The text is empty.", "Write it, or remove the key.")
        return ""
    return node.value


def words(node: Node, words_id: str, report: Report) -> Words:
    """A text, or a mapping of text and easy."""
    if not isinstance(node.value, Mapping):
        found = Words(words_id, text(node, report))
        report.place(text_key(found), node.mark)
        return found
    fields = Fields(node, report)
    found = fields.words_here(words_id)
    fields.done()
    return found


def identifier(written: str, mark: Mark, report: Report) -> str:
    """An id: lower-case words joined by hyphens."""
    if not ID.fullmatch(written):
        report.add(mark, Code.BAD_ID, f"“{written}” cannot be an id.", HOW_IDS_LOOK)
    return written


def refer(node: Node, kind: str, report: Report) -> str:
    """An id defined elsewhere; to be looked up at the end."""
    used = text(node, report)
    if used:
        report.refer(kind, used, node.mark)
    return used


def number(node: Node, allowed: range, report: Report) -> int:
    """A whole number within a range."""
    value = node.value
    if isinstance(value, bool) or not isinstance(value, int):
        report.add(node.mark, Code.WRONG_TYPE, f"A whole number is expected here, not {describe(node)}.")
        return allowed[0]
    if value not in allowed:
        cure = f"It goes from {allowed[0]} to {allowed[-1]}."
        report.add(node.mark, Code.OUT_OF_RANGE, f"{value} is out of range.", cure)
    return value


def name(node: Node, names: type[Choice], report: Report) -> Choice:
    """One of a closed list of names."""
    written = text(node, report)
    known = [str(member) for member in names]
    if written in known:
        return names(written)
    if written:
        what = names.__name__.lower()
        report.add(node.mark, Code.UNKNOWN_VALUE, f"“{written}” is not a {what}.", did_you_mean(written, known))
    return next(iter(names))
