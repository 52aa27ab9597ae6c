"""`sidebyside check`: every problem in one scenario or all, for people and for programs."""

import argparse
import json
from collections.abc import Callable, Sequence
from dataclasses import asdict

from sidebyside.checking import check as problems_in
from sidebyside.commands.places import add_places
from sidebyside.content.problems import Problem, Severity


def add(parser: argparse.ArgumentParser) -> None:
    """The words of the command."""
    add_places(parser)
    parser.add_argument("--quiet", action="store_true", help="errors only, no warnings")
    parser.add_argument("--format", choices=sorted(FORMATS), default="text", help="how to say it (default: text)")


def check(options: argparse.Namespace) -> int:
    """0 when there are no errors, 1 when there are."""
    found = [problem for problem in problems_in(options.game, options.path) if not options.quiet or _is_error(problem)]
    print(FORMATS[options.format](found))
    return 1 if any(map(_is_error, found)) else 0


def as_text(problems: Sequence[Problem]) -> str:
    """A line for each problem, the way to it, and the sum."""
    errors = sum(map(_is_error, problems))
    return "\n".join([*map(_told, problems), f"{errors} errors, {len(problems) - errors} warnings"])


def as_json(problems: Sequence[Problem]) -> str:
    """A list of objects: path, line, column, code, severity, says, cure, way."""
    return json.dumps([_plain(problem) for problem in problems], ensure_ascii=False, indent=2)


def as_github(problems: Sequence[Problem]) -> str:
    """Workflow commands: https://docs.github.com/actions/reference/workflow-commands-for-github-actions."""
    return "\n".join(map(_annotation, problems))


FORMATS: dict[str, Callable[[Sequence[Problem]], str]] = {"text": as_text, "json": as_json, "github": as_github}


def _is_error(problem: Problem) -> bool:
    return problem.severity is Severity.ERROR


def _told(problem: Problem) -> str:
    return (
        f"{problem}\n    to see it: sidebyside play … --after {','.join(problem.way)}" if problem.way else str(problem)
    )


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
