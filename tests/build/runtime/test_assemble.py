"""Putting the compiled parts together, on parts that are made up."""

import json
from pathlib import Path
from zipfile import ZipFile

import pytest

from build.runtime.assemble import FETCHED, LOADER, assemble_site, inline_code, keep_stdlib
from build.runtime.errors import RuntimeBuildError
from build.runtime.inlined import BEFORE, EVALUATED
from build.runtime.modules import STDLIB, names
from build.runtime.parts import MODULE
from build.runtime.wasm import DATA, EXPORTS, GLOBALS, IMPORTS

SCRIPT = f"function post(){{{BEFORE}var func;ASM_CONSTS[start]{EVALUATED}}}moduleExports[name]{EVALUATED}}}"


@pytest.fixture
def compiled(tmp_path: Path) -> Path:
    folder = tmp_path / "compiled"
    (folder / "pyodide").mkdir(parents=True)
    (folder / "pyodide/pyodide.mjs").write_text("export {};")
    (folder / "pyodide/pyodide.asm.js").write_text(SCRIPT)
    (folder / "pyodide/pyodide.asm.wasm").write_bytes(b"\0asm")
    with ZipFile(folder / "pygame.zip", "w") as packed:
        packed.writestr(f"pygame/{MODULE}", side_module(b"{ return $0 + $1; }\0"))
    with ZipFile(folder / "stdlib.zip", "w") as packed:
        for name in [*names(STDLIB), "tarfile"]:
            packed.writestr(f"{name.replace('.', '/')}.pyc", name)
    (folder / "licences").mkdir()
    (folder / "licences/SDL2.txt").write_text("zlib")
    sources = {"debian": [{"name": "libsdl2", "version": "2.0-1", "files": {"libsdl2_2.0-1.dsc": "00"}}]}
    (folder / "sources.json").write_text(json.dumps(sources))
    return folder


@pytest.fixture
def site(compiled: Path, tmp_path: Path) -> Path:
    (tmp_path / "site").mkdir()
    assemble_site(compiled, tmp_path / "site")
    return tmp_path / "site"


def test_the_folder_holds_what_is_served_and_nothing_else(site: Path) -> None:
    assert {entry.name for entry in site.iterdir()} == {"pythons.js", *FETCHED, "manifest.json", "licences"}


def test_the_loader_knows_the_size_of_every_part(site: Path) -> None:
    (line,) = [line for line in (site / "pythons.js").read_text().splitlines() if line.startswith("const PARTS")]
    told = json.loads(line.removeprefix("const PARTS = ").split(";")[0])
    assert told == {name: (site / name).stat().st_size for name in FETCHED}


def test_the_standard_library_is_cut_down_to_the_keep_list(site: Path) -> None:
    with ZipFile(site / "python_stdlib.zip") as packed:
        assert "tarfile.pyc" not in packed.namelist()
        assert len(packed.namelist()) == len(names(STDLIB))


def test_a_keep_list_that_asks_for_too_much_stops_the_build(compiled: Path, tmp_path: Path) -> None:
    with ZipFile(compiled / "stdlib.zip", "w") as packed:
        packed.writestr("abc.pyc", "")
    with pytest.raises(RuntimeBuildError, match="what Pyodide does not have"):
        keep_stdlib(compiled / "stdlib.zip", tmp_path / "out.zip")


def test_the_python_half_of_the_loader_travels_with_pygame(site: Path) -> None:
    with ZipFile(site / "pygame.zip") as packed:
        assert packed.read("page_contract.py") == (LOADER / "page_contract.py").read_bytes()


def test_code_that_c_carries_needs_no_eval(site: Path) -> None:
    script = (site / "pyodide.asm.js").read_text()
    assert "($0,$1) => { { return $0 + $1; } }" in script
    assert script.count("=ready[func]||eval(func)") == 2


def test_another_pyodide_script_than_the_known_one_is_refused(compiled: Path, tmp_path: Path) -> None:
    (tmp_path / "other.js").write_text("eval(func)")
    with pytest.raises(RuntimeBuildError, match=r"not as inlined\.py knows it"):
        inline_code(compiled / "pygame.zip", tmp_path / "other.js")


def test_the_manifest_describes_every_file_and_where_sources_are(site: Path) -> None:
    manifest = json.loads((site / "manifest.json").read_text())
    there = {file.relative_to(site).as_posix() for file in site.rglob("*") if file.is_file()}
    assert set(manifest["files"]) == there - {"manifest.json"}
    assert {source["name"] for source in manifest["sources"]} == {"pyodide", "pygame-ce", "libsdl2"}
    assert "pool/main/libs/libsdl2/" in manifest["sources"][-1]["where"]


def test_every_changed_part_says_where_the_change_is(site: Path) -> None:
    sources = json.loads((site / "manifest.json").read_text())["sources"]
    changes = [word for source in sources for word in str(source["changed"]).split() if word.startswith("licences/")]
    assert len(changes) == 3
    assert [change for change in changes if not (site / change).is_file()] == []


def test_the_same_parts_give_the_same_bytes(compiled: Path, site: Path, tmp_path: Path) -> None:
    (tmp_path / "again").mkdir()
    assemble_site(compiled, tmp_path / "again")
    for name in (*FETCHED, "pythons.js", "manifest.json"):
        assert (site / name).read_bytes() == (tmp_path / "again" / name).read_bytes()


def side_module(code: bytes) -> bytes:
    """A side module that exports where its EM_ASM texts begin and end, as emscripten's do."""
    base = b"\x03env\x0d__memory_base\x03\x7f\x00"
    first, last = b"\x7f\x00\x41\x00\x0b", b"\x7f\x00\x41" + bytes([len(code)]) + b"\x0b"
    exports = b"\x0e__start_em_asm\x03\x01" + b"\x0d__stop_em_asm\x03\x02"
    sections = {
        IMPORTS: b"\x01" + base,
        GLOBALS: b"\x02" + first + last,
        EXPORTS: b"\x02" + exports,
        DATA: b"\x01\x00\x23\x00\x0b" + bytes([len(code)]) + code,
    }
    return b"\0asm\1\0\0\0" + b"".join(bytes([number, len(body)]) + body for number, body in sections.items())
