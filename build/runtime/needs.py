"""What has to be on this machine before a build may begin."""

import os
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


def check(user: int | None = None, find: Find = shutil.which) -> None:
    """Raises with the first thing that is missing, and its cure."""
    if (os.geteuid() if user is None else user) != 0:
        raise RuntimeBuildError("building the runtime needs root (the compiler lives in a chroot): run it as root")
    for program, cure in CURES.items():
        if find(program) is None:
            raise RuntimeBuildError(f"building the runtime needs {program}, which is not installed: {cure}")
