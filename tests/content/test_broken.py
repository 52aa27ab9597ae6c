"""Every mistake is told where it stands, with its own code and a cure. The files are the documentation."""

import re
from pathlib import Path

import pytest

from sidebyside.content.library import Library, read_scenario

HERE = Path(__file__).parent
BROKEN = sorted((HERE / "broken").glob("*.yaml"))


@pytest.mark.parametrize("path", BROKEN, ids=lambda path: path.stem)
def test_the_mistake_is_told_once_with_its_place(path: Path, library: Library) -> None:
    expected = re.search(r"# expect: (\S+) (\S+)", path.read_text(encoding="utf-8"))
    assert expected

    scenario, report = read_scenario(path, HERE, library.world)

    found = [(problem.code, f"{problem.mark.line}:{problem.mark.column}") for problem in report.problems]
    assert scenario is None
    assert found == [(expected[1], expected[2])]


@pytest.mark.parametrize("path", BROKEN, ids=lambda path: path.stem)
def test_the_message_says_what_is_wrong_in_a_sentence(path: Path, library: Library) -> None:
    _, report = read_scenario(path, HERE, library.world)

    for problem in report.problems:
        assert re.fullmatch(r"[A-Z“0-9-].*[.?:]", problem.says), problem.says


def test_the_file_that_the_broken_ones_are_made_from_is_whole(library: Library) -> None:
    scenario, report = read_scenario(HERE / "whole.yaml", HERE, library.world)

    assert report.problems == []
    assert scenario is not None


def test_all_mistakes_of_a_file_are_told_at_once(tmp_path: Path, library: Library) -> None:
    text = (HERE / "whole.yaml").read_text(encoding="utf-8")
    text = text.replace("title: Together", "titel: Together").replace("who: sami", "who: samuel")
    (tmp_path / "two.yaml").write_text(text.replace("place: hallway", "place: moon"), encoding="utf-8")

    _, report = read_scenario(tmp_path / "two.yaml", tmp_path, library.world)

    codes = [problem.code for problem in report.problems]
    assert sorted(codes) == ["missing-key", "unknown-id", "unknown-id", "unknown-key"]


def test_a_misspelt_word_gets_a_suggestion(library: Library) -> None:
    _, report = read_scenario(HERE / "broken" / "scene-unknown.yaml", HERE, library.world)

    assert report.problems[0].cure == "Did you mean “together”?"
