"""One wardrobe for all tests of figures."""

import pytest

from sidebyside.views.canvas.people.figure import Wardrobe
from tests.views.canvas.people.drawn import ASSETS


@pytest.fixture(scope="session")
def wardrobe() -> Wardrobe:
    return Wardrobe(ASSETS)
