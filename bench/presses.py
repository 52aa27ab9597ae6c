"""Milliseconds from a press to the next screen painted: by what was written ahead, and by the game itself."""

from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from statistics import mean, median, quantiles

from playwright.sync_api import Playwright, sync_playwright

from bench.host import hosting
from bench.slow import SLOW_DOWN, Visitor, visiting
from build.places import GAME
from sidebyside.content.playthroughs import Do, load_playthroughs
from sidebyside.content.problems import Report
from tests.web.player import wait_for

STORY = "extra-time"
IDLE = 3_000
"""Milliseconds of looking on while nothing happens."""

PRESS_ALL = """async (buttons) => {
  const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now()))));
  let told = () => {};
  let shown = window.shown;
  const watched = { get: () => shown, set(value) { shown = value; told(); } };
  Object.defineProperty(window, "shown", watched);
  const took = [];
  for (const button of buttons) {
    const next = new Promise((done) => { told = done; });
    const began = performance.now();
    document.querySelector(`[data-id="${CSS.escape(button)}"]`).click();
    await next;
    took.push(await painted() - began);
    await new Promise((done) => setTimeout(done, 150)); // nobody presses faster; motions come to rest
  }
  return took;
}"""
COUNT_FRAMES = """(() => {
  const frame = window.requestAnimationFrame.bind(window);
  window.spent = [];
  window.requestAnimationFrame = (work) => frame((now) => {
    const began = performance.now();
    work(now);
    window.spent.push(performance.now() - began);
  });
})()"""
"""The game's turn is one call a frame: what it takes is Python and the bridge."""


def rows(site: Path) -> Iterator[tuple[str, str, str]]:
    """Rows of what, measured, budget."""
    with hosting(site) as address, sync_playwright() as playwright:
        for slow in (False, True):
            how = f", processor {SLOW_DOWN}x slower" if slow else ""
            yield f"press to painted, written ahead{how}", _told(_ahead(playwright, address, slow)), ""
            took, idle = _game(playwright, address, slow)
            yield f"press to painted, the game{how}", _told(took), "" if slow else "p95 50 ms"
            yield f"the game's work in an idle frame{how}", f"{idle:.2f} ms", "" if slow else "1 ms"


def _ways() -> Iterator[list[str]]:
    """The presses of every play-through."""
    for playthrough in load_playthroughs(GAME / "scenarios" / STORY, Report()):
        way = ([step.choice, "onward"] for step in playthrough.play if isinstance(step, Do))
        yield ["new", STORY, "start", *chain.from_iterable(way), "another", "go/home"]


def _ahead(playwright: Playwright, address: str, slow: bool) -> list[float]:
    with visiting(playwright) as visitor:
        visitor.page.route("**/python_stdlib.zip*", lambda route: route.abort())
        visitor.page.goto(address)
        visitor.page.wait_for_selector("#trouble:visible")
        return _press_all(visitor, slow)


def _game(playwright: Playwright, address: str, slow: bool) -> tuple[list[float], float]:
    with visiting(playwright) as visitor:
        visitor.page.add_init_script(COUNT_FRAMES)
        visitor.page.goto(address)
        wait_for(visitor.page, "window.shown?.game && window.drawn")
        took = _press_all(visitor, slow)
        visitor.page.evaluate("window.spent.length = 0")
        visitor.page.wait_for_timeout(IDLE)
        return took, mean(visitor.page.evaluate("window.spent"))


def _press_all(visitor: Visitor, slow: bool) -> list[float]:
    if slow:
        visitor.slow(line=False)
    took: list[float] = visitor.page.evaluate(PRESS_ALL, [button for way in _ways() for button in way])
    return took


def _told(took: list[float]) -> str:
    return f"p50 {median(took):.0f} ms, p95 {quantiles(took, n=20)[-1]:.0f} ms ({len(took)} presses)"
