"""The examples in the docstring of a rule, and how they are tried: each becomes a scenario's folder of its own."""

import re
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sidebyside.lint.rules import Rule

BASE = Path(__file__).parent / "base" / "example"

_HEAD = re.compile(r"^(?P<kind>Good|Bad)(?P<note>, [^\n]*?)?::\n\n(?P<body>(?:    [^\n]*\n|\n)+)", re.MULTILINE)
_FILE = re.compile(r"in (?P<file>[\w/-]+\.(?:yaml|po))")
_HERE = re.compile(r"\s*# <-$")


@dataclass(frozen=True)
class Example:
    """`lines` are those on which the rule must find something; empty where anywhere will do."""

    kind: str
    file: str
    body: str
    lines: tuple[int, ...]


def examples(rule: Rule[object]) -> Iterator[Example]:
    """The examples of a rule's documentation; a line that the rule must find ends in `# <-`."""
    for head in _HEAD.finditer((rule.__doc__ or "") + "\n"):
        named = _FILE.search(head["note"] or "")
        lines = textwrap.dedent(head["body"]).rstrip("\n").splitlines()
        marked = tuple(number for number, line in enumerate(lines, 1) if _HERE.search(line))
        body = "\n".join(_HERE.sub("", line) for line in lines) + "\n"
        yield Example(head["kind"], named["file"] if named else "scenario.yaml", body, marked)


def write(example: Example, below: Path) -> Path:
    """The folder of the example: the base, with the example's top-level keys in place of its own."""
    folder = below / "example"
    (folder / example.file).parent.mkdir(parents=True)
    base = (BASE / "scenario.yaml").read_text(encoding="utf-8")
    if example.file == "scenario.yaml":
        (folder / "scenario.yaml").write_text(example.body + _without(base, example.body), encoding="utf-8")
    else:
        (folder / "scenario.yaml").write_text(base, encoding="utf-8")
        (folder / example.file).write_text(example.body, encoding="utf-8")
    return folder


def _without(base: str, fragment: str) -> str:
    """The base without the top-level keys that the fragment brings."""
    brought = set(re.findall(r"^(\w+):", fragment, re.MULTILINE))
    blocks = re.split(r"^(?=\w)", base, flags=re.MULTILINE)
    return "".join(block for block in blocks if block.partition(":")[0] not in brought)
