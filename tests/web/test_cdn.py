"""The page of RUNTIME=cdn, with a stand-in for pygbag's own runtime.

NOT RUN here: pygbag's real runtime. It lives on a public CDN that tests do not reach. What is tested is that our
page keeps its half of the contract: order of scripts, configuration, ids, bridge, and that no query gets through.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page

from build.pack import PYGBAG_CDN
from build.site import build_site
from tests.web.conftest import serving
from tests.web.player import wait_for

STAND_IN = """
const site = document.querySelector('script[type=module][src*="pythons.js"]');
window.told = {
  config: window.config,
  query: location.search,
  python: site.text,
  os: site.dataset.os,
  version: site.dataset.python,
  ids: ["canvas", "canvas3d", "html", "transfer", "status", "progress"].filter((id) => document.getElementById(id)),
  visit: JSON.parse(window.Bridge.poll()),
};
window.Bridge.post(JSON.stringify({about: "keep", save: "a save"}));
window.told.kept = JSON.parse(window.Bridge.poll());
const drawn = {screen: "title", title: "Side by Side", language: "en", boxes: {}, size: [1, 1]};
window.Bridge.post(JSON.stringify({about: "drawn", ...drawn}));
"""


@pytest.fixture(scope="module")
def cdn_address() -> Iterator[str]:
    site: Path = build_site(print, cdn=True)
    assert not (site / "runtime").exists()
    yield from serving(site)


@pytest.fixture
def told(page: Page, cdn_address: str) -> dict[str, object]:
    page.route(f"{PYGBAG_CDN}**", lambda route: route.fulfill(body=STAND_IN, content_type="text/javascript"))
    page.goto(f"{cdn_address}/?type=happy&PYGPI=https://example.org/")
    wait_for(page, "window.told?.kept && window.drawn")
    answer: dict[str, object] = page.evaluate("window.told")
    return answer


def test_the_page_is_ready_before_the_runtime_looks_at_it(told: dict[str, object]) -> None:
    assert told["config"] == {
        "archive": "game",
        "archive_url": told["config"]["archive_url"],  # type: ignore[index]
        "gz": True,
        "cdn": PYGBAG_CDN,
        "user_canvas": 1,
        "user_canvas_managed": 1,
        "gui_divider": 1,
        "ume_block": 0,
        "can_close": 1,
    }
    assert told["ids"] == ["canvas", "canvas3d", "html", "transfer", "status", "progress"]
    assert (told["os"], told["version"]) == ("gui", "python3.12")


def test_the_runtime_finds_python_to_run_in_the_page(told: dict[str, object]) -> None:
    assert "asyncio.run(custom_site())" in str(told["python"])


def test_no_query_reaches_the_runtime(told: dict[str, object]) -> None:
    assert told["query"] == ""


def test_the_bridge_works_both_ways(told: dict[str, object]) -> None:
    assert [message["about"] for message in told["visit"]] == ["visit", "size"]  # type: ignore[attr-defined]
    assert told["kept"] == [{"about": "stored", "ok": True}]


def test_the_first_picture_takes_the_loading_screen_away(told: dict[str, object], page: Page) -> None:
    assert page.is_hidden("#loading")


def test_a_cdn_that_cannot_be_reached_ends_in_a_kind_sentence(page: Page, cdn_address: str) -> None:
    page.route(f"{PYGBAG_CDN}**", lambda route: route.abort())

    page.goto(cdn_address)
    page.wait_for_selector("#trouble:visible")

    assert "could not be loaded" in page.inner_text("#trouble")
