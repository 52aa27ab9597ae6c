"""The places that every command may be told: the app folder and a scenario's folder."""

import argparse
from pathlib import Path

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
