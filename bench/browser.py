"""Seconds from navigation to the first picture on the canvas, cold (nothing cached) and warm."""

import threading
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from playwright.sync_api import Browser, BrowserContext, sync_playwright

from bench.timing import RUNS
from build.serve import server
from tests.web.conftest import CHROMIUM, QUIET

FIRST_PICTURE = """new Promise((done) => {
  const look = () => (window.drawn ? done(performance.now()) : requestAnimationFrame(look));
  look();
})"""


def rows(site: Path) -> Iterator[tuple[str, str, str]]:
    """Rows of what, measured, budget."""
    with server(site, 0) as serving, sync_playwright() as playwright:
        threading.Thread(target=serving.serve_forever, daemon=True).start()
        address = f"http://127.0.0.1:{serving.server_port}/"
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=list(QUIET))
        cold, warm = zip(*(_visit_twice(browser, address) for _ in range(RUNS)), strict=True)
        yield "first picture, cold, localhost", f"{median(cold):.2f} s (median of {RUNS})", "2.5 s"
        yield "first picture, warm, localhost", f"{median(warm):.2f} s (median of {RUNS})", "1.5 s"
        browser.close()
        serving.shutdown()


def _visit_twice(browser: Browser, address: str) -> tuple[float, float]:
    context = browser.new_context(viewport={"width": 1280, "height": 720})
    cold, warm = _visit(context, address), _visit(context, address)
    context.close()
    return cold, warm


def _visit(context: BrowserContext, address: str) -> float:
    page = context.new_page()
    page.goto(address)
    took: float = page.evaluate(FIRST_PICTURE)
    page.close()
    return took / 1000
