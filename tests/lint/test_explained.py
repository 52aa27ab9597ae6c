"""Whatever the check can tell is explained, and rules explain themselves."""

import re
from collections import Counter
from pathlib import Path
from types import SimpleNamespace

from sidebyside.content.problems import Code, Severity
from sidebyside.lint.documentation import Example, demand, examples, parts
from sidebyside.lint.explained import rooms

ROOT = Path(__file__).resolve().parents[2]
EXPLAINED = Counter(held.code for room in rooms() for held in room.explanations)
RULE = SimpleNamespace(
    __name__="rule",
    __doc__="""Nobody shouts.

It hurts.

Good::

    a: 1
    b: {c: 2}

So does a list:

- of this
- of that

Bad, in ro.po, in the second line::

    msgid "Hey"
    msgstr "HEI"  # <-

Enough.
""",
    CODE=Code.SHAMING,
    SEVERITY=Severity.ERROR,
    check=lambda looked: iter(()),
)


def test_every_code_that_anything_reports_is_explained_once_and_nothing_else_is() -> None:
    sources = (path.read_text(encoding="utf-8") for path in (ROOT / "game" / "sidebyside").rglob("*.py"))
    reported = {Code[name] for source in sources for name in re.findall(r"\bCode\.([A-Z_]+)", source)}

    assert set(EXPLAINED) == reported
    assert set(EXPLAINED.values()) == {1}


def test_every_explanation_is_one_sentence_on_one_line() -> None:
    for room in rooms():
        for held in room.explanations:
            assert re.fullmatch(r"[^\n]+[.…]", held.demand), held.code


def test_the_parts_of_a_documentation_keep_their_order() -> None:
    told = [part if isinstance(part, str) else part.kind for part in parts(RULE)]

    assert demand(RULE) == "Nobody shouts."
    assert told == ["It hurts.", "Good", "So does a list:\n\n- of this\n- of that", "Bad", "Enough."]


def test_an_example_knows_its_file_and_the_lines_to_be_found() -> None:
    good, bad = examples(RULE)

    assert good == Example("Good", "", "scenario.yaml", "a: 1\nb: {c: 2}\n", ())
    assert (bad.note, bad.file, bad.lines) == (", in ro.po, in the second line", "ro.po", (2,))
    assert bad.body == 'msgid "Hey"\nmsgstr "HEI"\n'
    assert bad.pointed("here") == 'msgid "Hey"\nmsgstr "HEI"  # here'
