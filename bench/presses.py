"""Milliseconds from a press to the next screen painted, on WebAssembly."""

import threading
from collections.abc import Iterator
from pathlib import Path
from statistics import median, quantiles

from playwright.sync_api import sync_playwright

from build.places import GAME
from build.serve import server
from sidebyside.content.playthroughs import Do, load_playthroughs
from sidebyside.content.problems import Report
from tests.web.chromium import CHROMIUM, QUIET
from tests.web.player import Player

WATCH = """
window.pressed = [];
addEventListener("mouseup", () => { window.since = performance.now(); }, true);
const told = setInterval(() => {
  if (!window.Bridge || window.watched) return;
  window.watched = true; clearInterval(told);
  const post = window.Bridge.post;
  window.Bridge.post = (json) => {
    post(json);
    if (window.since && JSON.parse(json).about === "drawn" && JSON.parse(json).turn !== window.turn) {
      window.turn = JSON.parse(json).turn;
      const since = window.since; window.since = 0;
      requestAnimationFrame(() => window.pressed.push(performance.now() - since));
    }
  };
}, 1);
"""


def _ways() -> Iterator[list[str]]:
    """The presses of every play-through: each screen is new once, as it is for a player."""
    for playthrough in load_playthroughs(GAME / "scenarios" / "extra-time", Report()):
        yield [button for step in playthrough.play if isinstance(step, Do) for button in (step.choice, "onward")]


def rows(site: Path) -> Iterator[tuple[str, str, str]]:
    """Rows of what, measured, budget."""
    with server(site, 0) as serving, sync_playwright() as playwright:
        threading.Thread(target=serving.serve_forever, daemon=True).start()
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=list(QUIET))
        page = browser.new_page(viewport={"width": 1280, "height": 720})
        page.add_init_script(WATCH)
        player = Player(page, f"http://127.0.0.1:{serving.server_port}", site.parent)
        player.open()
        for way in _ways():
            for button in ("new", "extra-time", "start", *way, "another", "go/home"):
                player.press(button)
        took: list[float] = page.evaluate("window.pressed")
        browser.close()
        serving.shutdown()
    last = quantiles(took, n=20)[-1]
    yield f"press to painted, {len(took)} presses", f"p50 {median(took):.0f} ms, p95 {last:.0f} ms", "p95 50 ms"
