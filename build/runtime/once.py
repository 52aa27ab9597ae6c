"""A folder of the cache is finished or not there: it is filled beside its place and renamed at the end."""

import fcntl
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

MOUNTS = Path("/proc/self/mounts")


def once(folder: Path, fill: Callable[[Path], None]) -> Path:
    """The folder, filled now if it is not there yet."""
    if not folder.is_dir():
        partial = folder.with_name(f"{folder.name}.partial")
        remove(partial)
        partial.mkdir(parents=True)
        fill(partial)
        partial.rename(folder)
    return folder


def remove(folder: Path) -> None:
    """Removes a half-made folder; a chroot may still have something mounted in it."""
    for point in mounted_below(folder):
        subprocess.run(["umount", "--lazy", point], check=True)
    if folder.exists():
        shutil.rmtree(folder)


def mounted_below(folder: Path, mounts: Path = MOUNTS) -> list[str]:
    """Mount points in a folder, the deepest first."""
    points = [line.split()[1].encode().decode("unicode_escape") for line in mounts.read_text().splitlines()]
    return sorted((point for point in points if Path(point).is_relative_to(folder.resolve())), reverse=True)


@contextmanager
def alone(root: Path) -> Iterator[None]:
    """Two builders of one cache work one after the other."""
    root.mkdir(parents=True, exist_ok=True)
    with (root / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
