"""Where builds are kept, and the keys they are kept under: the hash of everything that goes into them."""

import hashlib
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from build.runtime import parts

RECIPE = Path(__file__).parent

# The loader, the keep-list and the texts are cheap to put together again; they must not cost a recompile.
COMPILED_FROM = (
    "parts.py", "sources.py", "compile.py", "objects.py", "pyconfig.py", "trim.py", "licences.py", "recipe",
)  # fmt: skip
ASSEMBLED_FROM = (".",)  # the whole recipe is handed on with the site


def default_cache(environment: Mapping[str, str] = os.environ) -> Path:
    """``$SIDEBYSIDE_CACHE``, else the user's cache folder."""
    if ours := environment.get("SIDEBYSIDE_CACHE"):
        return Path(ours)
    return Path(environment.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "sidebyside"


@dataclass(frozen=True)
class Places:
    """The folders of one cache, for the recipe as it is now."""

    cache: Path
    recipe: Path = RECIPE

    @property
    def root(self) -> Path:
        """The part of the cache that is the runtime's."""
        return self.cache / "runtime"

    @property
    def logs(self) -> Path:
        """What the tools printed."""
        return self.root / "logs"

    @property
    def chroot(self) -> Path:
        """The Debian with the compiler."""
        tools = " ".join((parts.SUITE, *parts.TOOLS)).encode()
        return self.root / f"chroot-{hashlib.sha256(tools).hexdigest()[:16]}"

    @property
    def compiled(self) -> Path:
        """What the long stage gave."""
        return self.root / f"compiled-{key(self.recipe, COMPILED_FROM)}"

    @property
    def site(self) -> Path:
        """What is served."""
        return self.root / f"site-{key(self.recipe, ASSEMBLED_FROM)}"


def key(recipe: Path, names: Iterable[str]) -> str:
    """The hash of the named files and folders of a recipe: of their names and their bytes."""
    total = hashlib.sha256()
    for file in sorted(file for name in names for file in files_of(recipe / name)):
        content = hashlib.sha256(file.read_bytes()).hexdigest()
        total.update(f"{file.relative_to(recipe).as_posix()} {content}\n".encode())
    return total.hexdigest()[:16]


def files_of(path: Path) -> list[Path]:
    """The file itself, or all files of a folder, without what Python leaves behind."""
    if path.is_file():
        return [path]
    return [file for file in path.rglob("*") if file.is_file() and "__pycache__" not in file.parts]
