"""Fetches what is compiled, by the clients of the registries and their own configuration."""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path

from build.runtime import parts
from build.runtime.chroot import WORK, Chroot
from build.runtime.commands import Command, run
from build.runtime.pinned import check_integrity
from build.runtime.places import RECIPE
from build.runtime.progress import Progress
from build.runtime.sdist import fetch_sdist

NOTED = RECIPE / "debian-versions.json"


@dataclass(frozen=True)
class DebianSource:
    """A Debian source package as it was fetched."""

    name: str
    version: str
    files: Mapping[str, str]  # name: sha256


@dataclass(frozen=True)
class Fetched:
    """What cannot be pinned, as it was found this time."""

    debian: tuple[DebianSource, ...]

    def as_data(self) -> dict[str, object]:
        """As it is kept in sources.json."""
        return asdict(self)


def fetch_all(chroot: Chroot, fetch: Callable[[str], bytes], tell: Progress) -> Fetched:
    """Everything, unpacked and patched in the chroot."""
    tell("fetching Pyodide, pygame-ce and the sources of SDL2 and FreeType")
    (chroot.work / "src").mkdir()
    fetch_pyodide(chroot.work, chroot.log)
    unpack_pygame(chroot, fetch_sdist(parts.PYGAME, fetch))
    download_debian(chroot)
    found = tuple(unpack_debian(chroot, library) for library in parts.LIBRARIES)
    for warning in changed(found, json.loads(NOTED.read_text())):
        tell(warning)
    return Fetched(found)


def fetch_pyodide(work: Path, log: Path) -> None:
    """By the npm client, so that its registry and proxy settings hold."""
    part = parts.PYODIDE
    words = ("npm", "pack", f"{part.name}@{part.version}", "--pack-destination", str(work))
    run(Command("npm pack pyodide", words, folder=work), log)
    packed = work / f"{part.name}-{part.version}.tgz"
    check_integrity(packed, part.integrity)
    run(Command("unpacking Pyodide", ("tar", "xzf", str(packed), "-C", str(work))), log)
    (work / "package").rename(work / "pyodide")


def unpack_pygame(chroot: Chroot, content: bytes) -> None:
    """Unpacked and patched beside the libraries."""
    packed = chroot.work / parts.PYGAME.file
    packed.write_bytes(content)
    folder = chroot.work / "src"
    run(Command("unpacking pygame-ce", ("tar", "xzf", str(packed), "--no-same-owner", "-C", str(folder))), chroot.log)
    (folder / parts.PYGAME.file.removesuffix(".tar.gz")).rename(folder / "pygame")
    patch(chroot, "pygame")


def download_debian(chroot: Chroot) -> None:
    """Downloads them all; apt checks every file against the signed lists."""
    chroot.run("apt-get update", "apt-get", "-q", "update")  # the chroot may be older than the mirror
    names = [library.source for library in parts.LIBRARIES]
    (chroot.work / "src").chmod(0o777)  # apt downloads as a user of its own
    get = ("apt-get", "-q", "source", "--download-only")
    chroot.run("fetching Debian sources", *get, *names, folder=f"{WORK}/src")


def unpack_debian(chroot: Chroot, library: parts.Debian) -> DebianSource:
    """Unpacked with Debian's patches, then ours."""
    src = chroot.work / "src"
    (description,) = src.glob(f"{library.source}_*.dsc")
    unpack = ("dpkg-source", "--no-check", "-x", description.name, library.folder)
    chroot.run(f"unpacking {library.source}", *unpack, folder=f"{WORK}/src")
    patch(chroot, library.folder)
    found = re.search(r"^Version: (\S+)$", description.read_text(), re.MULTILINE)
    hashes = {file.name: sha256(file.read_bytes()).hexdigest() for file in sorted(src.glob(f"{library.source}_*"))}
    return DebianSource(library.source, found[1] if found else "unknown", hashes)


def patch(chroot: Chroot, folder: str) -> None:
    """Applies our patch to a folder of sources, if there is one."""
    ours = f"{WORK}/recipe/patches/{folder.lower()}-wasm.patch"
    if (chroot.root / ours.lstrip("/")).exists():
        chroot.run(f"patching {folder}", "patch", "--silent", "-p1", "-i", ours, folder=f"{WORK}/src/{folder}")


def changed(found: tuple[DebianSource, ...], noted: Mapping[str, str]) -> list[str]:
    """Debian moves on at every point release; the smoke test decides whether that matters."""
    return [
        f"Debian has {source.name} {source.version}, and {noted.get(source.name)} is the one that was tried last"
        for source in found
        if source.version != noted.get(source.name)
    ]
