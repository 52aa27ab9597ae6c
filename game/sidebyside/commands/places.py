"""The places that every command may be told: the app folder and a scenario's folder."""

import argparse
from pathlib import Path

from sidebyside.content.problems import Mark

GAME = Path(__file__).resolve().parents[2]
"""The app folder that this package stands in."""


def add_places(parser: argparse.ArgumentParser, *, one: bool = False) -> None:
    """Adds the scenario's folder (needed where `one`) and the app folder."""
    says = "a scenario's folder" if one else "a scenario's folder (default: all)"
    parser.add_argument("path", type=folder, nargs=None if one else "?", default=None, help=says)
    parser.add_argument("--game", type=app_folder, default=GAME, help="the app folder (default: this one)")


def folder(written: str) -> Path:
    """The scenario's folder by its full name, also where one of its files was named, or “.”."""
    path = Path(written)
    return path.resolve().parent if path.name.startswith(("scenario.", "guide.")) else path.resolve()


def app_folder(written: str) -> Path:
    """A folder that holds scenarios."""
    if not (Path(written) / "scenarios").is_dir():
        raise argparse.ArgumentTypeError(f"{written} is not an app folder: it has no “scenarios”")
    return Path(written)


def file_of(mark: Mark, options: argparse.Namespace) -> Path | None:
    """The file that a problem is in; None where there is none, as for the words of the interface.

    Marks name a story's files from the folder above it, and shared ones from the folder that they are in.
    """
    own = options.path and mark.path.startswith(f"{options.path.name}/")
    tops = [options.path.parent] if own else [options.game / "scenarios", options.game]
    return next((top / mark.path for top in tops if (top / mark.path).is_file()), None)


def shown(path: Path) -> str:
    """As short as it can be typed from where one stands."""
    here, full = Path.cwd(), path.resolve()
    return full.relative_to(here).as_posix() if full.is_relative_to(here) else str(full)
