"""The same folder on different hosts: plain, compressing, below a path, in a frame of another site."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Frame, Page

from build.places import DIST
from tests.web.hosts import SCHOOL, Host, hosting
from tests.web.player import Player, wait_for

PACKED = ("pyodide.asm.wasm", "python_stdlib.zip", "pygame.zip")


def test_a_plain_host_sends_the_big_parts_packed_and_the_page_unpacks_them(page: Page, site: Path) -> None:
    with hosting(Host(site)) as host:
        player = Player(page, host.address, DIST / "screenshots")
        player.open()

        assert all(host.gets(f"{name}.gz") == 1 and host.gets(name) == 0 for name in PACKED)
        assert host.sent == {}
        assert player.errors == []


def test_a_host_that_compresses_is_left_to_do_so(page: Page, site: Path) -> None:
    with hosting(Host(site, negotiates=True)) as host:
        player = Player(page, host.address, DIST / "screenshots")
        player.open()

        assert all(host.gets(name) == 1 and host.gets(f"{name}.gz") == 0 for name in PACKED)
        assert {encoding for path, encoding in host.sent.items() if path.endswith(PACKED)} == {"br"}
        assert player.errors == []


def test_a_host_that_lost_the_packed_parts_sends_the_plain_ones(page: Page, site: Path, tmp_path: Path) -> None:
    bare = tmp_path / "bare"
    shutil.copytree(site, bare, ignore=shutil.ignore_patterns("*.gz", "*.br"))
    with hosting(Host(bare)) as host:
        player = Player(page, host.address, DIST / "screenshots")
        player.open()

        assert all(host.gets(name) == 1 for name in PACKED)


def test_below_a_path_everything_is_asked_for_below_it(page: Page, site: Path) -> None:
    with hosting(Host(site, below="/side-by-side/")) as host:
        player = Player(page, host.address, DIST / "screenshots")
        player.open("/ro/extra-time/")
        player.press("start")
        player.settle()

        assert player.shown.startswith("scene/")
        assert {urlsplit(url).netloc for url in player.requested} == {urlsplit(host.address).netloc}
        assert all(path.startswith("/side-by-side/") for _, path in host.asked)
        assert player.errors == []


FRAME = '<!doctype html><meta charset="utf-8"><iframe {} src="{}" width="1000" height="700"></iframe>'


@contextmanager
def embedded(page: Page, host: Host, folder: Path, name: str, sandbox: str = "") -> Iterator[Frame]:
    """The game in a frame of another site of this name; even under the same name it is another origin by its port."""
    folder.mkdir(exist_ok=True)
    (folder / "index.html").write_text(FRAME.format(sandbox, f"{host.address}/en/"), encoding="utf-8")
    with hosting(Host(folder)) as platform:
        page.goto(f"http://{name}:{platform.port}/")
        yield the_game(page)


def the_game(page: Page) -> Frame:
    (frame,) = page.main_frame.child_frames
    wait_for(frame, "window.shown?.game && window.drawn && !window.drawn.moving")
    return frame


def press(frame: Frame, *buttons: str) -> None:
    for button in buttons:
        pressed = frame.evaluate("window.shown.pressed")
        frame.locator(f'[data-id="{button}"]').click()
        wait_for(frame, f"window.shown.pressed > {pressed} && window.shown.game")


def test_in_a_frame_of_another_origin_the_game_plays_and_goes_on_after_a_reload(
    page: Page, site: Path, tmp_path: Path
) -> None:
    with hosting(Host(site)) as host, embedded(page, host, tmp_path / "lms", "127.0.0.1") as frame:
        press(frame, "new", "extra-time", "start")
        page.reload()

        assert the_game(page).locator('[data-id="continue"]').count() == 1


@pytest.mark.parametrize("sandbox", ["", 'sandbox="allow-scripts allow-same-origin"', 'sandbox="allow-scripts"'])
def test_in_a_frame_that_may_keep_nothing_the_game_plays_and_says_so(
    page: Page, site: Path, tmp_path: Path, sandbox: str
) -> None:
    """A private window forbids storage to frames of other sites; a closed sandbox forbids it to all."""
    with (
        hosting(Host(site, open_to_all=True)) as host,
        embedded(page, host, tmp_path / "lms", SCHOOL, sandbox) as frame,
    ):
        press(frame, "new", "extra-time", "start")

        assert frame.evaluate("window.shown.screen").startswith("scene/")
        assert "does not let us remember" in frame.inner_text("#words")
