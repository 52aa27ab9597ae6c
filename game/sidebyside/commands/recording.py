"""Playing one story from any of its moments, and keeping what was played as a play-through."""

import argparse
import re
import sys
from dataclasses import replace
from pathlib import Path

from sidebyside.content.library import Library
from sidebyside.content.write_playthrough import write_playthrough
from sidebyside.engine.play import IllegalMove, Play, ending, follow, replay
from sidebyside.screens.session import Place, Session, at

_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


class WrongCall(Exception):
    """What was asked for cannot be done. The message says why."""


def choices(written: str) -> tuple[str, ...]:
    """The ids in “ask-vlad,ask-plan”."""
    return tuple(part.strip() for part in written.split(",") if part.strip())


def file_name(written: str) -> str:
    """A name for a file: it cannot lead to another folder."""
    if not _NAME.fullmatch(written):
        raise argparse.ArgumentTypeError(f"“{written}” is no name: use small letters a-z, digits and single hyphens")
    return written


def started(session: Session, options: argparse.Namespace) -> Session:
    """The session where the options want it to start.

    Raises:
        WrongCall: there is no one story to play, a choice is not on offer, or the file to write is there already.
    """
    if not options.after and not options.record:
        return session
    if options.path is None:
        raise WrongCall("Which story? Name its folder: sidebyside play FOLDER …")
    if options.record and _file(options).exists():
        raise WrongCall(f"{_file(options)} is already there. Choose another name.")
    return _after(session, options.after) if options.after else session


def record(session: Session, library: Library, options: argparse.Namespace) -> int:
    """Writes what was played to an end and says where; 1 when nothing was."""
    play = _ended(session, library)
    if play is None:
        print("Nothing was played to an end, so nothing is recorded.", file=sys.stderr)
        return 1
    try:
        path = write_playthrough(play, f"A play that ends at “{play.at}”.", _file(options))
    except OSError as error:
        print(f"The play-through cannot be written: {error}", file=sys.stderr)
        return 1
    print(f"Recorded in {path}. Say in its first line what the play is about, and cut what need not be seen.")
    return 0


def _file(options: argparse.Namespace) -> Path:
    path: Path = options.path / "playthroughs" / f"{options.record}.yaml"
    return path


def _after(session: Session, chosen: tuple[str, ...]) -> Session:
    story = next(iter(session.library.scenarios.values()), None)
    if story is None:
        raise WrongCall("The story cannot be played yet. Mend the problems above first.")
    try:
        play = follow(story, chosen)
    except IllegalMove as error:
        raise WrongCall(f"--after {','.join(chosen)}: {error}") from error
    return at(replace(session, play=play), Place.ENDING if ending(play) else Place.SCENE)


def _ended(session: Session, library: Library) -> Play | None:
    """The play that stands at an ending, or else the last one that came to one."""
    moves = session.finished[-1].moves if session.finished else None
    if session.play and ending(session.play):
        moves = session.play.moves
    story = next(iter(library.scenarios.values()), None)
    return replay(story, moves) if story and moves else None
