"""The command line: its commands and nothing else. What they do is in `commands`."""

import argparse
import os
import sys
from collections.abc import Callable, Sequence

from sidebyside.commands import check, explain, guide, new, play, prove, schema, translate
from sidebyside.commands import map as map_

Command = tuple[str, Callable[[argparse.ArgumentParser], None], Callable[[argparse.Namespace], int]]
"""What it is for, how its words are added, and what it does."""

COMMANDS: dict[str, Command] = {
    "play": ("play in the terminal", play.add, play.play),
    "check": ("list every problem in the scenarios", check.add, check.check),
    "explain": ("say what a code of the check means", explain.add, explain.explain),
    "prove": ("prove what holds of every play, in figures", prove.add, prove.run),
    "guide": ("print the teacher's part of a story", guide.add, guide.guide),
    "new": ("start a story from a few questions", new.add, new.new),
    "map": ("show a story as a picture, and what changed in it", map_.add, map_.draw),
    "schema": ("write the JSON Schemas that editors use", schema.add, schema.schema),
    "translate": ("keep the files of translators in step with the source", translate.add, translate.translate),
}


def parser() -> argparse.ArgumentParser:
    """What can be typed; the command that runs is `run` of what was parsed."""
    found = argparse.ArgumentParser(prog="sidebyside", description="Side by Side: school stories about rights.")
    commands = found.add_subparsers(required=True, metavar="COMMAND")
    for name, (purpose, add, run) in COMMANDS.items():
        command = commands.add_parser(name, help=purpose, description=purpose)
        add(command)
        command.set_defaults(run=run)
    return found


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command; 0 when all is well, 1 when a check found errors, 2 for a wrong call."""
    options = parser().parse_args(arguments)
    try:
        code: int = options.run(options)
        sys.stdout.flush()
    except BrokenPipeError:  # `sidebyside explain | head`: the reader has seen enough, which is no mistake
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:
        print(f"{error.filename or 'A file'} cannot be read or written: {error.strerror or error}.", file=sys.stderr)
        return 1
    return code


if __name__ == "__main__":
    sys.exit(main())
