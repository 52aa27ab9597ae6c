"""The page of all rules: docs/rules.md."""

import re
from pathlib import Path

from sidebyside.commands.rulebook import rulebook
from sidebyside.lint.explained import rooms

ROOT = Path(__file__).resolve().parents[2]
CODES = [held.code for room in rooms() for held in room.explanations]


def test_the_page_of_rules_is_up_to_date() -> None:
    page = (ROOT / "docs" / "rules.md").read_text(encoding="utf-8")

    assert page == rulebook(), "run: sidebyside explain --markdown > docs/rules.md"


def test_the_page_has_a_heading_and_a_link_for_every_code() -> None:
    page = rulebook()

    assert re.findall(r"^### `([\w-]+)`$", page, re.MULTILINE) == CODES
    assert re.findall(r"\]\(#([\w-]+)\)", page) == CODES


def test_every_block_of_the_page_is_closed_and_no_mark_of_the_tests_is_left() -> None:
    page = rulebook()

    assert page.count("```") % 2 == 0
    assert "# <-" not in page
    assert not re.search(r"::$", page, re.MULTILINE)
