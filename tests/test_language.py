"""Words in the reader's language."""

import pytest

from sidebyside.content.problems import Mark, Severity
from sidebyside.content.translation import Translation
from sidebyside.engine.story import Words
from sidebyside.language import Reader
from sidebyside.lint.prose import placeholders
from sidebyside.lint.prose.texts import Kind, Prose, sources
from sidebyside.lint.rules import apply

LOOKS = Words("mood/calm/he", "{name} looks calm.", "{name} is calm.")


def reader(text: str, easy: bool = False) -> Reader:
    return Reader("ro", {"mood/calm/he#text": text, "mood/calm/he#easy": text}, easy)


def test_the_source_language_needs_no_catalogue() -> None:
    assert Reader().read(LOOKS, name="Vlad") == "Vlad looks calm."


def test_easy_read_is_read_where_it_is_on() -> None:
    assert Reader(easy=True).read(LOOKS, name="Vlad") == "Vlad is calm."


def test_a_translation_is_read_with_its_places_filled() -> None:
    assert reader("{name} pare calm.").read(LOOKS, name="Vlad") == "Vlad pare calm."


def test_what_is_not_translated_is_read_in_the_source_language() -> None:
    assert Reader("ro", {}).read(LOOKS, name="Vlad") == "Vlad looks calm."


@pytest.mark.parametrize("wrong", ["{nume} pare calm.", "{name pare calm.", "{0} pare calm.", "{name.x} pare calm."])
def test_a_translation_with_other_places_is_told_and_never_crashes_a_screen(wrong: str) -> None:
    entries = {
        "mood/calm/he#text": Translation(source=LOOKS.text, says=wrong, mark=Mark("ro.po", 1, 1)),
        "mood/calm/he#easy": Translation(source=LOOKS.easy or "", says="{name}", mark=Mark("ro.po", 4, 1)),
    }
    shown = tuple(sources([(LOOKS, Kind.SHARED, None)], Mark))
    prose = Prose(sources=shown, translations={"ro": entries}, po_files={"ro": "ro.po"})

    problems = list(apply((placeholders,), prose))

    assert [(problem.code, problem.severity) for problem in problems] == [("placeholders", Severity.ERROR)]
    assert reader(wrong).read(LOOKS, name="Vlad") == wrong
