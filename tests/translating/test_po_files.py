"""A translator's file is brought in step with the source, and no word that somebody wrote is ever lost."""

import polib
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sidebyside.content.problems import Report
from sidebyside.content.read_po import read_po
from sidebyside.content.translations import catalogue
from sidebyside.translating.parts import Message
from sidebyside.translating.po_files import NotPoError, fresh, in_step, template, to_do

LUNCH = "the story “Lunch”"


def message(context: str, source: str, plural: str = "", note: str = "A title.") -> Message:
    return Message(context=context, source=source, plural=plural, note=note, path="scenario.yaml", line=3)


def entry(text: str, context: str) -> polib.POEntry:
    (found,) = [entry for entry in polib.pofile(text + "\n") if entry.msgctxt == context]
    return found


def translated(text: str, says: dict[str, str]) -> str:
    """The file as a translator leaves it."""
    po = polib.pofile(text + "\n", wrapwidth=110)
    for held in po:
        held.msgstr = says.get(held.msgctxt, held.msgstr)
    return f"{po}"


@pytest.fixture
def dinner() -> str:
    return translated(in_step(fresh("ro", LUNCH), [message("a#text", "Dinner")]), {"a#text": "Cina"})


def test_a_new_file_says_its_language_and_how_it_counts() -> None:
    po = polib.pofile(fresh("ro", LUNCH) + "\n")

    assert po.header == "Romanian words of the story “Lunch”."
    assert po.metadata["Language"] == "ro"
    assert po.metadata["Plural-Forms"].startswith("nplurals=3;")


@pytest.mark.parametrize("language", ["xx", "", "../ro", "romanian", "ro.po"])
def test_a_language_that_nobody_speaks_is_refused(language: str) -> None:
    with pytest.raises(LookupError, match="is not a language"):
        fresh(language, LUNCH)


def test_a_message_brings_its_note_its_place_and_a_flag_for_places() -> None:
    found = entry(in_step(fresh("ro", LUNCH), [message("a#text", "Hi, {name}", note="Vlad (12, he) says.")]), "a#text")

    assert (found.comment, found.occurrences) == ("Vlad (12, he) says.", [("scenario.yaml", "3")])
    assert found.flags == ["python-brace-format"]


def test_messages_stand_in_the_author_s_order(dinner: str) -> None:
    text = in_step(dinner, [message("b#text", "Before"), message("a#text", "Dinner"), message("c#text", "After")])

    assert [entry.msgctxt for entry in polib.pofile(text + "\n")] == ["b#text", "a#text", "c#text"]
    assert to_do(text) == (2, 0)


def test_a_translation_of_a_changed_sentence_is_fuzzy_and_keeps_the_old_one(dinner: str) -> None:
    found = entry(in_step(dinner, [message("a#text", "Lunch")]), "a#text")

    assert (found.msgid, found.msgstr, found.fuzzy, found.previous_msgid) == ("Lunch", "Cina", True, "Dinner")


def test_a_sentence_changed_twice_keeps_the_one_that_was_translated(dinner: str) -> None:
    twice = in_step(in_step(dinner, [message("a#text", "Lunch")]), [message("a#text", "Breakfast")])

    assert entry(twice, "a#text").previous_msgid == "Dinner"


def test_a_sentence_that_comes_back_needs_no_second_look(dinner: str) -> None:
    assert in_step(in_step(dinner, [message("a#text", "Lunch")]), [message("a#text", "Dinner")]) == dinner


def test_a_sentence_that_is_gone_is_kept_and_taken_up_again(dinner: str) -> None:
    gone = in_step(dinner, [])

    assert entry(gone, "a#text").obsolete
    assert in_step(gone, [message("a#text", "Dinner")]) == dinner


def test_a_message_that_was_never_translated_leaves_nothing_behind() -> None:
    text = in_step(fresh("ro", LUNCH), [message("a#text", "Dinner")])

    assert in_step(text, []) == fresh("ro", LUNCH)


def test_what_a_translator_wrote_beside_it_is_kept(dinner: str) -> None:
    text = "# Our cook.\n" + dinner.replace("#. A title.", "# allow flagged-term: it is a name\n#. A title.")
    after = in_step(text, [message("a#text", "Lunch", note="The title of a scene.")])

    assert after.startswith("# Our cook.\n")
    assert entry(after, "a#text").tcomment == "allow flagged-term: it is a name"
    assert entry(after, "a#text").comment == "The title of a scene."


