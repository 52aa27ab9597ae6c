"""What the examples of the rules on single texts cannot show: each slip by itself, and what is no slip."""

import pytest

from sidebyside.content.problems import Mark
from sidebyside.content.translation import Translation
from sidebyside.lint.prose import abbreviation, long_sentence, long_text, two_ideas, typography, untranslated
from sidebyside.lint.prose.texts import Kind, Prose, Text
from sidebyside.lint.rules import Rule

LONG = "one two three four five six seven eight nine ten eleven twelve thirteen"


def found(
    rule: Rule[Prose], says: str, language: str = "en", kind: Kind = Kind.LINE, easy: bool = True, at: str = "a"
) -> list[str]:
    text = Text(id=at, key=f"{at}#easy", kind=kind, language=language, says=says, easy=easy, mark=Mark("a"))
    return [finding.says for finding in rule.check(Prose(sources=(text,), translations={}, po_files={}))]


@pytest.mark.parametrize(
    ("says", "what"),
    [
        ("Stiinţa", "a cedilla"),
        ("Vlad's test", "a straight quote"),
        ('He says "no".', "a straight quote"),
        ("Well...", "dots in a row"),
        ("Two  spaces.", "space that is not needed"),
        ("At the end. ", "space that is not needed"),
        ("Why ?", "a space before a mark"),
        ("Wait,wait.", "a mark without a space after it"),
        ("He waits.Then he goes.", "a mark without a space after it"),
        ("Wait - no.", "a hyphen for a dash"),
        ("TODO", "a note to oneself"),
        ("Lorem ipsum dolor", "a note to oneself"),
        ("zero\u200bwidth", "a sign nobody sees"),
        ("s\u0326i", "a letter put together from two signs"),
        ("„Lunch”, he says.", "a quote of another language"),
        ("He says: “Lunch.", "a quote that does not open and close"),
        ("”Lunch“", "a quote that does not open and close"),
    ],
)
def test_each_slip_of_typing_is_told_by_itself(says: str, what: str) -> None:
    (told,) = found(typography, says)

    assert told.startswith(f"There is {what}:")


@pytest.mark.parametrize(
    ("says", "language"),
    [
        ("“Vlad’s nine!” says Sami. Well… no – not yet; 3.5 points (at 10:30).", "en"),
        ("The xxl T-shirt, e.g. blue.", "en"),
        ("{name} looks calm.", "en"),
        ("“It was.” “Really?”", "en"),
        ("„L-ai văzut?”, zice Știrbei – „nu”.", "ro"),
        ("„Na gut“, sagt er.", "de"),
    ],
)
def test_good_typing_passes(says: str, language: str) -> None:
    assert found(typography, says, language) == []


def test_english_quotes_in_romanian_are_told() -> None:
    assert found(typography, "“Prânzul”", "ro") != []


@pytest.mark.parametrize(
    ("says", "language", "short"),
    [
        ("Bring pens, e.g. blue ones.", "en", "e.g."),
        ("The UN says so.", "en", "UN"),
        ("Call Mr. Marin.", "en", "Mr."),
        ("Half is 50 %.", "en", "%"),
        ("He/she waits.", "en", "/"),
        ("J. K. waits.", "en", "J. K."),
        ("Un elev cu CES.", "ro", "CES"),
        ("D-na Popa vine.", "ro", "D-na"),
        ("Clasa a V-a așteaptă.", "ro", "V-a"),
        ("Articolul nr. 5 e nou.", "ro", "nr."),
    ],
)
def test_what_is_short_for_something_is_told(says: str, language: str, short: str) -> None:
    assert found(abbreviation, says, language)[0].startswith(f"“{short}” is short for something")


@pytest.mark.parametrize(
    "says",
    [
        "I wait. Mr Marin and I, too.",
        "OK. Call 112.",
        "It is I. Vlad waits.",
        "L-a văzut. I-a dat testul. V-a spus?",
        "A boy. O fată.",
        "Is it a TV?",
        "Ana loves art. He ran to the max.",
        "Sami is in class B. He waits.",
    ],
)
def test_whole_words_and_what_everybody_knows_pass(says: str) -> None:
    assert found(abbreviation, says) == []


@pytest.mark.parametrize(
    ("says", "language"),
    [
        ("Sami waits; Vlad goes.", "en"),
        ("Sami (13) waits.", "en"),
        ("Sami waits – again.", "en"),
        ("He waits because she said that when it rains.", "en"),
        ("Vlad, care așteaptă, pleacă dacă plouă.", "ro"),
    ],
)
def test_a_sentence_with_two_ideas_is_told(says: str, language: str) -> None:
    assert found(two_ideas, says, language) != []


@pytest.mark.parametrize(
    ("says", "language"),
    [
        ("He folds paper when he thinks.", "en"),
        ("When does he wait? If it rains.", "en"),
        ("Which test, and whose?", "en"),
        ("He says: “If you want.” But he waits.", "en"),
        ("Care copil așteaptă când plouă?", "ro"),
        ("Vlad așteaptă pentru că plouă.", "ro"),
        ("Wenn es regnet, weil es regnet.", "de"),
    ],
)
def test_a_sentence_with_one_joining_word_passes(says: str, language: str) -> None:
    assert found(two_ideas, says, language) == []


def test_twelve_words_are_enough_and_thirteen_too_many() -> None:
    assert found(long_sentence, LONG) != []
    assert found(long_sentence, LONG.rpartition(" ")[0]) == []


def test_full_text_may_be_longer_and_shared_words_without_easy_read_may_not() -> None:
    assert found(long_sentence, LONG, easy=False) == []
    assert found(long_sentence, LONG, easy=False, kind=Kind.SHARED, at="interface/help") != []


@pytest.mark.parametrize("name", ["rights/crc-12/source", "help/ro-119/name", "cast/vlad/name"])
def test_names_and_titles_of_laws_are_as_long_as_they_are(name: str) -> None:
    assert found(long_sentence, LONG, easy=False, kind=Kind.SHARED, at=name) == []


@pytest.mark.parametrize(("kind", "most"), long_text.MOST_CHARACTERS.items())
def test_a_text_may_be_as_long_as_its_kind_allows(kind: Kind, most: int) -> None:
    assert found(long_text, "a" * most, kind=kind) == []
    assert found(long_text, "a" * (most + 1), kind=kind) != []


def test_a_guide_is_read_on_paper_and_has_no_limit() -> None:
    assert found(long_text, "a" * 2_000, kind=Kind.GUIDE) == []


def untold(*keys: str, translated: tuple[str, ...] = ()) -> list[str]:
    sources = tuple(
        Text(id=key, key=key, kind=Kind.LINE, language="en", says="Lunch", easy=False, mark=Mark("a")) for key in keys
    )
    entries = {key: Translation(source="Lunch", says="Prânzul", mark=Mark("ro.po")) for key in translated}
    prose = Prose(sources=sources, translations={"ro": entries}, po_files={"ro": "ro.po"})
    return [finding.says for finding in untranslated.check(prose)]


def test_a_language_into_which_nothing_is_translated_yet_is_told_once() -> None:
    assert untold("one", "two", "three") == ["Nothing is translated into “ro” yet; there are 3 texts."]


def test_once_a_sentence_is_translated_each_that_is_missing_is_named() -> None:
    assert untold("one", "two", "three", translated=("two",)) == [
        "“one” is not translated: “Lunch”",
        "“three” is not translated: “Lunch”",
    ]
