"""The list of hurtful words: what may stand in it, and that no list, however broken, breaks the check."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sidebyside.content.parse_terms import load_terms, parse_terms
from sidebyside.content.problems import Report
from sidebyside.content.read_json import read_json
from sidebyside.content.terms import Ban, Term, Terms, fold
from sidebyside.lint.prose.matching import hits, search_for

ENTRY = """
en:
  - {{ban: {ban}, match: [{match}], why: Because., prefer: A name.}}
"""
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)
patterns = st.lists(st.sampled_from(["moron*", "a/b c", "the *", "x!", "de-a y", "no .", "ș"]), min_size=1, unique=True)


def problems(folder: Path, text: str) -> tuple[Terms, list[str]]:
    (folder / "terms.yaml").write_text(text, encoding="utf-8")
    report = Report()
    found = load_terms(folder, report)
    return found, [f"{problem.mark.line}:{problem.mark.column} {problem.code}" for problem in report.problems]


@pytest.mark.parametrize(
    "pattern",
    ["moron*", "shake hands", "wheelchair-bound", "he/she waits", "suffer* * pain", '"wrong!"', "the blind ."],
)
def test_a_sound_pattern_is_kept(tmp_path: Path, pattern: str) -> None:
    found, told = problems(tmp_path, ENTRY.format(ban="quoted", match=pattern))

    assert told == []
    assert found["en"][0].ban is Ban.QUOTED
    assert found["en"][0].match == (pattern.strip('"'),)


@pytest.mark.parametrize(
    ("pattern", "code"),
    [
        ('"*"', "unknown-value"),
        ('"* pain"', "unknown-value"),
        ('"half-wit/fool"', "unknown-value"),
        ('"two  spaces"', "unknown-value"),
        ('"mor(on"', "unknown-value"),
        ('"[a-z]+"', "unknown-value"),
        ('"what?"', "unknown-value"),
        ('"no-"', "unknown-value"),
        ('"mo*"', "out-of-range"),
        ('"shake *"', "out-of-range"),
        ('" "', "empty"),
        ("5", "wrong-type"),
    ],
)
def test_a_pattern_that_cannot_be_looked_for_is_told_at_its_place(tmp_path: Path, pattern: str, code: str) -> None:
    found, told = problems(tmp_path, ENTRY.format(ban="quoted", match=pattern))

    assert told == [f"3:27 {code}"]
    assert found["en"][0].match == ()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (ENTRY.format(ban="blok", match="moron"), ["3:11 unknown-value"]),
        ("en:\n  - {match: [moron], why: A., prefer: B.}\n", ["2:5 missing-key"]),
        ("en:\n  - {ban: quoted, match: [], why: A., prefer: B.}\n", ["2:26 empty"]),
        ("en:\n  - {ban: quoted, match: [moron], why: A., prefer: B., unles: [x]}\n", ["2:56 unknown-key"]),
        ("en:\n  - moron\n", ["2:5 wrong-type"]),
        ("EN:\n  - {ban: quoted, match: [moron], why: A., prefer: B.}\n", ["1:1 bad-id"]),
        ("- moron\n", ["1:1 wrong-type"]),
    ],
)
def test_a_list_of_another_shape_is_told(tmp_path: Path, text: str, told: list[str]) -> None:
    assert problems(tmp_path, text)[1] == told


def test_a_word_that_stands_twice_is_told_once_with_its_first_line(tmp_path: Path) -> None:
    _, told = problems(tmp_path, ENTRY.format(ban="quoted", match="prost, PROȘT"))

    assert told == ["3:34 taken-id"]


def test_a_list_that_is_not_there_is_told(tmp_path: Path) -> None:
    report = Report()

    assert load_terms(tmp_path, report) == {}
    assert [problem.code for problem in report.problems] == ["not-found"]


@given(json_values)
def test_any_data_is_a_list_or_has_problems(value: object) -> None:
    report = Report()
    node = read_json(json.dumps(value), "x.json", report)
    assert node is not None

    found = parse_terms(node, report)

    assert report.problems or not any(found.values())


@given(patterns, st.text())
def test_a_sound_list_can_be_looked_for_in_any_text(match: list[str], text: str) -> None:
    term = Term(ban=Ban.QUOTED, match=tuple(match), unless=("moron",), why="", prefer="")

    for hit in hits(search_for((term,)), text):
        assert hit.said


@pytest.mark.parametrize("same", ["ȘCHIOP", "şchiop", "schiop", "s\u0326chiop", "Șchiop"])
def test_letters_are_compared_without_case_and_diacritics(same: str) -> None:
    assert fold(same) == "schiop"
