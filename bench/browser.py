"""Seconds from navigation to the first picture on the canvas, cold (nothing cached) and warm."""

import threading
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from playwright.sync_api import BrowserContext, BrowserType, sync_playwright

from bench.timing import RUNS
from build.serve import server
from tests.web.chromium import CHROMIUM, QUIET

SETTLE = 2_000
"""Milliseconds in which the browser writes the compiled code to its cache."""
FIRST_PICTURE = """new Promise((done) => {
  const look = () => (window.drawn ? done(performance.now()) : requestAnimationFrame(look));
  look();
})"""


def rows(site: Path) -> Iterator[tuple[str, str, str]]:
    """Rows of what, measured, budget."""
    with server(site, 0) as serving, sync_playwright() as playwright:
        threading.Thread(target=serving.serve_forever, daemon=True).start()
        address = f"http://127.0.0.1:{serving.server_port}/"
        cold, warm = zip(*(_visit_twice(playwright.chromium, address) for _ in range(RUNS)), strict=True)
        serving.shutdown()
    yield "first picture, cold, localhost", f"{median(cold):.2f} s (median of {RUNS})", "2.5 s"
    yield "first picture, warm, localhost", f"{median(warm):.2f} s (median of {RUNS})", "1.5 s"


def _visit_twice(chromium: BrowserType, address: str) -> tuple[float, float]:
    """With a profile on disk, as a visitor has: a private window would keep neither the parts nor their code."""
    with TemporaryDirectory() as profile:
        context = chromium.launch_persistent_context(
            profile, executable_path=CHROMIUM, args=list(QUIET), viewport={"width": 1280, "height": 720}
        )
        cold = _visit(context, address)
        context.pages[0].wait_for_timeout(SETTLE)
        warm = _visit(context, address)
        context.close()
        return cold, warm


def _visit(context: BrowserContext, address: str) -> float:
    page = context.new_page()
    page.goto(address)
    took: float = page.evaluate(FIRST_PICTURE)
    page.close()
    return took / 1000
