"""A play as the file of a play-through: read back, it goes as written."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sidebyside.content.library import Library
from sidebyside.content.playthroughs import Do, PlayThrough, See, load_playthroughs
from sidebyside.content.problems import Report
from sidebyside.content.read_yaml import read_yaml
from sidebyside.content.write_playthrough import as_yaml, free, write_playthrough
from sidebyside.engine.explore import to_an_ending, walk
from sidebyside.engine.play import Play, follow
from sidebyside.engine.story import Condition, Line, Scenario
from sidebyside.screens.rehearsal import rehearse
from tests.engine.stories import LUNCH, words


def read_back(folder: Path) -> PlayThrough:
    report = Report()
    (found,) = load_playthroughs(folder, report)
    assert report.problems == []
    return found


def written(play: Play, folder: Path) -> PlayThrough:
    write_playthrough(play, "A play.", folder / "playthroughs" / "way.yaml")
    return read_back(folder)


def test_what_was_written_is_what_was_played(tmp_path: Path) -> None:
    found = written(follow(LUNCH, ["ask", "thank"]), tmp_path)

    assert found.says == "A play."
    assert [step.choice for step in found.play if isinstance(step, Do)] == ["ask", "thank"]
    assert found.ends == "together"
    assert {str(meter): level.name for meter, level in found.levels}["voice"] == "GROWING"
    assert found.rights_met == ("crc-12", "crc-31")


def test_what_must_be_seen_is_the_first_line_and_what_not_every_play_hears() -> None:
    lines = (
        Line(words=words("First")),
        Line(words=words("Second")),
        Line(words=words("Asked"), when=Condition(chosen=("ask",))),
        Line(words=words("Waited"), when=Condition(chosen=("wait",))),
    )
    story = replace(LUNCH, scenes={**LUNCH.scenes, "table": replace(LUNCH.scenes["table"], lines=lines)})

    assert '  - see: ["First", "Asked"]\n' in as_yaml(follow(story, ["ask", "sit"]), "A play.")


def test_a_play_to_each_ending_of_a_real_story_goes_as_written(
    tmp_path: Path, library: Library, extra_time: Scenario
) -> None:
    walked = walk(extra_time)
    plays = {walked.plays[number].at: walked.plays[number] for number in walked.ended()}
    for ending, play in plays.items():
        playthrough = written(play, tmp_path / ending)

        assert any(isinstance(step, See) for step in playthrough.play)
        assert [str(problem) for problem in rehearse(library, extra_time.id, playthrough)] == []


def test_a_play_that_was_taken_on_to_an_ending_goes_as_written(
    tmp_path: Path, library: Library, extra_time: Scenario
) -> None:
    play = to_an_ending(follow(extra_time, ["tell-why", "stand-near"]))
    assert play is not None

    playthrough = written(play, tmp_path)

    assert playthrough.ends in extra_time.endings
    assert list(rehearse(library, extra_time.id, playthrough)) == []


def test_a_file_that_is_there_is_never_written_over(tmp_path: Path) -> None:
    path = tmp_path / "way.yaml"
    path.write_text("mine", encoding="utf-8")

    with pytest.raises(FileExistsError):
        write_playthrough(follow(LUNCH, ["ask", "sit"]), "A play.", path)

    assert path.read_text(encoding="utf-8") == "mine"


def test_a_free_name_is_the_first_that_is_not_taken(tmp_path: Path) -> None:
    (tmp_path / "way-1.yaml").touch()

    assert free(tmp_path, "way") == tmp_path / "way-2.yaml"


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1).filter(str.strip))
def test_any_text_comes_back_as_it_was(text: str) -> None:
    """Quotes, backslashes, line ends of all kinds, invisible marks, pictures."""
    said = replace(LUNCH.scenes["queue"], lines=(Line(words=replace(words("x"), text=text)),))
    story = replace(LUNCH, scenes={**LUNCH.scenes, "queue": said})
    report = Report()

    node = read_yaml(as_yaml(follow(story, ["ask", "sit"]), text), "way.yaml", report)

    assert report.problems == []
    assert node is not None and isinstance(node.value, dict)
    assert node.value["says"].node.value == text
    first = node.value["play"].node.value[0].value["see"].node.value[0]
    assert first.value == text
