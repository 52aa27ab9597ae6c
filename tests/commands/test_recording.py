"""From a problem to a play that shows it, and from a play to a file: `--after`, `--record`, `--examples`."""

import io
import re
import shlex
from pathlib import Path

import pytest

from sidebyside.cli import main
from sidebyside.content.library import load
from sidebyside.content.playthroughs import load_playthroughs
from sidebyside.content.problems import Report
from sidebyside.screens.rehearsal import rehearse

STORY = """\
format: 1
id: lunch
title: Lunch
start: queue
scenes:
  queue: {title: In the queue, place: hallway, lines: [{id: alone, text: Sami stands alone.}], choices: [
    {id: ask, text: Ask., to: table}, {id: wait, text: Wait., to: table}, {id: tell, text: Tell., to: table}]}
  table: {title: At the table, place: yard, lines: [{id: noisy, text: "It is noisy: very."}], choices: [
    {id: sit, text: Sit., to: end}, {id: stand, text: Stand., to: end}]}
endings:
  end: {title: Together, place: yard, lines: [{id: here, text: Sami laughs.}]}
"""


@pytest.fixture
def lunch(tmp_path: Path) -> Path:
    folder = tmp_path / "my stories" / "lunch"
    folder.mkdir(parents=True)
    (folder / "scenario.yaml").write_text(STORY, encoding="utf-8")
    return folder


def typed(monkeypatch: pytest.MonkeyPatch, *lines: str) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{line}\n" for line in lines)))


def test_what_the_check_says_to_type_leads_to_the_problem(
    lunch: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    main(["check", str(lunch)])
    said = re.search(r"“table” can offer only 2.*\n    to see it: sidebyside (.*)", capsys.readouterr().out)
    assert said

    typed(monkeypatch)
    assert main(shlex.split(said[1])) == 0

    assert "== At the table ==" in capsys.readouterr().out


def test_the_path_to_type_is_as_seen_from_where_one_stands(
    lunch: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(lunch.parent)

    main(["check", "lunch"])

    assert "to see it: sidebyside play lunch --after ask\n" in capsys.readouterr().out


def test_a_play_can_start_at_its_ending(
    lunch: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    typed(monkeypatch)

    main(["play", str(lunch), "--after", "ask,sit"])

    assert "== Together ==" in capsys.readouterr().out


def test_a_way_that_cannot_be_walked_is_told_with_what_is_on_offer(
    lunch: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["play", str(lunch), "--after", "ask,fly"]) == 2

    assert "table/fly is not on offer at table; on offer: sit, stand" in capsys.readouterr().err


def test_to_start_inside_a_story_one_has_to_name_it(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["play", "--after", "ask"]) == 2

    assert "Which story?" in capsys.readouterr().err


def test_a_story_that_cannot_be_read_has_no_inside(lunch: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (lunch / "scenario.yaml").write_text("format: 1\n", encoding="utf-8")

    assert main(["play", str(lunch), "--after", "ask"]) == 2

    assert "cannot be played yet" in capsys.readouterr().err


def test_what_was_played_to_an_end_is_kept_and_goes_as_written(
    lunch: Path, game: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    typed(monkeypatch, "new", "lunch", "start", "ask", "onward", "sit", "onward")

    assert main(["play", str(lunch), "--record", "asked"]) == 0

    path = lunch / "playthroughs" / "asked.yaml"
    assert f"Recorded in {path}." in capsys.readouterr().out
    (playthrough,) = load_playthroughs(lunch, Report())
    assert list(rehearse(load(game, lunch), "lunch", playthrough)) == []
    assert playthrough.ends == "end"


def test_a_problem_at_an_ending_can_be_kept_without_a_press(lunch: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    typed(monkeypatch)

    assert main(["play", str(lunch), "--after", "tell,stand", "--record", "told"]) == 0

    assert "choose: tell" in (lunch / "playthroughs" / "told.yaml").read_text(encoding="utf-8")


def test_a_record_is_never_written_over(lunch: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = lunch / "playthroughs" / "asked.yaml"
    path.parent.mkdir()
    path.write_text("mine", encoding="utf-8")

    assert main(["play", str(lunch), "--record", "asked"]) == 2

    assert "is already there" in capsys.readouterr().err
    assert path.read_text(encoding="utf-8") == "mine"


def test_what_was_not_played_to_an_end_is_not_kept(
    lunch: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    typed(monkeypatch, "new", "lunch", "start", "ask")

    assert main(["play", str(lunch), "--record", "asked"]) == 1

    assert "Nothing was played to an end" in capsys.readouterr().err
    assert not (lunch / "playthroughs").exists()


@pytest.mark.parametrize("name", ["../asked", "a/b", "Asked", "", ".hidden", "con.yaml"])
def test_a_record_cannot_be_written_anywhere_else(lunch: Path, name: str) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(["play", str(lunch), "--record", name])


def test_each_problem_with_a_way_becomes_a_play_through_that_goes_as_written(
    lunch: Path, game: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for _ in range(2):
        main(["check", str(lunch), "--examples", str(lunch / "playthroughs")])

    written = sorted(path.name for path in (lunch / "playthroughs").iterdir())
    assert {"lunch-too-few-choices-1.yaml", "lunch-too-few-choices-2.yaml"} <= set(written)
    assert f"written: {lunch / 'playthroughs' / written[0]}" in capsys.readouterr().err
    report, library = Report(), load(game, lunch)
    playthroughs = load_playthroughs(lunch, report)
    assert report.problems == []
    assert len(playthroughs) == len(written)
    for playthrough in playthroughs:
        assert list(rehearse(library, "lunch", playthrough)) == []


def test_where_no_ending_can_be_reached_that_is_said(lunch: Path, capsys: pytest.CaptureFixture[str]) -> None:
    stuck = STORY.replace("text: Sit., to: end", "text: Sit., to: end, when: {chosen: stand}")
    stuck = stuck.replace("text: Stand., to: end", "text: Stand., to: end, when: {chosen: sit}")
    (lunch / "scenario.yaml").write_text(stuck, encoding="utf-8")

    main(["check", str(lunch), "--examples", str(lunch / "playthroughs")])

    assert re.search(
        r"^no example of lunch, [\w-]+: no ending was found from there \(ask\)$", capsys.readouterr().err, re.M
    )
    assert not (lunch / "playthroughs").exists()
