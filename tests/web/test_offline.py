"""After one visit the game plays without a network; a new version waits; without a worker the game plays on."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page

from build.places import DIST
from tests.web.hosts import SCHOOL, Host, hosting
from tests.web.player import Player, wait_for

KEPT = "(await navigator.serviceWorker.getRegistration())?.active?.state === 'activated'"
OFFERED = "document.getElementById('update').textContent"
PACKED = ("pyodide.asm.wasm", "python_stdlib.zip", "pygame.zip")


def not_kept(said: ConsoleMessage) -> bool:
    return "not kept" in said.text


@pytest.fixture
def context(chromium: Browser) -> Iterator[BrowserContext]:
    context = chromium.new_context(viewport={"width": 1280, "height": 720}, locale="en-GB")
    yield context
    context.close()


@pytest.fixture
def plain(site: Path) -> Iterator[Host]:
    with hosting(Host(site)) as host:
        yield host


def visitor(context: BrowserContext, host: Host) -> Player:
    return Player(context.new_page(), host.address, DIST / "screenshots")


def until_kept(page: Page) -> None:
    """Waits until this build is on the device."""
    wait_for(page, KEPT)


def another_build(site: Path, folder: Path) -> Path:
    """The site as if one word had changed: another name of the build, in the pages and in the worker."""
    shutil.copytree(site, folder)
    name = folder.joinpath("index.html").read_text(encoding="utf-8").split('data-build="')[1][:12]
    for file in [*folder.rglob("index.html"), folder / "sw.js"]:
        file.write_text(file.read_text(encoding="utf-8").replace(name, "0" * 12), encoding="utf-8")
    return folder


@pytest.mark.parametrize("below", ["/", "/side-by-side/"])
def test_after_one_visit_a_story_is_played_with_the_network_off(
    context: BrowserContext, plain: Host, below: str
) -> None:
    plain.below = below
    player = visitor(context, plain)
    player.open("/en/")
    until_kept(player.page)

    context.set_offline(True)
    player.errors.clear()
    plain.asked.clear()
    player.open("/en/extra-time/")
    for button in ("start", "ask-vlad", "onward"):
        player.press(button)
    player.settle()

    assert player.shown == "scene/bench"
    assert plain.asked == []
    assert player.errors == []


def test_with_the_network_off_every_page_opens_in_every_language(context: BrowserContext, plain: Host) -> None:
    player = visitor(context, plain)
    player.open()
    until_kept(player.page)

    context.set_offline(True)
    for path, title in (
        ("/", "Side by Side"),
        ("/ro/", "Alături"),
        ("/ro", "Alături"),
        ("/en/index.html", "Side by Side"),
    ):
        player.visit(path)
        assert player.page.inner_text("h1") == title
    player.page.goto(f"{plain.address}/no/such/page")
    assert "There is no such page here" in player.page.inner_text("main")


def test_keeping_the_site_fetches_nothing_big_twice(context: BrowserContext, plain: Host) -> None:
    player = visitor(context, plain)
    player.open()
    until_kept(player.page)

    for name in (*(f"{name}.gz" for name in PACKED), "pyodide.asm.js", ".apk"):
        assert plain.gets(name) == 1, name
    assert all(plain.gets(name) == 0 for name in PACKED)


def test_a_new_version_waits_while_a_story_is_open_and_comes_with_the_next_visit(
    context: BrowserContext, site: Path, tmp_path: Path
) -> None:
    with hosting(Host(site)) as host:
        player = visitor(context, host)
        player.open("/en/extra-time/")
        until_kept(player.page)
        build = player.page.evaluate("document.documentElement.dataset.build")
        for button in ("start", "ask-vlad"):
            player.press(button)

        host.folder = another_build(site, tmp_path / "new")
        player.page.reload()
        player.settle()
        wait_for(player.page, OFFERED)
        player.press("continue")

        assert "It comes with your next visit" in player.page.inner_text("#update")
        assert player.shown == "feedback/ask-vlad"
        player.page.reload()
        player.settle()
        assert player.page.evaluate("document.documentElement.dataset.build") == build

        player.page.close()
        again = visitor(context, host)
        again.open("/en/")
        assert again.page.evaluate("document.documentElement.dataset.build") == "0" * 12
        assert again.page.inner_text("#update") == ""
        assert len(again.page.evaluate("caches.keys()")) == 1


def test_a_new_version_fetches_again_only_what_has_changed(context: BrowserContext, site: Path, tmp_path: Path) -> None:
    with hosting(Host(site)) as host:
        player = visitor(context, host)
        player.open()
        until_kept(player.page)

        host.folder = another_build(site, tmp_path / "new")
        host.asked.clear()
        player.page.reload()
        wait_for(player.page, OFFERED)

        assert all(host.gets(name) == 0 for name in (*PACKED, ".gz", ".apk", "page.js"))


def test_pages_of_two_builds_are_never_kept_together(context: BrowserContext, site: Path, tmp_path: Path) -> None:
    mixed = tmp_path / "mixed"
    shutil.copytree(site, mixed)
    page = mixed / "ro" / "index.html"
    page.write_text(page.read_text(encoding="utf-8").replace('data-build="', 'data-build="x'), encoding="utf-8")
    with hosting(Host(mixed)) as host:
        player = visitor(context, host)
        with player.page.expect_console_message(not_kept):
            player.open()

        assert player.page.evaluate("caches.keys()") == []


def test_a_device_without_room_keeps_nothing_and_the_game_plays_on(context: BrowserContext, plain: Host) -> None:
    player = visitor(context, plain)
    session = context.new_cdp_session(player.page)
    session.send("Storage.overrideQuotaForOrigin", {"origin": plain.address, "quotaSize": 2_000_000})
    with player.page.expect_console_message(not_kept):
        player.open()
    for button in ("new", "extra-time", "start"):
        player.press(button)

    assert player.shown.startswith("scene/")
    assert player.page.evaluate("caches.keys()") == []


def test_on_a_school_network_without_https_the_game_plays_and_keeps_nothing(
    context: BrowserContext, plain: Host
) -> None:
    player = Player(context.new_page(), f"http://{SCHOOL}:{plain.port}", DIST / "screenshots")
    player.open("/ro/")
    for button in ("new", "extra-time", "start"):
        player.press(button)
    player.settle()

    assert player.page.evaluate("isSecureContext") is False
    assert player.shown.startswith("scene/")
    assert plain.gets("sw.js") == 0
    assert player.errors == []


def test_where_workers_are_forbidden_the_game_plays_on(chromium: Browser, plain: Host) -> None:
    context = chromium.new_context(service_workers="block")
    player = visitor(context, plain)
    player.open()
    player.press("new")

    assert player.shown == "library"
    assert plain.gets("sw.js") == 0
    context.close()


def test_the_site_can_be_installed_in_each_language(context: BrowserContext, plain: Host) -> None:
    page = context.new_page()
    page.goto(f"{plain.address}/ro/extra-time/")
    told = context.new_cdp_session(page).send("Page.getAppManifest")

    assert told["errors"] == []
    assert told["url"] == f"{plain.address}/ro/app.webmanifest"
    assert '"name": "Alături"' in told["data"]
    assert told["manifest"]["startUrl"] == f"{plain.address}/ro/"
    assert told["manifest"]["scope"] == f"{plain.address}/"
