"""What the compiler and the headers are told."""

import zipfile
from pathlib import Path

import pytest

from build.runtime.compile import build_file
from build.runtime.errors import RuntimeBuildError
from build.runtime.licences import Notice, cut
from build.runtime.objects import groups
from build.runtime.places import RECIPE
from build.runtime.progress import Progress
from build.runtime.pyconfig import pyconfig, settings


def test_every_file_is_compiled_once_and_linked() -> None:
    text = build_file(groups(RECIPE / "recipe"))
    made = [line.split()[1].rstrip(":") for line in text.splitlines() if line.startswith("build ") and ": cc " in line]
    (link,) = [line for line in text.splitlines() if ": link " in line]
    assert len(made) == len(set(made)) > 170
    assert link.split(": link ")[1].split() == made


def test_the_lists_of_files_name_nothing_twice() -> None:
    for file in (RECIPE / "recipe/objects").glob("*.txt"):
        listed = file.read_text().split()
        assert len(listed) == len(set(listed)), file.name


def test_settings_come_from_pyodide_and_their_names_from_debian(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "std.zip", "w") as packed:
        name = "_sysconfigdata__emscripten_wasm32-emscripten.py"
        packed.writestr(name, "build_time_vars = {'SIZEOF_LONG': 4, 'HAVE_FORK': 0, 'UNASKED': 1}")
    header = pyconfig("#define SIZEOF_LONG 8\n/* #undef HAVE_FORK */\n", settings(tmp_path / "std.zip"))
    assert "#define SIZEOF_LONG 4" in header
    assert "/* #undef HAVE_FORK */" in header
    assert "UNASKED" not in header


def test_a_notice_is_cut_out_of_its_source() -> None:
    source = "/* code\n * Copyright (c) someone\n * as is\n */\nint main;\n"
    assert cut(source, Notice("a.h", "Copyright", "*/")) == " * Copyright (c) someone\n * as is\n */"


def test_a_source_that_lost_its_notice_stops_the_build() -> None:
    with pytest.raises(RuntimeBuildError, match=r"a\.h has no line"):
        cut("int main;\n", Notice("a.h", "Copyright", "*/"))


def test_progress_is_one_plain_line_with_the_seconds() -> None:
    said: list[str] = []
    times = iter([10.0, 71.4])
    Progress(said.append, lambda: next(times))("compiling pygame-ce, 120 of 179 files")
    assert said == ["runtime: compiling pygame-ce, 120 of 179 files, 61 s"]


def test_no_file_names_a_registry_or_a_machine() -> None:
    hosts = ["pypi" + ".org", "pythonhosted" + ".org", "npmjs" + ".org", "debian" + ".org", "/" + "work/"]
    guilty = [
        file.name
        for file in RECIPE.rglob("*")
        if file.is_file() and "__pycache__" not in file.parts
        for host in hosts
        if host in file.read_text(encoding="utf-8")
    ]
    assert guilty == []
