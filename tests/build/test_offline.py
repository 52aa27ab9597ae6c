"""What is kept on the device, and how builds are told apart."""

import json
import re
from pathlib import Path
from zipfile import ZipFile, ZipInfo

import pygame
import pytest

from build.compress import compress, sizes
from build.offline import BUILD_STAMP, digest_of, kept_files, write_manifests, write_worker
from build.pack import settle
from build.sharing import SIZE, draw_pictures, picture_of
from sidebyside.content.library import Library

HASH = "0123456789ab"
FILES = {
    "index.html": f'<html data-build="{BUILD_STAMP}">',
    "ro/index.html": f'<html data-build="{BUILD_STAMP}">',
    "leave.html": "x",
    f"page/{HASH}/page.js": "x" * 2000,
    f"game/{HASH}.apk": "x",
    f"runtime/{HASH}/python.wasm": "x" * 2000,
    f"runtime/{HASH}/pythons.js": "x",
    "runtime/licences/SDL2.txt": "x",
    "runtime/licences/recipe/a.json": "x" * 2000,
    "share/ro/all.png": "x",
    "_headers": "x",
}


@pytest.fixture
def site(tmp_path: Path) -> Path:
    for name, text in FILES.items():
        (tmp_path / "site" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "site" / name).write_text(text, encoding="utf-8")
    return tmp_path / "site"


def test_what_a_visitor_needs_is_kept_and_nothing_else(site: Path) -> None:
    assert {path: kept.kind for path, kept in kept_files(site)} == {
        "": "page",
        "ro/": "page",
        "leave.html": "plain",
        f"page/{HASH}/page.js": "lasting",
        f"game/{HASH}.apk": "lasting",
        f"runtime/{HASH}/python.wasm": "packed",
        f"runtime/{HASH}/pythons.js": "lasting",
    }


def test_the_pages_and_the_worker_know_the_same_build(site: Path) -> None:
    build = write_worker(site)
    told = re.search(r"const BUILD = (.*);", (site / "sw.js").read_text(encoding="utf-8"))

    assert told and json.loads(told[1])["version"] == build
    assert f'data-build="{build}"' in (site / "ro/index.html").read_text(encoding="utf-8")


def test_another_byte_anywhere_is_another_build(site: Path) -> None:
    before = digest_of(site)
    (site / "leave.html").write_text("y", encoding="utf-8")

    assert digest_of(site) != before


def test_another_name_is_another_build(site: Path) -> None:
    before = digest_of(site)
    (site / "leave.html").rename(site / "left.html")

    assert digest_of(site) != before


def test_each_language_has_a_manifest_of_its_own(tmp_path: Path, library: Library) -> None:
    for language in ("en", "ro"):
        (tmp_path / language).mkdir()
    write_manifests(tmp_path, library)
    told = json.loads((tmp_path / "ro" / "app.webmanifest").read_text(encoding="utf-8"))

    assert (told["name"], told["lang"], told["scope"], told["start_url"]) == ("Alături", "ro", "../", "./")


def test_what_gets_smaller_is_laid_beside_and_the_licences_are_left_alone(site: Path, tmp_path: Path) -> None:
    compress(site, tmp_path / "cache")

    assert (site / f"page/{HASH}/page.js.gz").exists()
    assert (site / f"page/{HASH}/page.js.br").exists()
    assert not (site / f"runtime/{HASH}/pythons.js.gz").exists()
    assert not list((site / "runtime/licences").rglob("*.gz"))


def test_the_sizes_are_those_of_what_is_sent(site: Path, tmp_path: Path) -> None:
    (site / "ahead").mkdir()
    compress(site, tmp_path / "cache")
    (wasm,) = [size for size in sizes(site) if size.name == "runtime/python.wasm"]

    assert wasm.raw == 2000
    assert wasm.gzip == (site / f"runtime/{HASH}/python.wasm.gz").stat().st_size


def test_the_same_game_gives_the_same_archive_whenever_it_is_packed(tmp_path: Path) -> None:
    made = []
    for year in (2024, 2026):
        archive = tmp_path / f"{year}.apk"
        with ZipFile(archive, "w") as packed:
            packed.writestr(ZipInfo("assets/main.py", (year, 1, 1, 0, 0, 0)), "pass")
        settle(archive)
        made.append(archive.read_bytes())

    assert made[0] == made[1]


def test_every_story_has_a_picture_to_share_in_every_language(tmp_path: Path, library: Library, game: Path) -> None:
    draw_pictures(tmp_path, library, game / "assets")

    for language in ("en", "ro"):
        for story in ("", *library.scenarios):
            assert pygame.image.load(tmp_path / picture_of(language, story)).get_size() == SIZE
