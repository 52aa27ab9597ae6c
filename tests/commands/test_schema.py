"""`sidebyside schema`, as an author meets it."""

import json
from pathlib import Path

import pytest

from sidebyside.cli import main


def test_schema_writes_a_file_for_each_kind_of_file_and_names_them(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "new" / "folder"

    assert main(["schema", str(folder)]) == 0

    there = sorted(path.name for path in folder.iterdir())
    assert sorted(capsys.readouterr().out.splitlines()) == [str(folder / name) for name in there]
    assert "scenario.schema.json" in there
    for name in there:
        schema = json.loads((folder / name).read_text(encoding="utf-8"))
        assert schema["$schema"] == "http://json-schema.org/draft-07/schema#"
