"""Builds are kept under the hash of what goes into them."""

import shutil
from pathlib import Path

import pytest

from build.runtime.places import COMPILED_FROM, RECIPE, Places, default_cache


@pytest.fixture
def places(tmp_path: Path) -> Places:
    recipe = tmp_path / "recipe"
    shutil.copytree(RECIPE, recipe, ignore=shutil.ignore_patterns("__pycache__"))
    return Places(tmp_path / "cache", recipe)


def test_the_same_recipe_has_the_same_key(places: Places) -> None:
    elsewhere = Places(places.cache, RECIPE)
    assert (places.compiled, places.site) == (elsewhere.compiled, elsewhere.site)


@pytest.mark.parametrize("name", ["parts.py", "recipe/stubs.c", "recipe/patches/pygame-wasm.patch", "objects.py"])
def test_a_change_of_the_recipe_asks_for_a_recompile(places: Places, name: str) -> None:
    before = places.compiled, places.site
    change(places.recipe / name)
    assert places.compiled != before[0]
    assert places.site != before[1]


@pytest.mark.parametrize("name", ["loader/pythons.js", "loader/page_contract.py", "stdlib.txt", "manifest.py"])
def test_a_change_of_the_loader_or_the_keep_list_does_not_recompile(places: Places, name: str) -> None:
    before = places.compiled, places.site
    change(places.recipe / name)
    assert places.compiled == before[0]
    assert places.site != before[1]


def test_a_new_file_in_the_recipe_folder_counts(places: Places) -> None:
    before = places.compiled
    (places.recipe / "recipe/patches/sdl2_ttf-wasm.patch").write_text("new")
    assert places.compiled != before


def test_what_python_leaves_behind_does_not_count(places: Places) -> None:
    before = places.compiled, places.site
    (places.recipe / "loader/__pycache__").mkdir()
    (places.recipe / "loader/__pycache__/page_contract.cpython-311.pyc").write_bytes(b"x")
    assert (places.compiled, places.site) == before


def test_the_chroot_stays_when_only_the_recipe_changes(places: Places) -> None:
    before = places.chroot
    change(places.recipe / "recipe/stubs.c")
    assert places.chroot == before


def test_everything_the_key_names_is_there() -> None:
    assert [name for name in COMPILED_FROM if not (RECIPE / name).exists()] == []


@pytest.mark.parametrize(
    ("environment", "wanted"),
    [
        ({"SIDEBYSIDE_CACHE": "/a", "XDG_CACHE_HOME": "/b"}, Path("/a")),
        ({"XDG_CACHE_HOME": "/b"}, Path("/b/sidebyside")),
        ({}, Path.home() / ".cache/sidebyside"),
    ],
)
def test_the_default_cache_follows_the_environment(environment: dict[str, str], wanted: Path) -> None:
    assert default_cache(environment) == wanted


def change(file: Path) -> None:
    file.write_bytes(file.read_bytes() + b"\n# changed\n")
