"""Plain data -> the list of terms, or every problem in it."""

import re
from collections.abc import Iterator
from pathlib import Path

from sidebyside.content.fields import Fields, listed, members, text
from sidebyside.content.marked import Node
from sidebyside.content.problems import Code, Mark, Report
from sidebyside.content.read import read
from sidebyside.content.terms import SHORTEST_STEM, Ban, Term, Terms, fold

_WORD = r"[^\W\d_]+\*?"
_TOKEN = rf"(?:{_WORD}(?:-{_WORD})*|{_WORD}(?:/{_WORD})+|\*)"
_PATTERN = re.compile(rf"(?!\*){_TOKEN}(?: {_TOKEN})*(?: ?[.!])?")


def load_terms(scenarios: Path, report: Report) -> Terms:
    """The terms of `terms.yaml` in the folder of scenarios; what is wrong in it goes to the report."""
    node = read(scenarios / "terms.yaml", scenarios, report)
    return parse_terms(node, report) if node else {}


def parse_terms(node: Node, report: Report) -> Terms:
    """The terms of each language. A pattern with a problem is left out."""
    return {language: tuple(_terms(entry.node, report, seen={})) for language, entry in members(node, report)}


def _terms(node: Node, report: Report, seen: dict[str, Mark]) -> Iterator[Term]:
    for item in listed(node):
        fields = Fields(item, report)
        yield Term(
            ban=fields.one_of("ban", Ban),
            match=tuple(_patterns(fields, "match", seen)),
            unless=tuple(_patterns(fields, "unless", {})),
            why=fields.text("why"),
            prefer=fields.text("prefer"),
        )
        fields.done()


def _patterns(fields: Fields, key: str, seen: dict[str, Mark]) -> Iterator[str]:
    """The sound patterns of a list; what is asked for twice in a language is told."""
    for node in fields.items(key, required=key == "match"):
        pattern = text(node, fields.report)
        first = seen.setdefault(fold(pattern), node.mark)
        if not pattern.strip():
            continue
        if first is not node.mark:
            says = f"“{pattern}” already stands on line {first.line}."
            fields.report.add(node.mark, Code.TAKEN_ID, says, "Remove one of them.")
        elif _is_sound(pattern, node.mark, fields.report):
            yield pattern


def _is_sound(pattern: str, mark: Mark, report: Report) -> bool:
    if not _PATTERN.fullmatch(pattern):
        cure = "Write words with spaces or hyphens between them; see the head of the file for “/”, “*”, “.” and “!”."
        report.add(mark, Code.UNKNOWN_VALUE, f"“{pattern}” cannot be looked for.", cure)
        return False
    if _is_wide(pattern):
        says = f"“{pattern}” would be found nearly everywhere."
        report.add(mark, Code.OUT_OF_RANGE, says, "Give a stem at least three letters, and end with a word.")
        return False
    return True


def _is_wide(pattern: str) -> bool:
    stems = re.findall(r"(\w*)\*", pattern)
    return any(0 < len(stem) < SHORTEST_STEM for stem in stems) or pattern.rstrip(".! ").endswith(" *")
