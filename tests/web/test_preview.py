"""The author's page in a real browser: saved words appear, the place is kept, a broken file loses nothing."""

import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page

from build.places import DIST
from build.preview import preview_of
from build.serve import next_free_server
from tests.web.player import wait_for


@pytest.fixture
def folder(game: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(game / "scenarios" / "extra-time", tmp_path / "extra-time"))


@pytest.fixture
def author(page: Page, game: Path, folder: Path) -> Iterator[Page]:
    with next_free_server(preview_of(game, folder), 8100) as serving:
        threading.Thread(target=serving.serve_forever, daemon=True).start()
        page.set_viewport_size({"width": 1600, "height": 1000})
        page.goto(f"http://127.0.0.1:{serving.server_port}/")
        page.frame_locator("iframe >> nth=3").get_by_role("heading", name="Pe hol").wait_for()
        yield page
        serving.shutdown()


def status(page: Page, text: str) -> None:
    wait_for(page, f"document.getElementById('status').textContent.includes({text!r})")


def test_the_author_plays_saves_breaks_and_mends_and_keeps_the_place(author: Page, folder: Path) -> None:
    english, file = author.frame_locator("iframe >> nth=0"), folder / "scenario.yaml"
    whole = file.read_text(encoding="utf-8")

    author.frame_locator("iframe >> nth=2").locator('[data-id="ask-vlad"]').click()
    english.get_by_text("Come outside.").wait_for()
    author.screenshot(path=str(DIST / "screenshots" / "preview.png"))

    file.write_text(whole.replace("Come outside.", "Come to the yard."), encoding="utf-8")
    english.get_by_text("Come to the yard.").wait_for()

    file.write_text("nonsense: [", encoding="utf-8")
    status(author, "cannot be read at the moment")
    assert english.get_by_text("Come to the yard.").is_visible()

    file.write_text(whole, encoding="utf-8")
    english.get_by_text("Come outside.").wait_for()
    assert author.inner_text("#way") == "After ask-vlad"


def test_any_moment_can_be_jumped_to_and_read_as_it_is_read_aloud(author: Page) -> None:
    author.select_option("#moments", "new-test")
    author.frame_locator("iframe >> nth=0").locator("h1").get_by_text("test").wait_for()

    author.locator("summary").first.click()

    assert author.locator("details[open] li").count() > 10


def test_the_form_that_was_pressed_keeps_the_focus(author: Page) -> None:
    pressed = author.frame_locator("iframe >> nth=1")
    pressed.locator('[data-id="ask-vlad"]').click()
    for number in range(4):
        author.frame_locator(f"iframe >> nth={number}").locator('[data-id="onward"]').wait_for()

    wait_for(author, "document.activeElement === document.querySelectorAll('iframe')[1]")
    assert pressed.locator("#title").evaluate("title => title === document.activeElement")
