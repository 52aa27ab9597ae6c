"""Runs pygbag on the staged game: it packs the archive and fills in our page template, without any network."""

import subprocess
import sys
from pathlib import Path

from build.places import GAME, PAGE

OWN_RUNTIME = "runtime/"
PYGBAG_CDN = "https://pygame-web.github.io/cdn/0.9.3/"
"""Where pygbag 0.9.3 serves its own runtime; used by the page of `RUNTIME=cdn` only."""


class PackError(Exception):
    """pygbag failed; its last words are in the text."""


def pack(staged: Path, runtime: str) -> Path:
    """The folder with index.html and the archives (game.apk, game.tar.gz).

    Args:
        staged: the staged app folder; pygbag writes its `build/web` inside.
        runtime: where the page finds `pythons.js`, with a slash at the end.
    """
    command = [sys.executable, "-m", "pygbag", "--build", "--no_opt", "--ume_block", "0", "--can_close", "1"]
    command += ["--cdn", runtime, "--template", str(PAGE / "index.html")]
    command += ["--icon", str(GAME / "assets" / "brand" / "icon-192.png"), "--title", "Side by Side (Alături)"]
    done = subprocess.run([*command, str(staged)], cwd=staged.parent, capture_output=True, text=True, check=False)
    made = staged / "build" / "web"
    if done.returncode or not (made / "index.html").exists():
        raise PackError(f"pygbag could not pack the game:\n{done.stdout[-1500:]}{done.stderr[-1500:]}")
    return made
