"""What is taken from a translator's file: plain and counted texts, and those that are not to be trusted yet."""

import pytest

from sidebyside.content.problems import Code, Report
from sidebyside.content.read_po import read_po
from sidebyside.content.translation import Translation
from sidebyside.content.translations import catalogue
from sidebyside.engine.counting import PLURALS, form

OWNERS = ("a",)
HEAD = 'msgid ""\nmsgstr ""\n"Language: ro\\n"\n'
ROMANIAN = "nplurals=3; plural=(n==1 ? 0 : (n==0 || (n%100 > 0 && n%100 < 20)) ? 1 : 2);"
MINUTES = 'msgctxt "a/m#text"\nmsgid "{n} minute"\nmsgid_plural "{n} minutes"\n'
FORMS = 'msgstr[0] "{n} minut"\nmsgstr[1] "{n} minute"\nmsgstr[2] "{n} de minute"\n'


def entries(entry: str, rule: str = ROMANIAN) -> dict[str, Translation]:
    report = Report()
    found = read_po(f'{HEAD}"Plural-Forms: {rule}\\n"\n\n{entry}', "ro.po", report, OWNERS)
    assert report.problems == []
    return found


def test_a_counted_text_has_its_source_and_its_forms() -> None:
    held = entries(MINUTES + FORMS)["a/m#text"]

    assert (held.one, held.source) == ("{n} minute", "{n} minutes")
    assert held.forms == ("{n} minut", "{n} minute", "{n} de minute")
    assert [form(held.plurals, n) for n in (0, 1, 2, 19, 20, 101, 120)] == ["1", "0", "1", "1", "2", "1", "2"]


def test_each_form_has_a_key_of_its_own_in_the_catalogue() -> None:
    says = catalogue(entries(MINUTES + FORMS))

    assert says.keys() == {"a/m#text[0]", "a/m#text[1]", "a/m#text[2]", PLURALS}
    assert says["a/m#text[2]"] == "{n} de minute"


def test_a_counted_text_without_all_its_forms_is_not_translated() -> None:
    assert entries(MINUTES + FORMS.replace('"{n} de minute"', '""')) == {}
    assert entries(MINUTES + 'msgstr[0] "{n} minut"\nmsgstr[1] "{n} minute"\n') == {}


def test_without_a_rule_for_plurals_a_counted_text_is_not_translated() -> None:
    assert read_po(f"{HEAD}\n{MINUTES}{FORMS}", "ro.po", Report(), OWNERS) == {}


@pytest.mark.parametrize(
    "rule",
    [
        "nplurals=2; plural=__import__('os');",
        "nplurals=2; plural=n/0;",
        "nplurals=2; plural=n;",
        "nplurals=99; plural=0;",
        "nplurals=2; plural=" + "(" * 400 + "n" + ")" * 400 + ";",
        "nplurals=2; plural=n" + "*n" * 2000 + ";",
        "nplurals=2; plural=1-n;",
        "nplurals=2; plural=n==7 ? 10 : 0;",
        "nplurals=2",
        "",
    ],
)
def test_a_rule_that_is_none_is_told_and_never_run(rule: str) -> None:
    report = Report()
    read_po(f'{HEAD}"Plural-Forms: {rule}\\n"\n\nmsgctxt "a/a#text"\nmsgid "A"\nmsgstr "B"\n', "ro.po", report, OWNERS)

    assert [problem.code for problem in report.problems] == [Code.NOT_PO]
    assert "Plural-Forms" in report.problems[0].says


def test_the_sentence_that_a_translation_was_made_from_is_known() -> None:
    held = entries('#, fuzzy\n#| msgid "Dinner"\nmsgctxt "a/a#text"\nmsgid "Lunch"\nmsgstr "Cina"\n')["a/a#text"]

    assert (held.source, held.says, held.unsure) == ("Dinner", "Cina", False)


def test_of_a_counted_text_both_older_sentences_are_known() -> None:
    older = '#, fuzzy\n#| msgid "{n} hour"\n#| msgid_plural "{n} hours"\n'
    held = entries(older + MINUTES + FORMS)["a/m#text"]

    assert (held.one, held.source) == ("{n} hour", "{n} hours")


@pytest.mark.parametrize("guessed", ["", '#| msgctxt "a/b#text"\n#| msgid "Dinner"\n'])
def test_what_somebody_doubts_or_a_program_has_guessed_is_unsure_and_not_shown(guessed: str) -> None:
    held = entries(f'#, fuzzy\n{guessed}msgctxt "a/a#text"\nmsgid "Lunch"\nmsgstr "Cina"\n')

    assert held["a/a#text"].unsure
    assert catalogue(held) == {}


def test_what_is_obsolete_is_not_read() -> None:
    assert entries('#~ msgctxt "a/a#text"\n#~ msgid "Lunch"\n#~ msgstr "Prânzul"\n') == {}


LIVE = 'msgctxt "a/a#text"\nmsgid "A"\nmsgstr "B"\n'
WRAPPED = 'msgctxt ""\n"a/a"\n"#text"\nmsgid "A"\nmsgstr "B"\n'


@pytest.mark.parametrize(
    "entry", [LIVE, WRAPPED, f"# a note\n#. another\n{WRAPPED}", f'#, fuzzy\n#| msgid "C"\n{LIVE}']
)
def test_an_entry_stands_where_its_context_begins(entry: str) -> None:
    before = f'{HEAD}\nmsgctxt "a/b#text"\nmsgid "A"\nmsgstr "B"\n\n'
    text = before + entry

    held = read_po(text, "ro.po", Report(), OWNERS)["a/a#text"]

    assert text.splitlines()[held.mark.line - 1].startswith("msgctxt")
    assert held.mark.line > before.count("\n")


@pytest.mark.parametrize(
    "context",
    [
        'msgctxt "b/a#text"\n',
        'msgctxt "plurals"\n',
        'msgctxt "a"\n',
        'msgctxt "/a#text"\n',
        'msgctxt ""\n"b/"\n"a"\n',
        "",
    ],
)
def test_what_belongs_to_another_file_is_told_at_its_line_and_left_out(context: str) -> None:
    report = Report()

    held = read_po(f'{HEAD}\n{LIVE}\n# a note\n{context}msgid "Quit"\nmsgstr "Plec"\n', "ro.po", report, OWNERS)

    assert held.keys() == {"a/a#text"}
    assert [(problem.code, problem.mark.line) for problem in report.problems] == [(Code.STRAY_TRANSLATION, 10)]
    assert "“a/”" in report.problems[0].cure


def test_what_is_obsolete_may_belong_to_anything() -> None:
    assert entries('#~ msgctxt "b#text"\n#~ msgid "Lunch"\n#~ msgstr "Prânzul"\n') == {}
