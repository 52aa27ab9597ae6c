"""Whatever a file holds, reading it ends with nodes or with problems, never with a crash."""

import json
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from sidebyside.content.library import Library, read_scenario
from sidebyside.content.parse_scenario import parse_scenario
from sidebyside.content.problems import Report
from sidebyside.content.read_json import plain, read_json
from sidebyside.content.read_po import read_po
from sidebyside.content.read_yaml import MOST_CHARACTERS, read_yaml
from sidebyside.content.translations import SHARED

WHOLE = (Path(__file__).parent / "whole.yaml").read_text(encoding="utf-8")
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


def yaml_plain(text: str) -> object:
    node = read_yaml(text, "x.yaml", Report())
    assert node is not None
    return plain(node)


@given(st.text())
def test_any_text_is_yaml_or_a_problem(text: str) -> None:
    report = Report()

    assert (read_yaml(text, "x.yaml", report) is not None) == (report.problems == [])


@given(st.text())
def test_any_text_is_json_or_a_problem(text: str) -> None:
    report = Report()

    assert (read_json(text, "x.json", report) is not None) == (report.problems == [])


@given(st.text())
def test_any_text_is_a_po_file_or_a_problem(text: str) -> None:
    read_po(text, "x.po", Report(), ("a",))


@given(json_values)
def test_any_data_is_a_scenario_or_has_problems(value: object) -> None:
    report = Report()
    node = read_json(json.dumps(value), "x.json", report)

    assert node is not None
    assert parse_scenario(node, report) is None
    assert report.problems


@given(st.integers(0, len(WHOLE)), st.integers(0, 40), st.text(max_size=5))
def test_a_scenario_damaged_anywhere_is_read_or_told(start: int, length: int, put: str) -> None:
    report = Report()
    node = read_yaml(WHOLE[:start] + put + WHOLE[start + length :], "x.yaml", report)

    if node is not None:
        assert (parse_scenario(node, report) is None) == bool(report.problems)


def test_a_key_that_stands_twice_keeps_a_scenario_from_being_played() -> None:
    """Found by the test above: the reader reports it, the parser would not see it."""
    report = Report()
    node = read_yaml(WHOLE.replace("text: Wait.", "text: Wait., text: Go."), "x.yaml", report)

    assert node is not None
    assert parse_scenario(node, report) is None


@pytest.mark.parametrize(
    ("written", "meant"),
    [("no", "no"), ("NO", "NO"), ("yes", "yes"), ("on", "on"), ("2026-11-22", "2026-11-22"), ("12:30", "12:30")]
    + [("0o14", "0o14"), ("true", True), ("null", None), ("~", None), ("12", 12), ("-3", -3), ("1.5", 1.5)]
    + [('"12"', "12"), ("'true'", "true"), ("0777", 777), ("1_000", "1_000"), ("<<", "<<"), ("=", "=")],
)
def test_plain_words_mean_what_they_say(written: str, meant: object) -> None:
    assert yaml_plain(f"a: {written}") == {"a": meant}


@given(json_values)
def test_what_yaml_writes_is_read_back_as_it_was(value: object) -> None:
    text = yaml.safe_dump({"a": value}, default_style='"', allow_unicode=True)
    if "!!" not in text and text.isprintable():
        assert yaml_plain(text) == {"a": value}


def test_a_file_without_end_is_refused() -> None:
    report = Report()

    assert read_yaml("a" * (MOST_CHARACTERS + 1), "x.yaml", report) is None
    assert [problem.code for problem in report.problems] == ["too-long"]


def test_deep_json_is_refused() -> None:
    report = Report()

    assert read_json("[" * 100_000, "x.json", report) is None
    assert [problem.code for problem in report.problems] == ["too-deep"]


def test_a_file_that_is_not_text_is_told(tmp_path: Path, library: Library) -> None:
    (tmp_path / "picture.yaml").write_bytes(b"\x89PNG\xff\xfe")

    _, report = read_scenario(tmp_path / "picture.yaml", tmp_path, library.world)

    assert [problem.code for problem in report.problems] == ["not-text"]


def test_a_file_that_is_not_there_is_told(tmp_path: Path, library: Library) -> None:
    _, report = read_scenario(tmp_path / "nothing.yaml", tmp_path, library.world)

    assert [problem.code for problem in report.problems] == ["not-found"]


def test_a_po_file_can_never_name_another_file(tmp_path: Path) -> None:
    secret = tmp_path / "secret.po"
    secret.write_text('msgctxt "a/a#text"\nmsgid "b"\nmsgstr "c"\n', encoding="utf-8")

    assert read_po(str(secret), "x.po", Report(), ("a",)) == {}


def test_a_number_of_thousands_of_digits_is_refused() -> None:
    report = Report()

    assert read_json("9" * 5_000, "x.json", report) is None
    assert [problem.code for problem in report.problems] == ["not-json"]


PO = (Path(__file__).parents[2] / "game" / "translations" / "ro.po").read_text(encoding="utf-8")[:4_000]


@given(
    st.integers(0, len(PO)),
    st.integers(0, 60),
    st.sampled_from(['"', "msgid ", "msgstr[1] ", "#, fuzzy\n", "\\", "\n", "ț"]),
)
def test_a_po_file_damaged_anywhere_is_read_or_told(start: int, length: int, put: str) -> None:
    read_po(PO[:start] + put + PO[start + length :], "x.po", Report(), SHARED)
