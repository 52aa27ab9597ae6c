"""The house rules: floors, lint, types, and what may stand where."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LONGEST_FILE = 300


def run(*command: str) -> str:
    """Runs one of the tools in the repository and returns what it says; fails when it fails."""
    environment = {"PYTHONPATH": "game", "PATH": "/usr/bin:/bin", "HOME": str(Path.home())}
    environment["NO_COLOR"] = "1"
    done = subprocess.run(
        [sys.executable, *command], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_imports_go_down_the_floors_only() -> None:
    command = "from importlinter.cli import lint_imports_command as command; command()"

    assert "0 broken" in run("-c", command)


def test_ruff_finds_nothing() -> None:
    run("-m", "ruff", "check", ".")


def test_every_file_is_formatted() -> None:
    run("-m", "ruff", "format", "--check", ".")


def test_every_type_fits() -> None:
    run("-m", "mypy")


def python_files(*folders: str) -> list[Path]:
    return [path for folder in folders for path in sorted((ROOT / folder).rglob("*.py"))]


@pytest.mark.parametrize("path", python_files("game", "build", "tests"), ids=lambda path: path.name)
def test_no_file_needs_a_table_of_contents(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST_FILE


def test_only_one_file_touches_the_browser() -> None:
    touching = [path.name for path in python_files("game") if "platform.window" in path.read_text(encoding="utf-8")]

    assert touching == ["browser.py"]


def test_nothing_in_the_game_imports_what_is_around_it() -> None:
    for path in python_files("game"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            names += [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            assert not any(name.split(".")[0] in ("build", "bench", "tests") for name in names), path


def test_the_door_is_small_and_says_what_pygbag_looks_for() -> None:
    door = (ROOT / "game" / "main.py").read_text(encoding="utf-8")

    assert door.startswith('# /// script\n# dependencies = [\n#  "pygame-ce",\n# ]\n# ///\n')
    assert "import pygame" in door
    assert door.endswith("asyncio.run(main())\n")
    assert len(door.splitlines()) < 50
