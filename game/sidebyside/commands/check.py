"""`sidebyside check`: every problem in one scenario or all, for people and for programs."""

import argparse
import json
import sys
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

from sidebyside.checking import Examined, examine
from sidebyside.commands.examples import command, write
from sidebyside.commands.places import add_places
from sidebyside.content.problems import Problem, Severity


def add(parser: argparse.ArgumentParser) -> None:
    """The words of the command."""
    add_places(parser)
    parser.add_argument("--quiet", action="store_true", help="errors only, no warnings")
    examples = "write a play-through for each problem that a player can be led to, into this folder"
    parser.add_argument("--examples", type=Path, default=None, metavar="FOLDER", help=examples)
    parser.add_argument("--format", choices=sorted(FORMATS), default="text", help="how to say it (default: text)")


def check(options: argparse.Namespace) -> int:
    """0 when there are no errors, 1 when there are."""
    found = examine(options.game, options.path)
    if options.quiet:
        found = Examined(problems=tuple(filter(_is_error, found.problems)), coverage=())
    print(FORMATS[options.format](found, options))
    if options.examples:
        _write_examples(found, options)
    return 1 if any(map(_is_error, found.problems)) else 0


def _write_examples(found: Examined, options: argparse.Namespace) -> None:
    """Says on the side where they are, so that the list itself stays what programs read."""
    for path in write(found.problems, options):
        print(f"written: {path}", file=sys.stderr)


def as_text(found: Examined, options: argparse.Namespace) -> str:
    """A line for each problem, the way to it, how far each translation has come, and the sum."""
    told = (_told(problem, options) for problem in found.problems)
    errors = sum(map(_is_error, found.problems))
    total = f"{_counted(errors, 'error')}, {_counted(len(found.problems) - errors, 'warning')}"
    return "\n".join([*told, *map(str, found.coverage), total])


def as_json(found: Examined, _: argparse.Namespace) -> str:
    """A list of objects: path, line, column, code, severity, says, cure, way."""
    return json.dumps([_plain(problem) for problem in found.problems], ensure_ascii=False, indent=2)


def as_github(found: Examined, _: argparse.Namespace) -> str:
    """Workflow commands: https://docs.github.com/actions/reference/workflow-commands-for-github-actions."""
    return "\n".join(map(_annotation, found.problems))


Format = Callable[[Examined, argparse.Namespace], str]
FORMATS: dict[str, Format] = {
    "text": as_text,
    "json": as_json,
    "github": as_github,
}


def _counted(count: int, what: str) -> str:
    return f"{count} {what}" if count == 1 else f"{count} {what}s"


def _is_error(problem: Problem) -> bool:
    return problem.severity is Severity.ERROR


def _told(problem: Problem, options: argparse.Namespace) -> str:
    to_see = command(problem, options)
    return f"{problem}\n    to see it: {to_see}" if to_see else str(problem)


def _plain(problem: Problem) -> dict[str, object]:
    plain = asdict(problem)
    mark = plain.pop("mark")
    return {"path": mark["path"], "line": mark["line"], "column": mark["column"], **plain}


def _annotation(problem: Problem) -> str:
    where = {"file": problem.mark.path, "line": problem.mark.line, "col": problem.mark.column, "title": problem.code}
    properties = ",".join(f"{name}={_escaped(str(value), ':,')}" for name, value in where.items() if value)
    return f"::{problem.severity} {properties}::{_escaped(f'{problem.says} {problem.cure}'.rstrip())}"


def _escaped(text: str, more: str = "") -> str:
    """Percent-encodes what a workflow command would take for its own."""
    return "".join(f"%{ord(character):02X}" if character in f"%\r\n{more}" else character for character in text)
