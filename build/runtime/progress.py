"""What the builder says while it works: one short line for each stage, with the seconds since the start."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field

Say = Callable[[str], None]


@dataclass(frozen=True)
class Progress:
    """Call it with a stage; it says ``runtime: <stage>, <seconds> s``."""

    say: Say
    clock: Callable[[], float] = time.monotonic
    started: float = field(default=-1.0)

    def __post_init__(self) -> None:
        if self.started < 0:
            object.__setattr__(self, "started", self.clock())

    def __call__(self, stage: str) -> None:
        """Says it."""
        self.say(f"runtime: {stage}, {self.clock() - self.started:.0f} s")
