"""A real browser on the built site. What cannot run here is an error with its reason, never a silent skip."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from build.places import DIST
from build.serve import server
from build.site import build_site
from sidebyside.content.playthroughs import Do, load_playthroughs
from sidebyside.content.problems import Report
from tests.web.chromium import CHROMIUM, QUIET
from tests.web.player import Player


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The browser comes last: while its loop runs, no other test could run a loop of its own."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.web)
    items.sort(key=lambda item: here in item.path.parents)


@pytest.fixture(scope="session")
def site() -> Path:
    return build_site(print)


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    yield from serving(site)


def serving(site: Path) -> Iterator[str]:
    with server(site, 0) as serving:
        threading.Thread(target=serving.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{serving.server_port}"
        serving.shutdown()


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=list(QUIET))
        yield browser
        browser.close()


@pytest.fixture
def page(chromium: Browser) -> Iterator[Page]:
    context = chromium.new_context(viewport={"width": 1280, "height": 720}, locale="en-GB", service_workers="block")
    yield context.new_page()
    context.close()


@pytest.fixture
def player(page: Page, address: str) -> Player:
    return Player(page, address, DIST / "screenshots")


@pytest.fixture(scope="session")
def choices(game: Path) -> list[str]:
    """A way through the story, from its first scene to an ending."""
    playthrough = load_playthroughs(game / "scenarios" / "extra-time", Report())[0]
    return [step.choice for step in playthrough.play if isinstance(step, Do)]
