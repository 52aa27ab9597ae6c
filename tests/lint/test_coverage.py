"""How far a translation has come, in numbers."""

from collections.abc import Mapping

from sidebyside.content.problems import Mark
from sidebyside.content.translation import Translation
from sidebyside.engine.story import Words
from sidebyside.lint.prose.coverage import coverage
from sidebyside.lint.prose.texts import Kind, Prose, sources

TITLES = [Words("a", "Lunch", "Lunch"), Words("b", "Dinner")]


def counted(entries: Mapping[str, Translation]) -> list[str]:
    shown = tuple(sources([(words, Kind.TITLE, None) for words in TITLES], Mark))
    prose = Prose(sources=shown, translations={"ro": entries}, po_files={"ro": "ro.po"})
    return [str(held) for held in coverage("meals", prose)]


def made_from(source: str, unsure: bool = False) -> Translation:
    return Translation(source=source, says="Prânzul", mark=Mark("ro.po", 1, 1), unsure=unsure)


def test_an_empty_file_has_nothing_of_all() -> None:
    assert counted({}) == ["ro: meals 0 of 3, 0 to look at again"]


def test_each_easy_form_counts() -> None:
    entries = {"a#text": made_from("Lunch"), "a#easy": made_from("Lunch")}

    assert counted(entries) == ["ro: meals 2 of 3, 0 to look at again"]


def test_what_is_stale_or_doubted_is_to_be_looked_at_again() -> None:
    entries = {
        "a#text": made_from("Breakfast"),
        "a#easy": made_from("Lunch", unsure=True),
        "b#text": made_from("Dinner"),
    }

    assert counted(entries) == ["ro: meals 3 of 3, 2 to look at again"]


def test_what_is_no_longer_in_the_source_does_not_count() -> None:
    assert counted({"gone#text": made_from("Supper")}) == ["ro: meals 0 of 3, 0 to look at again"]
