"""Runs pygbag on the staged game: it packs the archive and fills in our page template, without any network."""

import subprocess
import sys
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from build.places import GAME, PAGE
from build.runtime.trim import LONG_AGO

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
    settle(made / "game.apk")
    return made


def settle(archive: Path) -> None:
    """Packs an archive again without dates: the same game must give the same bytes, and so the same address."""
    with ZipFile(archive) as packed:
        held = {name: packed.read(name) for name in sorted(packed.namelist())}
    with ZipFile(archive, "w") as packed:
        for name, content in held.items():
            packed.writestr(ZipInfo(name, LONG_AGO), content, ZIP_DEFLATED, 9)
