"""What many tests start from."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

from sidebyside.checking import Examined, examine
from sidebyside.content.library import Library, load
from sidebyside.engine.story import Scenario

# Elsewhere random tests look for new mistakes; what lands must not hang on luck.
settings.register_profile("landing", derandomize=True, deadline=None)
if os.environ.get("CI"):
    settings.load_profile("landing")

ROOT = Path(__file__).resolve().parents[1]


NOT_RUN = (
    "pygbag's own runtime (RUNTIME=cdn): it lives on a public server; our page was tested against a stand-in.",
    "Real voices (reading aloud): this machine has none; the page was tested with voices that note what they are told.",
    "Real switches and screen readers: one switch was tested as the keys and taps that such devices send.",
    "Phones, tablets, Safari itself, real graphics and sound cards: none is here; sizes and touch were emulated.",
)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Nothing is left out silently."""
    terminalreporter.section("what could not run here, and why")
    for line in NOT_RUN:
        terminalreporter.write_line(f"not run: {line}")


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    """Of two workers one drives the browsers and the other does the rest.

    So the site is built once, and two browsers never wait for each other. It stands here because pytest reads the
    conftest.py of a folder below only when it has started its workers.
    """
    from xdist.scheduler import LoadScopeScheduling

    class OneWithBrowsers(LoadScopeScheduling):
        def _split_scope(self, nodeid: str) -> str:
            return "browsers" if nodeid.startswith("tests/web/") else "the rest"

    return OneWithBrowsers(config, log)


@pytest.fixture(scope="session")
def game() -> Path:
    return ROOT / "game"


FEW = ("extra-time", "yellow-box")


@pytest.fixture
def few(tmp_path: Path, game: Path) -> Path:
    """An app folder with two of the published stories, to be changed: what is tried on it needs no more of them."""
    shutil.copytree(game / "scenarios", tmp_path / "scenarios", ignore=_all_stories_but(*FEW))
    shutil.copytree(game / "translations", tmp_path / "translations")
    (tmp_path / "assets").symlink_to(game / "assets")
    return tmp_path


def _all_stories_but(*few: str) -> Callable[[str, list[str]], list[str]]:
    def others(folder: str, names: list[str]) -> list[str]:
        above = Path(folder)
        return [name for name in names if (above / name / "scenario.yaml").exists() and name not in few]

    return others


@pytest.fixture(scope="session")
def examined(game: Path) -> Examined:
    """What the check finds in everything that we publish."""
    return examine(game)


@pytest.fixture(scope="session")
def library(game: Path) -> Library:
    return load(game)


@pytest.fixture(scope="session")
def extra_time(library: Library) -> Scenario:
    return library.scenarios["extra-time"]
