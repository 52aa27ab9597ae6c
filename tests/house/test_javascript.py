"""The page's JavaScript: every type fits, nothing is set as HTML, and it stays small enough to read in a sitting."""

import json
import re
import shutil
from pathlib import Path

import pytest

from build.places import PAGE
from build.runtime import default_cache
from build.runtime.errors import RuntimeBuildError
from build.typescript import HERE, wrong_types

MODULES = sorted(PAGE.glob("*.js"))
MOST_LINES = 1000
"""More than the 600 that were hoped for: reading aloud, one switch and playing without the game need their lines."""

APART = {"service-worker.js"}
"""The service worker is counted apart, as the runtime's loader is."""


def test_every_type_of_the_page_fits() -> None:
    assert wrong_types(default_cache()) == ""


def test_a_wrong_type_is_found(tmp_path: Path) -> None:
    shutil.copy(HERE / "tsconfig.json", tmp_path)
    settings = json.loads((tmp_path / "tsconfig.json").read_text()) | {"include": ["*.js"]}
    (tmp_path / "tsconfig.json").write_text(json.dumps(settings))
    (tmp_path / "wrong.js").write_text('/** @type {number} */\nexport const minutes = "fifteen";\n')

    assert "wrong.js(2,14): error TS2322" in wrong_types(default_cache(), tmp_path)


def test_a_compiler_that_cannot_run_is_no_clean_result(tmp_path: Path) -> None:
    (tmp_path / "typescript").write_text("a file stands where the folder should be")

    with pytest.raises((RuntimeBuildError, OSError)):
        wrong_types(tmp_path)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.name)
def test_every_module_is_checked_and_sets_nothing_as_html(path: Path) -> None:
    script = path.read_text(encoding="utf-8")

    assert script.startswith("// @ts-check\n")
    assert not re.search(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function", script)
    assert "@ts-ignore" not in script


def lines_of_code(script: str) -> int:
    """Lines that are neither empty nor comment: types stand in comments, and are not to be saved on."""
    without = re.sub(r"^[ \t]*/\*.*?\*/[ \t]*$", "", script, flags=re.DOTALL | re.MULTILINE)
    return sum(bool(line.strip()) and not line.strip().startswith("//") for line in without.splitlines())


def test_comments_and_empty_lines_are_not_counted() -> None:
    assert lines_of_code("// a\n\n/** b\n * c */\nlet d; // e\n  /* f */\ng();\n") == 2


def test_our_javascript_stays_small() -> None:
    assert (
        sum(lines_of_code(path.read_text(encoding="utf-8")) for path in MODULES if path.name not in APART) < MOST_LINES
    )
