"""The keep-list of the standard library."""

from pathlib import Path

import pytest

from build.runtime import kept_modules
from build.runtime.modules import BUILTINS, STDLIB, files, module_name, names

GAME_IMPORTS = (
    "__future__ asyncio collections.abc contextlib dataclasses difflib enum functools hashlib importlib.resources"
    " itertools json math os os.path pathlib platform re string sys time traceback typing unicodedata pygame"
)


@pytest.mark.parametrize("file", [STDLIB, BUILTINS], ids=["stdlib", "builtins"])
def test_the_list_is_sorted_and_names_nothing_twice(file: Path) -> None:
    listed = names(file)
    assert listed == sorted(set(listed))


def test_nothing_is_in_both_lists() -> None:
    assert set(names(STDLIB)) & set(names(BUILTINS)) == set()


@pytest.mark.parametrize("name", GAME_IMPORTS.split())
def test_what_the_game_imports_is_kept(name: str) -> None:
    assert name in kept_modules()


def test_the_package_of_every_kept_module_is_kept() -> None:
    orphans = [name for name in names(STDLIB) if "." in name and name.rpartition(".")[0] not in kept_modules()]
    assert orphans == []


def test_what_was_left_out_is_not_called_kept() -> None:
    assert kept_modules().isdisjoint({"tkinter", "unittest", "sqlite3", "tarfile", "gzip", "ssl", "numpy"})


@pytest.mark.parametrize(
    ("file", "name"), [("json/__init__.pyc", "json"), ("json/decoder.pyc", "json.decoder"), ("abc.pyc", "abc")]
)
def test_a_file_of_the_pack_is_known_by_its_module(file: str, name: str) -> None:
    assert module_name(file) == name


def test_a_module_that_pyodide_does_not_have_is_found_out() -> None:
    assert files(["abc", "gone"], ["abc.pyc", "bdb.pyc"]) == (["abc.pyc"], ["gone"])
