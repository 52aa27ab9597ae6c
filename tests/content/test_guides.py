"""The teacher's part as a file: every mistake is told where it stands, and no player ever gets it."""

import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from build.bundle import bundle
from sidebyside.content.guide import Guide, Phase, Response, Section
from sidebyside.content.parse_guide import load_guide, parse_guide
from sidebyside.content.problems import Report
from sidebyside.content.read import read
from sidebyside.content.read_json import read_json
from sidebyside.content.read_yaml import read_yaml
from sidebyside.content.wording import for_players, words_in

HERE = Path(__file__).parent
BROKEN = sorted((HERE / "broken_guides").glob("*.yaml"))
WHOLE = (HERE / "whole-guide.yaml").read_text(encoding="utf-8")
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from([*Section, "id", "text", "format"]), inner),
)


def parsed(path: Path) -> tuple[Guide | None, Report]:
    report = Report()
    node = read(path, path.parent, report)
    return (parse_guide(node, "lunch", report) if node else None), report


@pytest.mark.parametrize("path", BROKEN, ids=lambda path: path.stem)
def test_the_mistake_is_told_once_with_its_place(path: Path) -> None:
    expected = re.search(r"# expect: (\S+) (\S+)", path.read_text(encoding="utf-8"))
    assert expected

    guide, report = parsed(path)

    found = [(problem.code, f"{problem.mark.line}:{problem.mark.column}") for problem in report.problems]
    assert guide is None
    assert found == [(expected[1], expected[2])]


def test_the_file_that_the_broken_ones_are_made_from_is_whole() -> None:
    guide, report = parsed(HERE / "whole-guide.yaml")

    assert report.problems == []
    assert guide
    assert guide.minutes == 45
    assert guide.notes[Section.BEFORE] == ()
    assert [words.text for words in guide.debrief[Phase.ACT]] == ["What do we do now?"]


def test_a_translation_hangs_on_story_section_and_id() -> None:
    guide, _ = parsed(HERE / "whole-guide.yaml")

    assert {words.id for words in words_in(guide)} >= {
        "lunch/guide/aims/ask",
        "lunch/guide/plan/play/title",
        "lunch/guide/plan/play/does",
        "lunch/guide/debrief/saw",
        "lunch/guide/disclosure/no_promise",
    }


def test_the_steps_when_a_child_tells_come_in_the_safe_order_whatever_the_author_s() -> None:
    text = WHOLE.replace("  danger: Call 112.\n", "").rstrip("\n") + "\n  danger: Call 112.\n"
    report = Report()
    node = read_yaml(text, "guide.yaml", report)
    assert node

    guide = parse_guide(node, "lunch", report)

    assert guide
    assert list(guide.disclosure) == [Response.DANGER, Response.NO_PROMISE]


def test_a_story_without_a_guide_has_none_and_no_problem(tmp_path: Path) -> None:
    report = Report()

    assert load_guide(tmp_path, "lunch", report) is None
    assert report == Report()


@given(json_values)
def test_any_data_is_a_guide_or_has_problems(value: object) -> None:
    report = Report()
    node = read_json(json.dumps(value), "guide.json", report)
    assert node is not None

    assert (parse_guide(node, "lunch", report) is None) == bool(report.problems)


@given(st.integers(0, len(WHOLE)), st.integers(0, 40), st.text(max_size=5))
def test_a_guide_damaged_anywhere_is_read_or_told(start: int, length: int, put: str) -> None:
    report = Report()
    node = read_yaml(WHOLE[:start] + put + WHOLE[start + length :], "guide.yaml", report)

    if node is not None:
        assert (parse_guide(node, "lunch", report) is None) == bool(report.problems)


def test_a_player_gets_every_word_but_the_teacher_s() -> None:
    catalogue = {
        "lunch/title#text": "Prânzul",
        "lunch/guide/aims/ask#text": "Elevii",
        "interface/guide/says#text": "Spuneți",
    }

    assert for_players(catalogue) == {"lunch/title#text": "Prânzul"}


def test_nothing_of_a_guide_reaches_the_browser(tmp_path: Path, game: Path) -> None:
    bundle(game, tmp_path)

    guide = load_guide(game / "scenarios" / "extra-time", "extra-time", Report())
    sent = "\n".join(path.read_text(encoding="utf-8") for path in tmp_path.rglob("*.json"))
    assert guide
    assert "/guide/" not in sent
    assert [words.text for words in words_in(guide) if json.dumps(words.text, ensure_ascii=False) in sent] == []
