"""`sidebyside explain`, as an author meets it."""

import pytest

from sidebyside.cli import main


def test_a_rule_is_explained_with_its_severity_its_examples_and_how_to_allow_it(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["explain", "not-asked-first"]) == 0

    out = capsys.readouterr().out
    assert out.startswith("not-asked-first (error)\n\nOn every good way somebody asks")
    assert "\nBad:\n\n    scenes:\n      start:  # <- here\n" in out
    assert out.endswith("\n    # allow not-asked-first: because …\n")


def test_what_cannot_be_read_cannot_be_allowed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "tag"]) == 0

    out = capsys.readouterr().out
    assert out.startswith("tag (error)\n\nNothing has a tag (!)")
    assert "allow" not in out


def test_a_misspelt_code_gets_a_suggestion(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "not-askd-first"]) == 2

    said = capsys.readouterr()
    assert said.err == "There is no code “not-askd-first”. Did you mean “not-asked-first”?\n"
    assert said.out == ""


def test_without_a_code_all_are_listed_by_room(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain"]) == 0

    rooms = capsys.readouterr().out.split("\n\n")
    assert rooms[0].startswith("Reading a file. Before anything else.\n  not-found ")
    assert any("\n  balance-roles " in room and room.startswith("All stories.") for room in rooms)


def test_markdown_is_the_page_of_all_rules(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "--markdown"]) == 0

    out = capsys.readouterr().out
    assert out.startswith("# What the check asks for\n")
    assert "\n### `not-asked-first`\n\n*error* · **On every good way somebody asks" in out
    assert "\n      start:  # ← here\n" not in out  # examples stand at the margin of their block
    assert "\n  start:  # ← here\n" in out
