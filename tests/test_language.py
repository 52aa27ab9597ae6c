"""Words in the reader's language."""

import pytest

from sidebyside.content.library import Library
from sidebyside.content.problems import Mark, Severity
from sidebyside.content.translation import Translation
from sidebyside.engine.counting import PLURALS, table
from sidebyside.engine.story import Counted, Words
from sidebyside.language import Reader
from sidebyside.lint.prose import placeholders
from sidebyside.lint.prose.stale import check as stale
from sidebyside.lint.prose.texts import Kind, Prose, sources
from sidebyside.lint.rules import apply
from sidebyside.screens import words

LOOKS = Words("mood/calm/he", "{name} looks calm.", "{name} is calm.")
BOOKS = Counted("books", "{name} has {n} books.", one="{name} has {n} book.")


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


def test_english_counts_one_and_several() -> None:
    assert [Reader().count(BOOKS, n, name="Vlad") for n in (0, 1, 2)] == [
        "Vlad has 0 books.",
        "Vlad has 1 book.",
        "Vlad has 2 books.",
    ]


@pytest.mark.parametrize(
    ("n", "says"),
    [
        (0, "cam 0 minute"),
        (1, "cam 1 minut"),
        (2, "cam 2 minute"),
        (19, "cam 19 minute"),
        (20, "cam 20 de minute"),
        (21, "cam 21 de minute"),
        (100, "cam 100 de minute"),
        (101, "cam 101 minute"),
        (102, "cam 102 minute"),
        (119, "cam 119 minute"),
        (120, "cam 120 de minute"),
    ],
)
def test_romanian_counts_as_romanian_does(library: Library, n: int, says: str) -> None:
    assert Reader("ro", library.catalogues["ro"]).count(words.MINUTES, n) == says


@pytest.mark.parametrize("spoilt", [{}, {PLURALS: ""}, {PLURALS: "9" * 200}, {"books#text[0]": "o carte"}])
def test_where_a_plural_form_is_missing_the_source_is_read(spoilt: dict[str, str]) -> None:
    assert Reader("ro", spoilt).count(BOOKS, 1, name="Vlad") == "Vlad has 1 book."
    assert Reader("ro", spoilt).count(BOOKS, 20, name="Vlad") == "Vlad has 20 books."


def counted(*forms: str, one: str = BOOKS.one) -> Prose:
    """What a translator made of the counted text."""
    plurals = table(lambda n: int(n != 1))
    entry = Translation(
        source=BOOKS.text, one=one, says=forms[-1], forms=forms, plurals=plurals, mark=Mark("ro.po", 1, 1)
    )
    shown = tuple(sources([(BOOKS, Kind.SHARED, None)], Mark))
    return Prose(sources=shown, translations={"ro": {"books#text": entry}}, po_files={"ro": "ro.po"})


def test_each_plural_form_needs_the_places_of_its_source() -> None:
    whole = counted("{name} are {n} carte.", "{name} are {n} cărți.")
    spoilt = counted("{name} are o carte.", "{name} are {n} cărți.")

    assert list(apply((placeholders,), whole)) == []
    assert [problem.code for problem in apply((placeholders,), spoilt)] == ["placeholders"]


def test_a_counted_text_is_stale_where_only_its_form_for_one_has_changed() -> None:
    (finding,) = stale(counted("{name} are {n} carte.", "{name} are {n} cărți.", one="{name} has one book."))

    assert "“{name} has one book. / {name} has {n} books.”" in finding.says


def test_each_plural_form_is_a_text_that_rules_read() -> None:
    says = [text.says for text in counted("{n} carte", "{n} cărți").texts()]

    assert says == [BOOKS.one, BOOKS.text, "{n} carte", "{n} cărți"]
