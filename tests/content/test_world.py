"""The facts that scenarios share: each carries its source, its date and its status."""

from pathlib import Path

import pytest

from sidebyside.content.library import Library, load
from sidebyside.content.world import Status
from sidebyside.engine.portrayal import Country
from sidebyside.screens import words

RIGHT = """
crc-12:
  title: To be heard
  plain: You may say what you think.
  source: A convention
  url: https://example.org/
  country: null
  seen_on: {seen_on}
  status: {status}
"""
LINE = """
help-me: {{country: {country}, name: Line, number: "1", says: Call., source: A page, seen_on: null, status: to-check}}
"""


def problems(folder: Path, name: str, text: str) -> list[str]:
    """What is said of one shared file; the others are empty here and their problems left aside."""
    (folder / "scenarios").mkdir()
    (folder / "translations").mkdir()
    (folder / "scenarios" / f"{name}.yaml").write_text(text, encoding="utf-8")
    return [
        f"{problem.mark.line}:{problem.mark.column} {problem.code}"
        for problem in load(folder).problems
        if problem.mark.path == f"{name}.yaml"
    ]


@pytest.mark.parametrize(
    ("seen_on", "status", "found"),
    [
        ("2026-11-22", "seen", []),
        ("null", "to-check", []),
        ("null", "secondary", []),
        ("null", "seen", ["9:3 no-source"]),
        ("yesterday", "secondary", ["8:12 bad-date"]),
        ("null", "sure", ["9:11 unknown-value"]),
    ],
)
def test_a_right_is_called_seen_only_with_the_day(tmp_path: Path, seen_on: str, status: str, found: list[str]) -> None:
    assert problems(tmp_path, "rights", RIGHT.format(seen_on=seen_on, status=status)) == found


def test_a_helpline_of_a_country_without_a_name_is_told(tmp_path: Path) -> None:
    assert problems(tmp_path, "help", LINE.format(country="XX")) == ["2:20 unknown-value"]


def test_norway_is_a_country_and_not_a_no(tmp_path: Path) -> None:
    assert problems(tmp_path, "help", LINE.format(country="NO")) == []


def test_every_country_has_a_name_to_read() -> None:
    assert set(words.COUNTRIES) == set(Country)


def test_every_right_and_helpline_has_a_source_and_an_honest_status(library: Library) -> None:
    for fact in (*library.world.rights.values(), *library.world.help.values()):
        assert fact.source
        assert fact.status is not Status.SEEN or fact.seen_on


def test_danger_comes_first_in_the_help(library: Library) -> None:
    assert next(iter(library.world.help.values())).number == "112"
