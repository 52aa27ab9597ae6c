"""What a release leaves behind is kept for later versions to be tried with."""

import json
from pathlib import Path

import pytest

from build.keep import keep


def test_a_save_is_kept_for_every_step_of_every_play_through(game: Path, tmp_path: Path) -> None:
    folder = keep(game, tmp_path / "9.9.9")

    saves = [json.loads(line) for line in (folder / "extra-time.saves.jsonl").read_text().splitlines()]
    places = {held["current"]["place"] for held in saves}
    assert places == {"scene", "feedback", "ending"}
    assert {held["preferences"]["language"] for held in saves} == {"en", "ro"}


def test_a_version_is_kept_once(game: Path, tmp_path: Path) -> None:
    keep(game, tmp_path / "9.9.9")

    with pytest.raises(FileExistsError):
        keep(game, tmp_path / "9.9.9")
