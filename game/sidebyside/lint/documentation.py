"""The documentation of a rule, taken out of its docstring: what it demands, why, and examples that a test tries."""

import re
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sidebyside.lint.rules import Rule

_HEAD = re.compile(r"^(?P<kind>Good|Bad)(?P<note>, [^\n]*?)?::\n\n(?P<body>(?:    [^\n]*\n|\n)+)", re.MULTILINE)
_FILE = re.compile(r"in (?P<file>[\w/-]+\.(?:yaml|po))")
_HERE = re.compile(r"\s*# <-$")


@dataclass(frozen=True, slots=True)
class Example:
    """A piece of the file. `lines` are those on which the rule must find something; empty where anywhere will do."""

    kind: str
    note: str
    file: str
    body: str
    lines: tuple[int, ...]

    def pointed(self, pointer: str) -> str:
        """The body, with a pointer at the end of each line on which the rule finds something."""
        lines = enumerate(self.body.splitlines(), 1)
        return "\n".join(f"{line}  # {pointer}" if number in self.lines else line for number, line in lines)


def demand(rule: Rule[Any]) -> str:
    """What the rule asks for, in one sentence."""
    return (rule.__doc__ or "").splitlines()[0]


def parts(rule: Rule[Any]) -> Iterator[str | Example]:
    """All that follows the first sentence, in its order: texts and examples."""
    rest = (rule.__doc__ or "").partition("\n")[2] + "\n"
    at = 0
    for head in _HEAD.finditer(rest):
        yield from _text(rest[at : head.start()])
        yield _example(head)
        at = head.end()
    yield from _text(rest[at:])


def examples(rule: Rule[Any]) -> Iterator[Example]:
    """The examples alone."""
    return (part for part in parts(rule) if isinstance(part, Example))


def _text(between: str) -> Iterator[str]:
    if between.strip():
        yield between.strip()


def _example(head: re.Match[str]) -> Example:
    note = head["note"] or ""
    named = _FILE.search(note)
    lines = textwrap.dedent(head["body"]).rstrip("\n").splitlines()
    marked = tuple(number for number, line in enumerate(lines, 1) if _HERE.search(line))
    body = "\n".join(_HERE.sub("", line) for line in lines) + "\n"
    return Example(head["kind"], note, named["file"] if named else "scenario.yaml", body, marked)
