"""What shows a problem to its author: the command that plays to it, and a play-through to keep."""

import argparse
import shlex
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from sidebyside.commands.places import GAME, shown
from sidebyside.content.library import load
from sidebyside.content.problems import Problem
from sidebyside.content.write_playthrough import free, write_playthrough
from sidebyside.engine.explore import to_an_ending
from sidebyside.engine.play import follow


def command(problem: Problem, options: argparse.Namespace) -> str:
    """What to type to be where the problem is; empty where no choices lead there."""
    if not problem.way:
        return ""
    elsewhere = () if options.game == GAME else ("--game", shown(options.game))
    words = ("sidebyside", "play", shown(_folder(problem, options)), "--after", ",".join(problem.way), *elsewhere)
    return shlex.join(words)


def write(problems: Iterable[Problem], options: argparse.Namespace) -> Iterator[Path]:
    """A new play-through in the folder of examples for each problem with a way, played on to an ending.

    Where no ending is found, nothing can be written, for a play-through tells how it ends; that is said.
    """
    stories = load(options.game, options.path).scenarios
    for problem in problems:
        if problem.way:
            story = stories[_story(problem)]
            play = to_an_ending(follow(story, problem.way))
            if play:
                yield write_playthrough(play, problem.says, free(options.examples, f"{story.id}-{problem.code}"))
            else:
                says = f"no example of {story.id}, {problem.code}: no ending was found from there"
                print(f"{says} ({','.join(problem.way)})", file=sys.stderr)


def _story(problem: Problem) -> str:
    """Problems of a story name its file from the folder above, and its folder has the name of its id."""
    return problem.mark.path.partition("/")[0]


def _folder(problem: Problem, options: argparse.Namespace) -> Path:
    path: Path = options.path or options.game / "scenarios" / _story(problem)
    return path
