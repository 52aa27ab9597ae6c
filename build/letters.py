"""The page's letters: fonts with an open licence, fetched once by the npm client and kept in the cache."""

import hashlib
import shutil
from dataclasses import dataclass
from pathlib import Path

from build.runtime.commands import Command, run
from build.runtime.once import alone, once
from build.runtime.parts import Npm
from build.runtime.pinned import check_integrity


@dataclass(frozen=True, slots=True)
class Font:
    """A family: the package it comes in, and the cuts of it that style.css names."""

    package: Npm
    cuts: tuple[str, ...]


_ATKINSON = Npm(
    "@fontsource/atkinson-hyperlegible-next",
    "5.3.0",
    "sha512-8p1tHVoPDo6oYwSO3sMw5snGwFwSf3TmeSF9Gcj792GXdsg6oqvhoItbj6Hj/XZIk0Xs+Cwu6pkLBAl3Q5HrwA==",
)
_OPEN_DYSLEXIC = Npm(
    "@fontsource/opendyslexic",
    "5.3.0",
    "sha512-BVYIW/ghc1U2iAghhYTN+GFWiZ3lnCy8Jf2KkZC23aHQHBNcMqKT718zckfqVxRx4qsXJmIMPWvczirRuhmtsg==",
)
FONTS = (
    Font(_ATKINSON, ("latin-400", "latin-700", "latin-ext-400", "latin-ext-700")),
    Font(_OPEN_DYSLEXIC, ("latin-400", "latin-700")),  # this one file holds ș and ț, whatever it is called
)


def letters(cache: Path) -> Path:
    """The folder of all fonts: for each family its cuts and its licence."""
    root = cache / "letters"
    pins = "".join(f"{font.package.integrity}{font.cuts}" for font in FONTS)
    with alone(root):
        return once(root / hashlib.sha256(pins.encode()).hexdigest()[:16], lambda folder: _fetch(folder, root / "log"))


def _fetch(folder: Path, log: Path) -> None:
    for font in FONTS:
        unpacked = _unpack(font.package, folder, log)
        name = font.package.name.rpartition("/")[2]
        for cut in font.cuts:
            shutil.copy(unpacked / "files" / f"{name}-{cut}-normal.woff2", folder / f"{name}-{cut}.woff2")
        shutil.copy(unpacked / "LICENSE", folder / f"{name}.OFL.txt")
        shutil.rmtree(unpacked)


def _unpack(package: Npm, folder: Path, log: Path) -> Path:
    """By the npm client, so that its registry and proxy settings hold."""
    fetch = ("npm", "pack", f"{package.name}@{package.version}", "--pack-destination", str(folder))
    run(Command(f"npm pack {package.name}", fetch, folder=folder), log)
    (packed,) = folder.glob("*.tgz")
    check_integrity(packed, package.integrity)
    run(Command(f"unpacking {package.name}", ("tar", "xzf", str(packed), "-C", str(folder))), log)
    packed.unlink()
    return folder / "package"
