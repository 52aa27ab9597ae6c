"""What an author answers is read kindly and never trusted."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sidebyside.authoring.answers import UnusableError, as_id, read_ages, read_id, read_title
from sidebyside.content.parse_scenario import AGES
from sidebyside.content.problems import Mark
from sidebyside.lint.prose import typography
from sidebyside.lint.prose.texts import Kind, Prose, Text


@pytest.mark.parametrize(
    ("said", "title"),
    [
        ("  Who   sits\twith Sami? ", "Who sits with Sami?"),
        ('He said "no": # why?', "He said “no”: # why?"),
        ("It's me...", "It’s me…"),
        ("Ștefan și Țuțu 😀", "Ștefan și Țuțu 😀"),
        ("a\x00b\u202ec", "abc"),
        ("<hurts> {name} %s \\", "<hurts> {name} %s \\"),
    ],
)
def test_a_title_may_be_anything_that_can_be_read(said: str, title: str) -> None:
    assert read_title(said) == title


@pytest.mark.parametrize(
    "said", ["😀", "?!", "\x00", "x" * 61, "“x” “", '5" long', "”x“", "„Prânz”", "a - b", "Why , Sami?"]
)
def test_a_title_that_cannot_be_read_is_refused(said: str) -> None:
    with pytest.raises(UnusableError):
        read_title(said)


@pytest.mark.parametrize("said", ["../../x", "/etc", "a/b", "A", "a b", "", "ă", ".", "a--b", "-a", "x" * 41])
def test_a_short_name_is_never_a_way_to_somewhere_else(said: str) -> None:
    with pytest.raises(UnusableError):
        read_id(said)


@given(st.text("ab “”„\"'.,-?ăaşé\u0301\u200b", max_size=12))
def test_a_title_that_is_taken_passes_the_check_of_signs(said: str) -> None:
    try:
        title = read_title(said)
    except UnusableError:
        return
    text = Text(id="t", key="t", kind=Kind.TITLE, language="en", says=title, easy=False, mark=Mark("t"))
    assert list(typography.check(Prose(sources=(text,), translations={}, po_files={}))) == []


@given(st.text())
def test_every_title_has_a_short_name(title: str) -> None:
    assert read_id(as_id(title)) == as_id(title)


def test_romanian_letters_become_plain_ones_in_a_short_name() -> None:
    assert as_id("Cine stă lângă Ștefan?") == "cine-sta-langa-stefan"


@pytest.mark.parametrize(
    ("said", "ages"), [("10-14", (10, 14)), ("10 to 12", (10, 12)), ("9", (9, 9)), ("8, 9", (8, 9))]
)
def test_ages_can_be_written_in_more_than_one_way(said: str, ages: tuple[int, int]) -> None:
    assert read_ages(said, AGES) == ages


@pytest.mark.parametrize("said", ["", "old", "14-10", "0-99", "-3", "10-14-16", "1e9"])
def test_ages_that_cannot_be_are_refused(said: str) -> None:
    with pytest.raises(UnusableError):
        read_ages(said, AGES)
