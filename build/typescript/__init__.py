"""Checks the types of the page's JavaScript with TypeScript; the page itself is not built from it.

npm fetches the compiler into the cache, once for each lock file, and compares its hash with the one written there.
"""

import hashlib
import shutil
from pathlib import Path

from build.runtime.commands import Command, run
from build.runtime.once import alone, once

HERE = Path(__file__).parent
LOCK = HERE / "package-lock.json"


def wrong_types(cache: Path, project: Path = HERE) -> str:
    """What the compiler finds wrong, a line each; nothing when every type fits.

    Raises:
        RuntimeBuildError: npm could not fetch the compiler, or node could not run it.
    """
    log = cache / "typescript" / "found.log"
    log.unlink(missing_ok=True)
    words = ("node", str(compiler(cache)), "--project", str(project), "--pretty", "false")
    # The compiler says by its exit status that it found something; only what it could not do is a failure.
    run(Command("checking the page's types", ("sh", "-c", '"$@" || test $? -le 2', "tsc", *words)), log)
    return log.read_text(encoding="utf-8")


def compiler(cache: Path) -> Path:
    """The compiler's script, fetched now if it is not there yet."""
    root = cache / "typescript"
    with alone(root):
        folder = once(root / hashlib.sha256(LOCK.read_bytes()).hexdigest()[:16], _fetch)
    return folder / "node_modules" / "typescript" / "lib" / "tsc.js"


def _fetch(folder: Path) -> None:
    """By the npm client, so that its registry and proxy settings hold."""
    for name in ("package.json", LOCK.name):
        shutil.copy(HERE / name, folder)
    words = ("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund")
    run(Command("fetching TypeScript with npm", words, folder=folder), folder / "npm.log")
