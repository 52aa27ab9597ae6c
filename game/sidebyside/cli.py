"""The command line: play a scenario in the terminal or in a window, and check what authors write."""

import argparse
import asyncio
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from sidebyside.app import open_session, run
from sidebyside.checking import check
from sidebyside.content.library import load
from sidebyside.content.problems import Problem, Severity
from sidebyside.hosts.desktop import DesktopHost
from sidebyside.hosts.memory import MemoryHost
from sidebyside.views.text import TextView

GAME = Path(__file__).resolve().parents[1]
"""The app folder that this package stands in."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command; 0 when all is well, 1 when a check found errors, 2 for a wrong call."""
    parser = argparse.ArgumentParser(prog="sidebyside", description="Side by Side: school stories about rights.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    _add_play(commands.add_parser("play", help="play in the terminal"))
    _add_check(commands.add_parser("check", help="list every problem in the scenarios"))
    options = parser.parse_args(arguments)
    if not (options.game / "scenarios").is_dir():
        parser.error(f"{options.game} is not an app folder: it has no “scenarios”")
    options.path = _folder(options.path)
    code: int = options.run(options)
    return code


def _folder(path: Path | None) -> Path | None:
    """The scenario's folder by its full name, also where the file in it was named, or “.”."""
    if path is None:
        return None
    return path.resolve().parent if path.name.startswith("scenario.") else path.resolve()


def _add_play(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("path", type=Path, nargs="?", default=None, help="a scenario's folder (default: all)")
    parser.add_argument("--game", type=Path, default=GAME, help="the app folder (default: this one)")
    parser.add_argument("--save", type=Path, default=None, help="the folder of the save (default: the user's)")
    parser.set_defaults(run=_play)


def _add_check(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("path", type=Path, nargs="?", default=None, help="a scenario's folder (default: all)")
    parser.add_argument("--game", type=Path, default=GAME, help="the app folder (default: this one)")
    parser.add_argument("--quiet", action="store_true", help="errors only, no warnings")
    parser.set_defaults(run=_check)


def _play(options: argparse.Namespace) -> int:
    library = load(options.game, options.path)
    for problem in library.problems:
        print(problem, file=sys.stderr)
    # Who tries out one folder is writing it: the player's own save is left alone.
    host = MemoryHost() if options.path else DesktopHost(options.save)
    asyncio.run(run(open_session(library, host), TextView(_read_line, print), host))
    return 0


async def _read_line() -> str | None:
    line = await asyncio.to_thread(sys.stdin.readline)
    return line or None


def _check(options: argparse.Namespace) -> int:
    problems = list(_wanted(iter(check(options.game, options.path)), options.quiet))
    for problem in problems:
        print(problem)
    errors = sum(problem.severity is Severity.ERROR for problem in problems)
    print(f"{errors} errors, {len(problems) - errors} warnings")
    return 1 if errors else 0


def _wanted(problems: Iterator[Problem], quiet: bool) -> Iterator[Problem]:
    return (problem for problem in problems if problem.severity is Severity.ERROR or not quiet)


if __name__ == "__main__":
    sys.exit(main())
