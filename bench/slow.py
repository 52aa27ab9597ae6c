"""A phone on a slow line, set through the browser's protocol: when can one read, press, see the picture?"""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from playwright.sync_api import Page, Playwright

from bench.memory import renderer_megabytes
from tests.web.chromium import CHROMIUM, QUIET

BITS_A_SECOND, LATENCY, SLOW_DOWN = 1_600_000, 150, 4
PROFILE = f"{BITS_A_SECOND / 1e6} Mbit/s, {LATENCY} ms, {SLOW_DOWN}x slower processor"
LINE = {
    "offline": False,
    "latency": LATENCY,
    "downloadThroughput": BITS_A_SECOND / 8,
    "uploadThroughput": BITS_A_SECOND / 16,
}


@dataclass(frozen=True, slots=True)
class Moment:
    """When something could first be seen: seconds and bytes (as they crossed the line) since navigation."""

    seconds: float
    kilobytes: float

    def __str__(self) -> str:
        return f"{self.seconds:.2f} s, {self.kilobytes:,.0f} KB"


class Visitor:
    """One visit with an empty cache, whose line and processor can be slowed down."""

    def __init__(self, page: Page, profile: str) -> None:
        self.page, self._profile = page, profile
        self._protocol = page.context.new_cdp_session(page)
        self._protocol.on("Network.requestWillBeSent", self._asked)
        self._protocol.on("Network.dataReceived", self._received)
        self._protocol.on("Network.loadingFinished", self._finished)
        self._protocol.send("Network.enable")
        self._began: float | None = None
        self._bytes: list[tuple[float, int]] = []
        self._heard: Counter[str] = Counter()

    def slow(self, line: bool = True) -> None:
        """Takes the profile; `line` false slows the processor only."""
        if line:
            self._protocol.send("Network.emulateNetworkConditions", LINE)
        self._protocol.send("Emulation.setCPUThrottlingRate", {"rate": SLOW_DOWN})

    def watch(self, **conditions: str) -> None:
        """Notes when each condition (JavaScript) first holds in a frame that has been painted."""
        looks = ",".join(f"{name}: () => {condition}" for name, condition in conditions.items())
        self.page.add_init_script(f"""(() => {{
          const looks = {{{looks}}};
          window.seen = {{}};
          const look = () => {{
            for (const [name, holds] of Object.entries(looks)) {{
              if (name in window.seen || !document.body || !holds()) continue;
              window.seen[name] = null;
              requestAnimationFrame(() => setTimeout(() => {{ window.seen[name] = performance.now(); }}));
            }}
            requestAnimationFrame(look);
          }};
          look();
        }})()""")

    def wait(self, name: str, most: float = 30) -> Moment:
        """The moment when the condition of this name held."""
        for _ in range(round(most / 0.05)):
            held: float | None = self.page.evaluate(f"window.seen?.{name} ?? null")
            if held is not None:
                return Moment(held / 1000, self._until(held / 1000) / 1000)
            self.page.wait_for_timeout(50)
        raise TimeoutError(f"{name} did not come in {most:.0f} s")

    def megabytes(self) -> float:
        """What the page's process holds in memory now."""
        return renderer_megabytes(self._profile)

    def _asked(self, event: dict[str, Any]) -> None:
        if self._began is None:
            self._began = event["timestamp"]

    def _received(self, event: dict[str, Any]) -> None:
        self._note(event, event["encodedDataLength"])

    def _finished(self, event: dict[str, Any]) -> None:
        """Over HTTP/2 the browser tells only now how much crossed the line."""
        self._note(event, event["encodedDataLength"] - self._heard[event["requestId"]])

    def _note(self, event: dict[str, Any], size: int) -> None:
        self._heard[event["requestId"]] += size
        self._bytes.append((event["timestamp"], size))

    def _until(self, seconds: float) -> int:
        assert self._began is not None
        return sum(size for when, size in self._bytes if when - self._began <= seconds)


@contextmanager
def visiting(playwright: Playwright) -> Iterator[Visitor]:
    """A browser of its own with a fresh profile on disk, as a first visitor has."""
    with TemporaryDirectory() as profile:
        context = playwright.chromium.launch_persistent_context(
            str(Path(profile)),
            executable_path=CHROMIUM,
            args=list(QUIET),
            viewport={"width": 390, "height": 844},
            locale="en-GB",
            ignore_https_errors=True,
        )
        yield Visitor(context.pages[0], profile)
        context.close()
