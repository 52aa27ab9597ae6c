"""`sidebyside play`: a story in the terminal."""

import argparse
import asyncio
import sys
from pathlib import Path

from sidebyside.app import open_session, run
from sidebyside.commands.places import add_places
from sidebyside.commands.recording import WrongCall, choices, file_name, record, started
from sidebyside.content.library import Library, load
from sidebyside.hosts.desktop import DesktopHost
from sidebyside.hosts.memory import MemoryHost
from sidebyside.screens.session import Preferences, Session
from sidebyside.translating.pseudo import LANGUAGE, in_pseudo
from sidebyside.views.text import TextView


def add(parser: argparse.ArgumentParser) -> None:
    """The words of the command."""
    add_places(parser)
    made_up = "in a made-up language: what is not in ‹brackets› cannot be translated, what ends early is clipped"
    parser.add_argument("--pseudo", action="store_true", help=made_up)
    after = "start after these choices of the story, as “check” tells them: ask-vlad,ask-plan"
    parser.add_argument("--after", type=choices, default=(), metavar="CHOICES", help=after)
    kept = "write what you play to an end as playthroughs/NAME.yaml of the story"
    parser.add_argument("--record", type=file_name, default=None, metavar="NAME", help=kept)
    parser.add_argument("--save", type=Path, default=None, help="the folder of the save (default: the user's)")


def play(options: argparse.Namespace) -> int:
    """Plays until the player leaves; 1 when there was nothing to record, 2 for a wrong call."""
    library = load(options.game, options.path)
    for problem in library.problems:
        print(problem, file=sys.stderr)
    # Who tries out one folder is writing it: the player's own save is left alone.
    host = MemoryHost() if options.path or options.pseudo else DesktopHost(options.save)
    session = _made_up(library) if options.pseudo else open_session(library, host)
    try:
        session = started(session, options)
    except WrongCall as wrong:
        print(wrong, file=sys.stderr)
        return 2
    left = asyncio.run(run(session, TextView(_read_line, print), host))
    return record(left, library, options) if options.record else 0


def _made_up(library: Library) -> Session:
    return Session(library=in_pseudo(library), preferences=Preferences(language=LANGUAGE))


async def _read_line() -> str | None:
    line = await asyncio.to_thread(sys.stdin.readline)
    return line or None
