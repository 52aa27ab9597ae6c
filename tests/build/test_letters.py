"""The fonts of the page: pinned, licensed, with the letters of both languages."""

from pathlib import Path

import pytest

from build.letters import FONTS, letters
from build.places import PAGE
from build.runtime import default_cache


@pytest.fixture(scope="module")
def folder() -> Path:
    return letters(default_cache())


def test_every_family_comes_with_its_licence(folder: Path) -> None:
    licences = [path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.OFL.txt"))]

    assert len(licences) == len(FONTS)
    assert all("SIL OPEN FONT LICENSE Version 1.1" in text for text in licences)


def test_the_style_sheet_names_every_font_and_no_other(folder: Path) -> None:
    style = (PAGE / "style.css").read_text(encoding="utf-8")

    assert {path.name for path in folder.glob("*.woff2")} == {
        part.split('"')[0] for part in style.split("../fonts/")[1:]
    }


def test_every_font_is_one(folder: Path) -> None:
    assert all(path.read_bytes()[:4] == b"wOF2" for path in folder.glob("*.woff2"))
