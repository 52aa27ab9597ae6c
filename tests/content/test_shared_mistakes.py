"""A mistake in what all stories share: no story that needs it is offered, and nothing crashes."""

from pathlib import Path

import pytest
import yaml

from sidebyside.content.library import load
from sidebyside.content.parse_world import parse_person, parse_shared
from sidebyside.content.problems import Report
from sidebyside.content.read_yaml import read_yaml
from sidebyside.screens.screen import Kind, Press
from sidebyside.screens.session import Session
from sidebyside.screens.turn import react, show

PERSON = """
sami:
  name: Sami
  pronoun: he
  about: Draws horses.
  {said}
"""


@pytest.mark.parametrize("name", ["cast", "places", "rights"])
@pytest.mark.parametrize("spoilt", ["format: [", "", None])
def test_a_shared_file_that_cannot_be_read_takes_the_stories_away_and_says_so(
    few: Path, name: str, spoilt: str | None
) -> None:
    path = few / "scenarios" / f"{name}.yaml"
    path.unlink() if spoilt is None else path.write_text(spoilt, encoding="utf-8")

    library = load(few)
    shown = show(react(Session(library=library), Press("new")))

    assert library.problems
    assert library.scenarios == {}
    assert [paragraph.kind for paragraph in shown.paragraphs] == [Kind.NOTICE]


@pytest.mark.parametrize(("name", "entry"), [("cast", "vlad"), ("places", "hallway"), ("rights", "crc-12")])
def test_one_wrong_entry_takes_a_story_away_that_uses_it(few: Path, name: str, entry: str) -> None:
    path = few / "scenarios" / f"{name}.yaml"
    entries = yaml.safe_load(path.read_text(encoding="utf-8"))
    entries[entry] = {"nmae": "?"}
    path.write_text(yaml.safe_dump(entries, allow_unicode=True), encoding="utf-8")

    library = load(few)

    assert "unknown-id" in {problem.code for problem in library.problems}
    assert "extra-time" not in library.scenarios


def test_without_helplines_there_is_still_help(few: Path) -> None:
    (few / "scenarios" / "help.yaml").write_text("", encoding="utf-8")

    shown = show(react(Session(library=load(few)), Press("go/help")))

    assert shown.paragraphs
    assert "None" not in " ".join(paragraph.text for paragraph in shown.paragraphs)


def test_a_broken_translation_does_not_take_a_story_away(few: Path) -> None:
    (few / "scenarios" / "extra-time" / "ro.po").write_text("nonsense", encoding="utf-8")

    library = load(few)
    shown = show(react(Session(library=library), Press("new")))

    assert [problem.code for problem in library.problems] == ["not-po"]
    assert "extra-time" in library.scenarios
    assert shown.paragraphs == ()


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("school_role: teacher", []),
        ("school_role: headmaster", ["6:16 unknown-value"]),
        ("school_role: [pupil]", ["6:16 wrong-type"]),
        ("needs: hearing", []),
        ("needs: [hearing, mobility]", []),
        ("needs: [hearing, horses]", ["6:20 unknown-value"]),
        ("needs: {hearing: much}", ["6:10 wrong-type"]),
        ("background: [roma, newcomer]", []),
        ("background: poor", ["6:15 unknown-value"]),
        ("background: [3]", ["6:16 wrong-type"]),
        ("age: 13", []),
        ("age: 130", ["6:8 out-of-range"]),
        ("age: thirteen", ["6:8 wrong-type"]),
        ("diagnosis: none", ["6:3 unknown-key"]),
    ],
)
def test_what_is_said_of_a_person_is_told_where_it_is_wrong(said: str, found: list[str]) -> None:
    report = Report()
    node = read_yaml(PERSON.format(said=said), "cast.yaml", report)
    assert node

    people = parse_shared(node, parse_person, report)

    assert [f"{problem.mark.line}:{problem.mark.column} {problem.code}" for problem in report.problems] == found
    assert list(people) == ([] if found else ["sami"])
