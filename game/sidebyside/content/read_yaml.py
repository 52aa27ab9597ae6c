"""YAML as this project takes it: the 1.2 core schema and nothing that surprises an author.

Refused by name: anchors and aliases, tags, more than one document, a key twice, over-deep and over-long files.
`no` is a text (Norwegian), dates are texts, there are no sexagesimal numbers. https://yaml.org/spec/1.2.2/#103-core-schema
"""

import re
from collections.abc import Iterator
from typing import NoReturn

import yaml

from sidebyside.content.marked import Entry, Node
from sidebyside.content.problems import Code, Mark, Report

MOST_CHARACTERS = 400_000
DEEPEST = 12

_QUOTES = (
    "A text with a colon, a # or a quotation mark needs “quotes” around it; "
    "inside { } one with a comma or a question mark does too."
)
_NULL = re.compile(r"null|Null|NULL|~|")
_BOOL = re.compile(r"true|True|TRUE|false|False|FALSE")
_INT = re.compile(r"[-+]?[0-9]{1,18}")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]{1,3})?")


class _Refused(Exception):
    """Reading stops here; the report says why."""


def read_yaml(text: str, path: str, report: Report) -> Node | None:
    """The document as nodes; None, with the reason in the report, when it cannot be read."""
    if len(text) > MOST_CHARACTERS:
        says = f"The file has {len(text)} characters; the most is {MOST_CHARACTERS}."
        report.add(Mark(path), Code.TOO_LONG, says, "Split the story in two.")
        return None
    try:
        return _Composer(path, report).document(yaml.parse(text, Loader=yaml.SafeLoader))
    except yaml.MarkedYAMLError as error:
        where = error.problem_mark or error.context_mark
        mark = Mark(path, where.line + 1, where.column + 1) if where else Mark(path)
        says = f"This is not YAML: {error.problem or error.context or 'it cannot be read'}."
        report.add(mark, Code.NOT_YAML, says, _QUOTES)
    except yaml.YAMLError as error:
        report.add(Mark(path), Code.NOT_YAML, f"This is not YAML: {str(error).splitlines()[0]}.")
    except _Refused:
        pass
    return None


class _Composer:
    """Builds nodes from the parser's events, so that a forbidden construct is met where it stands."""

    def __init__(self, path: str, report: Report) -> None:
        self.path = path
        self.report = report

    def document(self, events: Iterator[yaml.Event]) -> Node | None:
        root = None
        documents = 0
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    self.refuse(
                        event, Code.MANY_DOCUMENTS, "The file holds more than one document.", "Remove the “---”."
                    )
                root = self.node(next(events), events, "", 1)
        if root is None:
            self.report.add(Mark(self.path), Code.EMPTY, "The file is empty.", "A scenario starts with “format: 1”.")
        return root

    def node(self, event: yaml.Event, events: Iterator[yaml.Event], trail: str, depth: int) -> Node:
        self.inspect(event, depth)
        mark = self.mark(event, trail)
        if isinstance(event, yaml.ScalarEvent):
            return Node(event.value if event.style else _plain(event.value), mark)
        if isinstance(event, yaml.SequenceStartEvent):
            return Node(self.items(events, trail, depth), mark)
        return Node(self.entries(events, trail, depth), mark)

    def items(self, events: Iterator[yaml.Event], trail: str, depth: int) -> tuple[Node, ...]:
        found: list[Node] = []
        while not isinstance(event := next(events), yaml.SequenceEndEvent):
            found.append(self.node(event, events, f"{trail}[{len(found)}]", depth + 1))
        return tuple(found)

    def entries(self, events: Iterator[yaml.Event], trail: str, depth: int) -> dict[str, Entry]:
        found: dict[str, Entry] = {}
        while not isinstance(event := next(events), yaml.MappingEndEvent):
            key, mark = self.key(event, depth), self.mark(event, trail)
            value = self.node(next(events), events, f"{trail}.{key}".lstrip("."), depth + 1)
            if key in found:
                first = found[key].key_mark.line
                says = f"The key “{key}” stands here twice; first on line {first}."
                self.report.add(mark, Code.DUPLICATE_KEY, says, "Remove one of them, or give it another id.")
            found.setdefault(key, Entry(mark, value))
        return found

    def key(self, event: yaml.Event, depth: int) -> str:
        self.inspect(event, depth)
        if isinstance(event, yaml.ScalarEvent):
            return str(event.value)
        self.refuse(event, Code.WRONG_TYPE, "A key must be a simple word.", "Write “key: value”.")

    def inspect(self, event: yaml.Event, depth: int) -> None:
        """Refuses what we do not take, at its own place."""
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            self.refuse(
                event, Code.ANCHOR, "Anchors (&) and aliases (*) are not used here.", "Write the text out again."
            )
        if getattr(event, "tag", None):
            self.refuse(
                event, Code.TAG, "Tags (!) are not used here.", "Put “quotes” around a text that starts with !."
            )
        if depth > DEEPEST:
            self.refuse(
                event, Code.TOO_DEEP, f"This is nested more than {DEEPEST} levels deep.", "Check the indentation."
            )

    def refuse(self, event: yaml.Event, code: Code, says: str, cure: str) -> NoReturn:
        self.report.add(self.mark(event, ""), code, says, cure)
        raise _Refused

    def mark(self, event: yaml.Event, trail: str) -> Mark:
        start = event.start_mark
        return Mark(self.path, start.line + 1, start.column + 1, trail) if start else Mark(self.path)


def _plain(text: str) -> str | int | float | bool | None:
    """An unquoted scalar by the core schema."""
    if _NULL.fullmatch(text):
        return None
    if _BOOL.fullmatch(text):
        return text.lower() == "true"
    if _INT.fullmatch(text):
        return int(text)
    return float(text) if _FLOAT.fullmatch(text) else text
