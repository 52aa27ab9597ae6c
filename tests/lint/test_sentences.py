"""Where a sentence ends and what a word is, in English and in Romanian."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sidebyside.lint.prose.sentences import sentences, words


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("Vlad laughs. Sami waits.", ["Vlad laughs.", "Sami waits."]),
        ("Wow! Really? Yes.", ["Wow!", "Really?", "Yes."]),
        ("At lunch", ["At lunch"]),
        ("Tell Vlad… No. Not yet.", ["Tell Vlad…", "No.", "Not yet."]),
        ("Sami likes art. He draws.", ["Sami likes art.", "He draws."]),
        ("Well… maybe.", ["Well… maybe."]),
        ("I am in class B. Sami waits.", ["I am in class B.", "Sami waits."]),
        ("He waits…", ["He waits…"]),
        ("It is free: call 112. Tell them.", ["It is free: call 112.", "Tell them."]),
        ("She has 3.5 points. Good.", ["She has 3.5 points.", "Good."]),
        ("There are ten. 12 children wait.", ["There are ten.", "12 children wait."]),
        ("{name} waits. {name} is sad.", ["{name} waits.", "{name} is sad."]),
    ],
)
def test_a_sentence_ends_at_its_mark(text: str, cut: list[str]) -> None:
    assert list(sentences(text)) == cut


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("He said: “Yes. No.” Vlad left.", ["He said: “Yes.", "No.”", "Vlad left."]),
        ("“Forget what?” ask the others.", ["“Forget what?” ask the others."]),
        ("“Cheap,” he says. “Sorry.” Vlad nods.", ["“Cheap,” he says.", "“Sorry.”", "Vlad nods."]),
        ("Say “Good test” to him.", ["Say “Good test” to him."]),
        ("„Chiar a fost”, zice Vlad. „Știu.”", ["„Chiar a fost”, zice Vlad.", "„Știu.”"]),
        ("El spune: „E corect.” Ține testul.", ["El spune: „E corect.”", "Ține testul."]),
        ("„Ce să uităm?” întreabă ei.", ["„Ce să uităm?” întreabă ei."]),
    ],
)
def test_a_quoted_sentence_is_a_sentence(text: str, cut: list[str]) -> None:
    assert list(sentences(text)) == cut


@pytest.mark.parametrize(
    "text",
    [
        "Mr. Marin waits.",
        "Mr Marin waits.",
        "Dl. Marin așteaptă.",
        "Ordinul nr. 3124 este vechi.",
        "Look at No. 5 again.",
        "Read art. 12 of the Convention.",
        "It is Dr. Ionescu.",
        "J. Korczak wrote it.",
        "Bring pens, e.g. Two blue ones.",
    ],
)
def test_a_shortened_word_does_not_end_a_sentence(text: str) -> None:
    assert list(sentences(text)) == [text]


def test_a_shortened_word_at_the_end_ends_the_text() -> None:
    assert list(sentences("Pens, books etc.")) == ["Pens, books etc."]


@given(st.text(alphabet="Aaăș .!?…“”„:12{}", max_size=60))
def test_no_letter_is_lost(text: str) -> None:
    assert "".join("".join(sentences(text)).split()) == "".join(text.split())


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("It’s Vlad’s business.", 3),
        ("L-ai întrebat. Să-i spui!", 4),
        ("Ordinul 3124/2017", 2),
        ("12,5 points at 10:30", 4),
        ("{name} looks calm.", 3),
        ("Your life – your health – is yours.", 6),
        ("child-protection offices", 2),
        ("“…”", 0),
    ],
)
def test_words_are_counted_as_a_reader_would(text: str, count: int) -> None:
    assert len(words(text)) == count
