"""Packing and serving."""

import ast
import re
import shutil
import threading
import urllib.request
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from build.pack import PYGBAG_CDN, PackError, pack
from build.serve import files_in, next_free_server, server
from build.site import ContentError, build_site
from build.stage import stage


@pytest.fixture(scope="module")
def packed(tmp_path_factory: pytest.TempPathFactory, game: Path) -> Path:
    return pack(stage(game, tmp_path_factory.mktemp("own") / "game"), "runtime/")


def test_pygbag_packs_the_game_under_assets(packed: Path) -> None:
    names = zipfile.ZipFile(packed / "game.apk").namelist()

    assert "assets/main.py" in names
    assert "assets/sidebyside/engine/play.py" in names
    assert "assets/scenarios/extra-time/scenario.json" in names
    assert all(name.startswith("assets/") for name in names)


def test_pygbag_leaves_our_sources_as_they_are(packed: Path, game: Path) -> None:
    with zipfile.ZipFile(packed / "game.apk") as archive:
        for name in ("main.py", "sidebyside/app.py", "sidebyside/engine/story.py"):
            assert archive.read(f"assets/{name}") == (game / name).read_bytes()


def test_the_page_is_filled_in_and_asks_nobody_else(packed: Path) -> None:
    page = (packed / "index.html").read_text(encoding="utf-8")

    assert "cookiecutter" not in page
    assert 'src="runtime/pythons.js"' in page
    assert re.findall(r"https?://[^\"'\s<]+", page) == []


def test_the_same_page_can_be_made_for_the_runtime_of_pygbag(tmp_path: Path, game: Path) -> None:
    page = (pack(stage(game, tmp_path / "game"), PYGBAG_CDN) / "index.html").read_text(encoding="utf-8")

    assert f'src="{PYGBAG_CDN}pythons.js"' in page
    assert set(re.findall(r"https?://[^\"'\s<]+", page)) == {f"{PYGBAG_CDN}pythons.js"}


def test_the_python_in_the_page_is_python(packed: Path) -> None:
    page = (packed / "index.html").read_text(encoding="utf-8")
    text = re.search(r'id="site"[^>]*>(.*?)</script>', page, re.DOTALL)

    assert text
    tree = ast.parse(text[1])
    assert any(isinstance(node, ast.AsyncFunctionDef) and node.name == "custom_site" for node in tree.body)
    assert "</" not in text[1]
    assert "<!--" not in text[1]


def test_a_pygbag_that_fails_is_told_with_its_last_words(tmp_path: Path) -> None:
    with pytest.raises(PackError, match="pygbag could not pack the game"):
        pack(tmp_path / "nothing", "runtime/")


def test_a_site_with_a_broken_scenario_is_not_built(tmp_path: Path, game: Path) -> None:
    copy = tmp_path / "game"
    shutil.copytree(game, copy, ignore=shutil.ignore_patterns("__pycache__"))
    scenario = copy / "scenarios" / "extra-time" / "scenario.yaml"
    scenario.write_text(scenario.read_text(encoding="utf-8").replace("start: ", "strat: "), encoding="utf-8")

    with pytest.raises(ContentError, match=r"extra-time/scenario.yaml:\d+:1: error \[unknown-key\]"):
        build_site(print, game=copy)


def test_a_port_that_is_taken_is_passed_over(tmp_path: Path) -> None:
    with server(tmp_path, 0) as first, next_free_server(files_in(tmp_path), first.server_port) as second:
        assert second.server_port > first.server_port


@pytest.fixture
def served(tmp_path: Path) -> Iterator[str]:
    for name in ("a.wasm", "a.mjs", "a.js", "a.apk", "index.html"):
        (tmp_path / name).write_text("x", encoding="utf-8")
    with server(tmp_path, 0) as serving:
        threading.Thread(target=serving.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{serving.server_port}"
        serving.shutdown()


@pytest.mark.parametrize(
    ("name", "kind"),
    [("a.wasm", "application/wasm"), ("a.mjs", "text/javascript"), ("a.js", "text/javascript"), ("", "text/html")],
)
def test_files_are_served_with_the_types_that_browsers_need(served: str, name: str, kind: str) -> None:
    with urllib.request.urlopen(f"{served}/{name}") as answer:
        assert answer.headers["Content-Type"] == kind
        assert answer.headers["Cache-Control"] == "no-cache"
