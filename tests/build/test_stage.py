"""What is packed for the browser: the game, compiled, and nothing that only authors need."""

import ast
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from build.runtime import kept_modules
from build.stage import LEFT_OUT, stage

MOST_BYTES = 1_500_000
"""The budget of the archive."""


@pytest.fixture(scope="module")
def staged(tmp_path_factory: pytest.TempPathFactory, game: Path) -> Path:
    return stage(game, tmp_path_factory.mktemp("stage") / "game")


def test_the_staged_game_is_complete_without_what_was_left_out(staged: Path) -> None:
    """Loads the library and shows the first screen in a Python that has neither YAML nor PO nor the desktop's parts."""
    program = (
        "import sys\n"
        "for name in ('yaml', 'polib', 'platformdirs'): sys.modules[name] = None\n"
        "from pathlib import Path\n"
        "from sidebyside.app import open_session\n"
        "from sidebyside.content.library import load\n"
        "from sidebyside.screens.session import Asked, Device\n"
        "from sidebyside.screens.turn import show\n"
        "import sidebyside.hosts.browser, sidebyside.views.canvas.view\n"
        "class Host:\n"
        "    languages, early, asked, device = ('ro',), (), Asked(), Device()\n"
        "    def load(self): return None\n"
        "library = load(Path('.'))\n"
        "assert library.problems == (), library.problems\n"
        "print(show(open_session(library, Host())).title, *library.scenarios)\n"
    )
    done = subprocess.run(
        [sys.executable, "-I", "-B", "-c", "import sys; sys.path.insert(0, '.');" + f"exec({program!r})"],
        cwd=staged,
        env={"PYGAME_HIDE_SUPPORT_PROMPT": "1", "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )

    assert done.stderr == ""
    assert done.stdout.startswith("Alături bells-and-lights captions-please extra-time ")


def test_nothing_that_was_left_out_is_there(staged: Path) -> None:
    for name in LEFT_OUT:
        assert not (staged / "sidebyside" / name).exists()
    assert [path for path in staged.rglob("*") if path.suffix in (".yaml", ".po", ".pyc")] == []
    assert list(staged.rglob("terms.*")) == []


def test_what_is_left_out_exists_to_be_left_out(game: Path) -> None:
    for name in LEFT_OUT:
        assert (game / "sidebyside" / name).exists(), f"{name} has moved"


def test_the_runtime_has_every_module_that_the_game_imports(staged: Path) -> None:
    assert imported(staged) - kept_modules() == set()


def imported(folder: Path) -> set[str]:
    """Names of the modules that the files import, the game's own and pygame aside."""
    names = set()
    for path in folder.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                names |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                names.add(node.module)
    ours = ("sidebyside", "pygame", "yaml", "polib", "platformdirs")
    return {name for name in names if name.split(".")[0] not in ours}


def test_the_game_stays_within_its_budget(staged: Path, tmp_path: Path) -> None:
    archive = shutil.make_archive(str(tmp_path / "game"), "zip", staged)

    assert Path(archive).stat().st_size < MOST_BYTES
