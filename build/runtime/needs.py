"""What has to be on this machine before a build may begin."""

import os
import platform
import shutil
from collections.abc import Callable

from build.runtime.errors import RuntimeBuildError

Find = Callable[[str], str | None]

CURES = {
    "debootstrap": "apt-get install debootstrap",
    "chroot": "apt-get install coreutils",
    "npm": "apt-get install npm",
    "tar": "apt-get install tar",
}


def check(user: int | None = None, find: Find = shutil.which, machine: str = platform.machine()) -> None:
    """Raises with the first thing that is missing, and its cure."""
    if machine != "x86_64":
        raise RuntimeBuildError(f"the runtime is built on a 64-bit PC (x86_64), and this is {machine}: use another one")
    if (os.geteuid() if user is None else user) != 0:
        raise RuntimeBuildError("building the runtime needs root (the compiler lives in a chroot): run it as root")
    for program, cure in CURES.items():
        if find(program) is None:
            raise RuntimeBuildError(f"building the runtime needs {program}, which is not installed: {cure}")
