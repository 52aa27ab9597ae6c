"""The author's preview: the real screens of a story in the making, and a place that survives every save."""

import json
import shutil
import threading
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from build.preview import Preview, furthest, preview_of
from build.serve import next_free_server
from sidebyside.engine.story import Scenario


@pytest.fixture
def folder(game: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(game / "scenarios" / "extra-time", tmp_path / "extra-time"))


@pytest.fixture
def preview(game: Path, folder: Path) -> Preview:
    return Preview(game, folder)


def edit(folder: Path, old: str, new: str) -> None:
    file = folder / "scenario.yaml"
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def test_a_moment_is_shown_in_all_four_forms(preview: Preview) -> None:
    told = preview.told(["ask-vlad"], feedback=True)

    assert {form: screen["title"] for form, screen in told["screens"].items()} == {
        "en": "What happened",
        "en-easy": "What happened",
        "ro": "Ce s-a întâmplat",
        "ro-easy": "Ce s-a întâmplat",
    }


def test_what_was_saved_is_shown_at_the_same_place(preview: Preview, folder: Path) -> None:
    before = preview.version()
    edit(folder, "Not here. Everyone’s looking. Come outside.", "Not here, please.")

    told = preview.told(["ask-vlad"], feedback=True)

    assert preview.version() != before
    assert "Not here, please." in [said["text"] for said in told["screens"]["en"]["paragraphs"]]


def test_a_choice_that_is_gone_leaves_the_author_where_it_was_offered(preview: Preview, folder: Path) -> None:
    edit(folder, "id: pretzel", "id: give-half")

    told = preview.told(["ask-vlad", "pretzel"], feedback=True)

    assert told["after"] == ["ask-vlad"]
    assert told["screens"]["en"]["id"] == "scene/bench"


def test_a_story_that_cannot_be_read_is_told_with_its_problems(preview: Preview, folder: Path) -> None:
    (folder / "scenario.yaml").write_text("nonsense: [", encoding="utf-8")

    told = preview.told(["ask-vlad"], feedback=False)

    assert "screens" not in told
    assert "extra-time/scenario.yaml:1:12: error [not-yaml]" in told["problems"][0]


def test_every_moment_can_be_jumped_to(preview: Preview, extra_time: Scenario) -> None:
    moments = {held["id"]: held["way"] for held in preview.told([], feedback=False)["moments"]}

    assert set(moments) == {*extra_time.scenes, *extra_time.endings}
    for moment, way in moments.items():
        assert furthest(extra_time, way).at == moment


@pytest.fixture
def address(game: Path, folder: Path) -> Iterator[str]:
    with next_free_server(preview_of(game, folder), 8100) as serving:
        threading.Thread(target=serving.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{serving.server_port}"
        serving.shutdown()


def got(url: str) -> bytes:
    with urllib.request.urlopen(url) as answer:
        held: bytes = answer.read()
        return held


def test_the_page_its_parts_and_the_picture_are_served(address: str) -> None:
    assert b"Preview" in got(f"{address}/")
    assert b"export function draw" in got(f"{address}/page/screen.js")
    assert b"--page-ground" in got(f"{address}/page/themes.css")
    assert got(f"{address}/picture.png?after=ask-vlad").startswith(b"\x89PNG")
    assert json.loads(got(f"{address}/told.json?after=ask-vlad&feedback=1"))["feedback"] is True


@pytest.mark.parametrize("path", ["/../../pyproject.toml", "/page/../../pyproject.toml", "/%2e%2e/preview.py"])
def test_no_file_beside_the_pages_is_served(address: str, path: str) -> None:
    with pytest.raises(urllib.error.HTTPError, match="404"):
        got(address + path)


@pytest.mark.parametrize("after", ["fly", "ask-vlad,,fly", "%00", "a" * 5_000, "../..", "<b>"])
def test_hostile_ways_lead_as_far_as_they_can(address: str, after: str) -> None:
    told = json.loads(got(f"{address}/told.json?after={after}"))

    assert told["after"] in ([], ["ask-vlad"])
