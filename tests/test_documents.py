"""What the documents promise: commands that exist, a story that plays, files that are there."""

import io
import re
from pathlib import Path

import pytest

from sidebyside.cli import main

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.fixture
def story(tmp_path: Path) -> Path:
    """The README's ten lines, saved as it says."""
    block = re.search(r"```yaml\n(.*?)```", README, re.DOTALL)
    assert block
    (tmp_path / "lunch").mkdir()
    (tmp_path / "lunch" / "scenario.yaml").write_text(block[1], encoding="utf-8")
    return tmp_path / "lunch"


def test_the_story_in_the_readme_can_be_played(
    story: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("new\nlunch\nstart\nask\nonward\n"))

    assert main(["play", str(story)]) == 0

    said = capsys.readouterr()
    assert said.err == ""
    assert "Here is fine. Thanks for asking!" in said.out


def test_the_check_tells_the_author_of_the_readme_s_story_what_is_missing(
    story: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["check", str(story)])

    assert "The scenario has no “barrier”." in capsys.readouterr().out


def test_every_make_target_in_the_documents_exists() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    named = set(re.findall(r"(?:^|`)make ([a-z]+)", README, re.MULTILINE))

    assert {"play", "test", "window", "web"} <= named
    for target in named:
        assert re.search(rf"^{target}:", makefile, re.MULTILINE), target


@pytest.mark.parametrize("document", ["README.md", "CONTRIBUTING.md"])
def test_every_path_in_the_documents_is_there(document: str) -> None:
    text = (ROOT / document).read_text(encoding="utf-8")
    for path in re.findall(r"`((?:game|build|bench|tests)/[\w./-]*)`", text):
        assert (ROOT / path).exists(), path


def test_ci_runs_the_test_command_of_the_readme() -> None:
    assert "\nmake test\n" in (ROOT / ".ci" / "run").read_text(encoding="utf-8")
