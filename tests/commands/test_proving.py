"""`sidebyside prove`, as an author meets it."""

import json
import re
from pathlib import Path

import pytest

from sidebyside.cli import main

README = Path(__file__).resolve().parents[2] / "README.md"
STUCK = """\
format: 1
id: stuck
title: Stuck
start: a
scenes:
  a: {title: A, place: yard, lines: [{id: one, text: One.}], choices: [{id: go, text: Go., to: b}]}
  b: {title: B, place: yard, lines: [{id: two, text: Two.}], choices: [
    {id: fly, text: Fly., to: end, when: {not_chosen: go}}]}
endings:
  end: {title: End, place: yard, lines: [{id: three, text: Three.}]}
"""


def story(folder: Path, name: str, text: str) -> Path:
    (folder / name).mkdir()
    (folder / name / "scenario.yaml").write_text(text, encoding="utf-8")
    return folder / name


def test_the_figures_of_what_we_publish_can_be_read(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["prove"]) == 0

    out = capsys.readouterr().out
    assert "extra-time: every one of 1,822 states was walked" in out
    assert "decisions, fewest   5: " in out
    assert re.search(r"revision            [0-9a-f]{12}, for history.yaml", out)
    assert "Not proved, because no machine can" in out


def test_programs_get_the_same_figures(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["prove", "--format", "json"]) == 0

    proved = json.loads(capsys.readouterr().out)["proved"]
    assert "extra-time" in {proof["scenario"] for proof in proved}
    for proof in proved:
        assert sum(proof["ends"].values()) == proof["ways"]
        assert {reading["language"] for reading in proof["readings"]} == {"en", "ro"}


def test_a_story_in_which_a_player_is_stuck_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["prove", str(story(tmp_path, "stuck", STUCK))])

    assert "stuck               after go" in capsys.readouterr().out


def test_a_story_that_leads_back_is_refused_with_its_bound(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    circle = STUCK.replace("to: end, when: {not_chosen: go}", "to: a")

    assert main(["prove", str(story(tmp_path, "stuck", circle))]) == 1

    out = capsys.readouterr().out
    assert "stuck: not proved. stuck leads back and has states without end; every way was followed for 3" in out
    assert "Proved: 0 of 1 stories" in out


HALF = 'msgid ""\nmsgstr ""\n"Language: ro\\n"\n\nmsgctxt "stuck/title#text"\nmsgid "Stuck"\nmsgstr "Blocat"\n'


@pytest.mark.parametrize(("translation", "count"), [(None, 0), (HALF, 1)])
def test_a_language_that_the_story_is_not_in_yet_is_not_counted_as_read(
    tmp_path: Path, translation: str | None, count: int, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = story(tmp_path, "stuck", STUCK)
    if translation:
        (folder / "ro.po").write_text(translation, encoding="utf-8")

    main(["prove", str(folder)])

    out = capsys.readouterr().out
    assert f"  reading             ro: not translated yet ({count} of 9)\n" in out
    assert "ro full" not in out and "ro easy" not in out


def test_programs_are_told_which_languages_are_left_out(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["prove", str(story(tmp_path, "stuck", STUCK)), "--format", "json"])

    (proof,) = json.loads(capsys.readouterr().out)["proved"]
    assert proof["untranslated"] == {"ro": {"count": 0, "all": 9}}
    assert {reading["language"] for reading in proof["readings"]} == {"en"}


def test_a_story_that_cannot_be_read_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["prove", str(story(tmp_path, "stuck", "format: 1\n"))]) == 1

    assert "stuck/scenario.yaml:1:1: error [missing-key]" in capsys.readouterr().err
