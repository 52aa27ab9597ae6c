"""`sidebyside explain`: what a code of the check demands, why, and how to allow it."""

import argparse
import sys
import textwrap
from collections.abc import Iterator

from sidebyside.commands.rulebook import rulebook
from sidebyside.content.problems import did_you_mean
from sidebyside.lint.documentation import Example
from sidebyside.lint.explained import Explanation, Room, rooms


def add(parser: argparse.ArgumentParser) -> None:
    """The words of the command."""
    parser.add_argument("code", nargs="?", help="such as not-asked-first (default: all of them, a line each)")
    parser.add_argument("--markdown", action="store_true", help="all of them as the page docs/rules.md")


def explain(options: argparse.Namespace) -> int:
    """0 when there is something to explain, 2 for a code that there is not."""
    known = {held.code.value: held for room in rooms() for held in room.explanations}
    if options.code and options.code not in known:
        print(f"There is no code “{options.code}”. {did_you_mean(options.code, known)}", file=sys.stderr)
        return 2
    if options.markdown:
        print(rulebook(), end="")
    else:
        print(told(known[options.code]) if options.code else "\n\n".join(map(_listed, rooms())))
    return 0


def told(explanation: Explanation) -> str:
    """One code for a terminal."""
    parts = [f"{explanation.code} ({explanation.severity})", explanation.demand, *map(_part, explanation.parts)]
    return "\n\n".join([*parts, *_how_to_allow(explanation)])


def _part(part: str | Example) -> str:
    if isinstance(part, str):
        return part
    return f"{part.kind}{part.note}:\n\n{textwrap.indent(part.pointed('<- here'), '    ')}"


def _how_to_allow(explanation: Explanation) -> Iterator[str]:
    if explanation.can_be_allowed:
        yield "To allow it on one line of scenario.yaml, guide.yaml or a PO file, write above it:"
        yield f"    # allow {explanation.code}: because …"


def _listed(room: Room) -> str:
    width = max(len(held.code) for held in room.explanations)
    lines = (f"  {held.code:{width}}  {held.demand}" for held in room.explanations)
    return "\n".join([f"{room.title}. {room.says}", *lines])
