"""Side by side on one slow phone: our page, and a page of inkjs that tells the same scene."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from urllib.request import urlopen

from playwright.sync_api import Playwright, sync_playwright

from bench import host, modern
from bench.peer import peer_page
from bench.slow import PROFILE, Moment, visiting
from build.pack import PYGBAG_CDN
from sidebyside.content.library import Library

Host = Callable[[Path], AbstractContextManager[str]]
RUNS = 3
FIRST = "/en/extra-time/"
SCENE = "window.shown?.screen.startsWith('scene/') && document.querySelector('#ways .choice')"
START = "document.querySelector('[data-id=start]')"


def rows(site: Path, library: Library) -> Iterator[tuple[str, str, str]]:
    """Rows of what, measured, budget."""
    yield "the slow phone", PROFILE, ""
    with sync_playwright() as playwright, TemporaryDirectory() as folder:
        peer = peer_page(library, "extra-time", Path(folder))
        for protocol, hosting in (("HTTP/2", modern.hosting), ("HTTP/1.1", host.hosting)):
            yield from _words_first(playwright, protocol, hosting, site, peer)
        with host.hosting(site) as address:
            picture, memory = _picture(playwright, address)
    yield "  first picture, own runtime", str(picture), ""
    yield "  memory with the game", f"{memory:.0f} MB", ""
    yield "  first picture, pygbag's CDN", _cdn(), ""


def _words_first(
    playwright: Playwright, protocol: str, hosting: Host, site: Path, peer: Path
) -> Iterator[tuple[str, str, str]]:
    with hosting(peer) as there, hosting(site) as here:
        inkjs = _middle(lambda: _peer(playwright, there))
        words = [_words(playwright, here) for _ in range(RUNS)]
    yield f"  {protocol}, inkjs: first scene with a choice", str(inkjs[0]), ""
    yield f"  {protocol}, inkjs: memory", f"{inkjs[1]:.0f} MB", ""
    yield f"  {protocol}: introduction read, Start can be pressed", str(_median([held[0] for held in words])), "100 KB"
    budget = f"inkjs: {inkjs[0].seconds:.2f} s"
    yield f"  {protocol}: first scene, Start pressed at once", str(_median([held[1] for held in words])), budget


def _middle(visit: Callable[[], tuple[Moment, float]]) -> tuple[Moment, float]:
    visits = sorted((visit() for _ in range(RUNS)), key=lambda held: held[0].seconds)
    return visits[RUNS // 2]


def _median(moments: list[Moment]) -> Moment:
    return Moment(median(held.seconds for held in moments), median(held.kilobytes for held in moments))


def _peer(playwright: Playwright, address: str) -> tuple[Moment, float]:
    with visiting(playwright) as visitor:
        visitor.watch(scene="document.querySelector('#story button')")
        visitor.slow()
        visitor.page.goto(address, wait_until="commit")
        return visitor.wait("scene"), visitor.megabytes()


def _words(playwright: Playwright, address: str) -> tuple[Moment, Moment]:
    """To the introduction, and to the scene for somebody who presses Start as soon as it is there."""
    with visiting(playwright) as visitor:
        visitor.watch(start=START, scene=SCENE, pressed=f"{START} && ({START}.click(), true)")
        visitor.slow()
        visitor.page.goto(address + FIRST, wait_until="commit")
        return visitor.wait("start"), visitor.wait("scene")


def _picture(playwright: Playwright, address: str) -> tuple[Moment, float]:
    with visiting(playwright) as visitor:
        visitor.watch(picture="window.drawn")
        visitor.slow()
        visitor.page.goto(address + FIRST, wait_until="commit")
        return visitor.wait("picture", most=180), visitor.megabytes()


def _cdn() -> str:
    """Whether it can be reached at all; where it can, the build with --runtime cdn can be visited by hand."""
    try:
        with urlopen(f"{PYGBAG_CDN}pythons.js", timeout=10) as answer:
            return f"not run: reachable ({answer.status}), but its build is not measured here yet"
    except OSError as error:
        return f"not run: {PYGBAG_CDN} cannot be reached from here ({error})"
