"""`sidebyside play`: a story in the terminal."""

import argparse
import asyncio
import sys
from pathlib import Path

from sidebyside.app import open_session, run
from sidebyside.commands.places import add_places
from sidebyside.content.library import load
from sidebyside.hosts.desktop import DesktopHost
from sidebyside.hosts.memory import MemoryHost
from sidebyside.views.text import TextView


def add(parser: argparse.ArgumentParser) -> None:
    """The words of the command."""
    add_places(parser)
    parser.add_argument("--save", type=Path, default=None, help="the folder of the save (default: the user's)")


def play(options: argparse.Namespace) -> int:
    """Plays until the player leaves."""
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
