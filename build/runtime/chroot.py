"""A small Debian with the compiler in it, so that the machine itself stays as it is."""

import os
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from build.runtime.commands import Command, lines, run
from build.runtime.once import once
from build.runtime.parts import SUITE, TOOLS
from build.runtime.progress import Progress

WORK = "/srv/runtime"  # inside; always the same, so that two builds give the same bytes
PASSED_ON = ("http_proxy", "https_proxy", "no_proxy")
ENVIRONMENT = {
    "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
    "HOME": "/root",
    "LC_ALL": "C.UTF-8",
    "DEBIAN_FRONTEND": "noninteractive",
    "EM_CONFIG": f"{WORK}/recipe/emconfig",
}


@dataclass(frozen=True)
class Chroot:
    """A Debian in a folder, and the log of what is done in it."""

    root: Path
    log: Path

    @property
    def work(self) -> Path:
        """Where the build works, seen from outside."""
        return self.root / WORK.lstrip("/")

    def run(self, what: str, *words: str, folder: str = "/") -> None:
        """Runs a program inside, to its end."""
        run(self.command(what, words, folder), self.log)

    def lines(self, what: str, *words: str, folder: str = "/") -> Iterator[str]:
        """Runs a program inside, and hands on what it prints."""
        return lines(self.command(what, words, folder), self.log)

    def command(self, what: str, words: Sequence[str], folder: str) -> Command:
        """The same program, as it is started from outside."""
        inside = ["chroot", str(self.root), "env", f"--chdir={folder}", *words]
        passed_on = {name: os.environ[name] for name in PASSED_ON if name in os.environ}
        return Command(what, inside, ENVIRONMENT | passed_on)


@contextmanager
def entered(chroot: Chroot) -> Iterator[Chroot]:
    """The chroot with /proc in it, which some tools need; taken out again whatever happens."""
    subprocess.run(["mount", "-t", "proc", "proc", chroot.root / "proc"], check=True)
    try:
        yield chroot
    finally:
        subprocess.run(["umount", "--lazy", chroot.root / "proc"], check=True)


def ready(folder: Path, log: Path, mirror: str, tell: Progress) -> Chroot:
    """The chroot in its place; one that was left half made is thrown away and made again."""
    return Chroot(once(folder, lambda partial: make(Chroot(partial, log), mirror, tell)), log)


def make(chroot: Chroot, mirror: str, tell: Progress) -> None:
    """Installs the system and the tools."""
    tell(f"making a small Debian {SUITE} for the compiler")
    words = ("debootstrap", "--variant=minbase", "--include=ca-certificates", SUITE, str(chroot.root), mirror)
    run(Command("debootstrap", words), chroot.log)
    apt = chroot.root / "etc/apt/sources.list"
    apt.write_text(f"deb {mirror} {SUITE} main\ndeb-src {mirror} {SUITE} main\n")
    for name in ("resolv.conf", "hosts"):
        shutil.copyfile(f"/etc/{name}", chroot.root / "etc" / name)
    with entered(chroot):
        tell("installing emscripten and the other tools")
        chroot.run("apt-get update", "apt-get", "-q", "update")
        chroot.run("apt-get install", "apt-get", "-qy", "install", "--no-install-recommends", *TOOLS)
