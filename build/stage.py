"""Makes the folder that is packed: the game without what only authors, tests and desktops need.

pygbag edits sources in place, so it is never given game/ itself.
"""

import shutil
from collections.abc import Callable
from pathlib import Path

from build.bundle import bundle

LEFT_OUT = (
    "cli.py",
    "commands",
    "authoring",
    "drawing",
    "checking.py",
    "lint",
    "translating",
    "content/guide.py",
    "content/parse_guide.py",
    "content/read_yaml.py",
    "content/allowances.py",
    "content/history.py",
    "content/parse_terms.py",
    "content/terms.py",
    "content/read_po.py",
    "content/playthroughs.py",
    "content/write_playthrough.py",
    "engine/explore.py",
    "engine/states.py",
    "engine/ways.py",
    "content/schema",
    "hosts/desktop.py",
    "hosts/memory.py",
    "screens/handout.py",
    "screens/handout_words.py",
    "screens/page_words.py",
    "screens/rehearsal.py",
    "views/text.py",
)
"""Parts of the package that the browser never imports; a test imports what is left without them."""


def stage(game: Path, out: Path) -> Path:
    """The staged app folder, made afresh at `out`."""
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    shutil.copy(game / "main.py", out)
    shutil.copytree(game / "assets", out / "assets")
    shutil.copytree(game / "sidebyside", out / "sidebyside", ignore=_unwanted(game / "sidebyside"))
    bundle(game, out)
    return out


def _unwanted(package: Path) -> Callable[[str, list[str]], set[str]]:
    def ignore(folder: str, names: list[str]) -> set[str]:
        inside = Path(folder).relative_to(package)
        return {name for name in names if name == "__pycache__" or (inside / name).as_posix() in LEFT_OUT}

    return ignore
