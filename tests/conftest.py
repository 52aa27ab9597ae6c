"""What many tests start from."""

from pathlib import Path

import pytest

from sidebyside.content.library import Library, load
from sidebyside.engine.story import Scenario

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="session")
def game() -> Path:
    return ROOT / "game"


@pytest.fixture(scope="session")
def library(game: Path) -> Library:
    return load(game)


@pytest.fixture(scope="session")
def extra_time(library: Library) -> Scenario:
    return library.scenarios["extra-time"]
