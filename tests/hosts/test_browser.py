"""The game's half of the bridge, with a page made of Python."""

import json
import platform
from collections.abc import Iterator

import pytest

from sidebyside.hosts.browser import BrowserHost
from sidebyside.hosts.keeping import CannotKeepError


class Page:
    """What `window` is in the browser: it holds the Bridge and answers a keep as a real page does."""

    def __init__(self) -> None:
        self.Bridge = self
        visit = {"about": "visit", "save": "old", "early": ["new"], "languages": ["ro", "en"]}
        asked = {"language": "", "easy": None, "stories": ["extra-time"], "begin": "", "unknown": False}
        self.waiting: list[object] = [visit | {"theme": "dark", "calm": True, "asked": asked}]
        self.heard: list[dict[str, object]] = []
        self.full = False

    def post(self, text: str) -> None:
        assert text.isascii()
        message = json.loads(text)
        self.heard.append(message)
        if message["about"] in ("keep", "aside", "forget"):
            self.waiting.append({"about": "stored", "ok": not self.full})

    def poll(self) -> str:
        messages, self.waiting = self.waiting, []
        return json.dumps(messages) if messages else ""


@pytest.fixture
def page(monkeypatch: pytest.MonkeyPatch) -> Iterator[Page]:
    page = Page()
    monkeypatch.setattr(platform, "window", page, raising=False)
    yield page


def test_what_the_page_knows_is_there_from_the_start(page: Page) -> None:
    host = BrowserHost()

    assert host.load() == "old"
    assert host.languages == ("ro", "en")


def test_a_save_goes_to_the_page(page: Page) -> None:
    BrowserHost().keep("Alături")

    assert page.heard == [{"about": "keep", "save": "Alături"}]


def test_a_storage_that_refuses_is_told_at_once(page: Page) -> None:
    host = BrowserHost()
    page.full = True

    with pytest.raises(CannotKeepError):
        host.keep("a save")

    with pytest.raises(CannotKeepError):
        host.set_aside()

    page.full = False
    host.keep("a save")
    host.set_aside()


def test_the_picture_is_as_large_as_the_page_last_said(page: Page) -> None:
    host = BrowserHost()
    page.waiting = [{"about": "size", "width": 780, "height": 1688, "ratio": 2}]
    host.listen()

    assert host.size() == (780, 1688, 2.0)


def test_messages_that_nobody_knows_are_passed_over(page: Page) -> None:
    host = BrowserHost()
    page.waiting = [{"about": "weather"}, {}]
    host.listen()

    assert host.load() == "old"