def test_a_doubt_of_the_translator_is_kept(dinner: str) -> None:
    doubted = dinner.replace("msgctxt", "#, fuzzy\nmsgctxt")
    found = entry(in_step(doubted, [message("a#text", "Lunch")]), "a#text")

    assert (found.fuzzy, found.previous_msgid) == (True, None)


def test_a_counted_text_has_a_place_for_each_form_of_the_language() -> None:
    text = in_step(fresh("ro", LUNCH), [message("a#text", "{n} minute", "{n} minutes")])

    assert entry(text, "a#text").msgstr_plural == {0: "", 1: "", 2: ""}
    assert to_do(text) == (1, 0)


def test_a_text_that_now_counts_is_to_be_translated_anew(dinner: str) -> None:
    text = in_step(dinner, [message("a#text", "{n} dinner", "{n} dinners")])

    assert to_do(text) == (1, 0)
    assert "Cina" in text


def test_a_template_holds_every_message_and_no_language() -> None:
    po = polib.pofile(template(LUNCH, [message("a#text", "Dinner")]) + "\n")

    assert [(entry.msgctxt, entry.msgstr) for entry in po] == [("a#text", "")]
    assert po.metadata["Language"] == ""


@pytest.mark.parametrize("text", ["nonsense", 'msgid "a\nmsgstr', "<<<<<<< ours\n"])
def test_what_is_no_po_file_is_refused(text: str) -> None:
    with pytest.raises(NotPoError, match="not a PO file"):
        in_step(text, [])


words = st.text(st.characters(categories=("L", "N", "P", "S", "M", "Zs"), include_characters="\n\t"), max_size=12)
sources = st.dictionaries(st.sampled_from([f"{name}#text" for name in "abcd"]), words.filter(bool), max_size=4)
counted = st.booleans()


@st.composite
def editions(draw: st.DrawFn) -> list[list[Message]]:
    """What an author makes of a story, one state after the other."""
    return [
        [message(key, text, text + "s" if draw(counted) else "") for key, text in draw(sources).items()]
        for _ in range(draw(st.integers(1, 4)))
    ]


@settings(deadline=None)  # reading a language the first time is slow
@given(editions(), st.lists(words, min_size=12, max_size=12))
def test_no_edit_of_the_source_ever_loses_a_translation(history: list[list[Message]], says: list[str]) -> None:
    text, written = fresh("ro", LUNCH), set[str]()
    for number, messages in enumerate(history):
        text = in_step(text, messages)
        text, new = _translate(text, says[number * 3 : number * 3 + 3])
        written |= new

        assert written <= _said(in_step(text, messages))


def _translate(text: str, says: list[str]) -> tuple[str, set[str]]:
    """Fills what is empty, here and there."""
    po, written = polib.pofile(text + "\n", wrapwidth=110), set[str]()
    empty = [held for held in po if not held.obsolete and not held.msgstr and not any(held.msgstr_plural.values())]
    for held, said in zip(empty, says, strict=False):
        if held.msgid_plural:
            held.msgstr_plural = dict.fromkeys(held.msgstr_plural, said)
        else:
            held.msgstr = said
        written |= {said} - {""}
    return f"{po}", written


def _said(text: str) -> set[str]:
    po = polib.pofile(text + "\n")
    return {says for held in po for says in (held.msgstr, *held.msgstr_plural.values())}


@settings(deadline=None)  # reading a language the first time is slow
@given(editions())
def test_a_second_update_changes_nothing(history: list[list[Message]]) -> None:
    text = fresh("ro", LUNCH)
    for messages in history:
        text = in_step(_translate(text, ["unu", "doi"])[0], messages)

        assert in_step(text, messages) == text


@given(st.text())
def test_any_text_is_a_po_file_or_refused(text: str) -> None:
    try:
        after = in_step(text, [message("a#text", "Dinner")])
    except NotPoError:
        return
    assert entry(after, "a#text").msgid == "Dinner"


def test_a_player_reads_the_older_translation_and_no_doubtful_one(dinner: str) -> None:
    mine = dinner.replace("a#text", "lunch/a#text")
    older = in_step(mine, [message("lunch/a#text", "Lunch")])
    doubted = mine.replace("msgctxt", "#, fuzzy\nmsgctxt")

    assert catalogue(read_po(older, "ro.po", Report(), ("lunch",))) == {"lunch/a#text": "Cina"}
    assert catalogue(read_po(doubted, "ro.po", Report(), ("lunch",))) == {}
