"""What is said before a story: how long it takes and for whom it is, counted as people count."""

from dataclasses import replace

import pytest

from sidebyside.content.library import Library
from sidebyside.screens.session import Place, Preferences, Session
from sidebyside.screens.turn import show


def facts(library: Library, language: str, minutes: int, ages: tuple[int, int]) -> list[str]:
    story = replace(library.scenarios["extra-time"], minutes=minutes, ages=ages)
    library = replace(library, scenarios={story.id: story})
    session = Session(library=library, preferences=Preferences(language=language), place=Place.INTRO, picked=story.id)
    return [f"{paragraph.label}: {paragraph.text}" for paragraph in show(session).paragraphs]


@pytest.mark.parametrize(("minutes", "says"), [(1, "cam 1 minut"), (7, "cam 7 minute"), (20, "cam 20 de minute")])
def test_minutes_are_counted(library: Library, minutes: int, says: str) -> None:
    assert f"Cât durează: {says}" in facts(library, "ro", minutes, (10, 14))


def test_ages_are_counted_by_the_oldest(library: Library) -> None:
    assert "Vârsta: între 10 și 14 ani" in facts(library, "ro", 7, (10, 14))
    assert "Vârsta: între 16 și 20 de ani" in facts(library, "ro", 7, (16, 20))
    assert "Ages: 10 to 14 years" in facts(library, "en", 7, (10, 14))
