"""`sidebyside check`: every problem in one scenario or all, for people and for programs."""

import argparse
import json
import sys
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

from sidebyside.checking import Examined, examine
from sidebyside.commands.examples import command, write
from sidebyside.commands.places import add_places, file_of, shown
from sidebyside.content.problems import Problem, Severity
from sidebyside.lint.prose.coverage import Coverage


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
    """An object: `problems` and, unless it was to be quiet, `coverage`, which are lists of objects.

    Of a problem: path, line, column, code, severity, says, cure, way. Of a language and a part, which is a scenario or
    the interface: language, part, and the numbers of its texts, of those missing and of those stale.
    """
    told = {"problems": list(map(_plain, found.problems)), "coverage": list(map(_counts, found.coverage))}
    return json.dumps(told, ensure_ascii=False, indent=2)


def as_github(found: Examined, options: argparse.Namespace) -> str:
    """Workflow commands: https://docs.github.com/actions/reference/workflow-commands-for-github-actions.

    Files are named from the working directory, which is the repository's where a workflow runs.
    """
    return "\n".join(_annotation(problem, options) for problem in found.problems)


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


def _counts(held: Coverage) -> dict[str, object]:
    missing = held.texts - held.translated
    told = {"language": held.language, "part": held.part}
    return {**told, "texts": held.texts, "missing": missing, "stale": held.again}


def _annotation(problem: Problem, options: argparse.Namespace) -> str:
    """Where no file is, as for one that is missing, the message says where it is."""
    mark, file = problem.mark, file_of(problem.mark, options)
    where = {"file": shown(file), "line": mark.line, "col": mark.column} if file else {}
    named = {**where, "title": problem.code}
    properties = ",".join(f"{name}={_escaped(str(value), ':,')}" for name, value in named.items() if value)
    says = f"{problem.says} {problem.cure}".rstrip()
    return f"::{problem.severity} {properties}::{_escaped(says if file else f'{mark}: {says}')}"


def _escaped(text: str, more: str = "") -> str:
    """Percent-encodes what a workflow command would take for its own."""
    return "".join(f"%{ord(character):02X}" if character in f"%\r\n{more}" else character for character in text)
