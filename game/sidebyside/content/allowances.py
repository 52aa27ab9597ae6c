"""Lines on which an author allows what a rule forbids, with the reason: `# allow flagged-term: he says it of himself`.

In YAML the comment stands on a line of its own above the line it is for; in PO it is a translator's comment.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from sidebyside.content.problems import Mark, Report
from sidebyside.content.read import read_text
from sidebyside.content.translation import Translation

_ALLOW = re.compile(r"\s*(?:#\s*)?allow\s+(?P<code>[\w-]+)\s*:?\s*(?P<reason>.*?)\s*")


@dataclass(frozen=True, slots=True)
class Allowance:
    """`mark` is where the comment stands, `line` the line it is for."""

    mark: Mark
    line: int
    code: str
    reason: str


def allowances_in_yaml(path: Path, shown_from: Path) -> tuple[Allowance, ...]:
    """Those in a YAML file, each for the next line that is not a comment; none where there is no such file."""
    shown = path.relative_to(shown_from).as_posix()
    text = read_text(path, shown, Report()) if path.exists() else None
    return tuple(_in_lines((text or "").splitlines(), shown))


def allowances_in_po(translations: Mapping[str, Mapping[str, Translation]]) -> tuple[Allowance, ...]:
    """Those in the notes of translators, each for its entry."""
    entries = [entry for held in translations.values() for entry in held.values() if entry.note]
    return tuple(
        Allowance(entry.mark, entry.mark.line, found["code"], found["reason"])
        for entry in entries
        for note in entry.note.splitlines()
        if (found := _ALLOW.fullmatch(note))
    )


def _in_lines(lines: list[str], shown: str) -> Iterator[Allowance]:
    waiting: list[tuple[Mark, str, str]] = []
    for number, line in enumerate(lines, 1):
        if not line.lstrip().startswith("#"):
            yield from (Allowance(mark, number, code, reason) for mark, code, reason in waiting)
            waiting = []
        elif found := _ALLOW.fullmatch(line):
            waiting.append((Mark(shown, number, line.index("#") + 1), found["code"], found["reason"]))
