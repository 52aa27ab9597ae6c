"""Running other programs: everything they print goes to a log, and a failure names it."""

import subprocess
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from build.runtime.errors import RuntimeBuildError

LAST_LINES = 15


@dataclass(frozen=True)
class Command:
    """A program to run, and what it is run for."""

    what: str  # "compiling pygame-ce": begins the sentence when it fails
    words: Sequence[str]
    environment: Mapping[str, str] | None = None
    folder: Path | None = None


def run(command: Command, log: Path) -> None:
    """Runs the program to its end."""
    for _ in lines(command, log):
        pass


def lines(command: Command, log: Path) -> Iterator[str]:
    """What the program prints, line by line while it works."""
    log.parent.mkdir(parents=True, exist_ok=True)
    with log.open("a", encoding="utf-8") as record:
        process = subprocess.Popen(
            command.words,
            env=command.environment,
            cwd=command.folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
        )
        with process:
            for line in process.stdout or ():
                record.write(line)
                yield line
    if process.returncode:
        raise failure(command.what, log)


def failure(what: str, log: Path) -> RuntimeBuildError:
    """The sentence about a program that failed."""
    last = "\n".join(log.read_text(encoding="utf-8").splitlines()[-LAST_LINES:])
    return RuntimeBuildError(f"{what} failed; the last lines of {log} are:\n{last}")
