"""From the compiled parts to the folder that is served as runtime/: cheap, and done again when the loader changes."""

import json
import shutil
from pathlib import Path
from zipfile import ZipFile, ZipInfo

from build.runtime import parts
from build.runtime.errors import RuntimeBuildError
from build.runtime.inlined import inline
from build.runtime.manifest import write_manifest
from build.runtime.modules import STDLIB, files, names
from build.runtime.places import RECIPE
from build.runtime.trim import LONG_AGO

LOADER = RECIPE / "loader"
PLACE = "const PARTS = {};"
FETCHED = (*parts.PYODIDE_FILES, "python_stdlib.zip", "pygame.zip")


def assemble_site(compiled: Path, site: Path) -> None:
    """Fills ``site`` with everything that is served, and nothing else."""
    for name in parts.PYODIDE_FILES:
        shutil.copyfile(compiled / "pyodide" / name, site / name)
    inline_code(compiled / "pygame.zip", site / "pyodide.asm.js")
    keep_stdlib(compiled / "stdlib.zip", site / "python_stdlib.zip")
    add_contract(compiled / "pygame.zip", site / "pygame.zip")
    (site / "pythons.js").write_text(loader(site), encoding="utf-8")
    shutil.copytree(compiled / "licences", site / "licences")
    ship_recipe(site / "licences/recipe")
    write_manifest(site, json.loads((compiled / "sources.json").read_text(encoding="utf-8")))


def inline_code(pygame: Path, script: Path) -> None:
    """Without this every page would have to allow eval."""
    with ZipFile(pygame) as packed:
        module = packed.read(f"pygame/{parts.MODULE}")
    script.write_text(inline(script.read_text(encoding="utf-8"), module), encoding="utf-8")


def keep_stdlib(everything: Path, out: Path) -> None:
    """Only the modules in stdlib.txt; stored, so that the web server's compression sees all of them at once."""
    with ZipFile(everything) as packed, ZipFile(out, "w") as kept:
        wanted, missing = files(names(STDLIB), packed.namelist())
        if missing:
            raise RuntimeBuildError(f"stdlib.txt names what Pyodide does not have: {', '.join(missing)}")
        for name in wanted:
            kept.writestr(ZipInfo(name, LONG_AGO), packed.read(name))


def add_contract(pygame: Path, out: Path) -> None:
    """The Python half of the loader travels in the pack that is unpacked beside pygame."""
    shutil.copyfile(pygame, out)
    with ZipFile(out, "a") as packed:
        packed.writestr(ZipInfo("page_contract.py", LONG_AGO), (LOADER / "page_contract.py").read_bytes())


def loader(site: Path) -> str:
    """pythons.js, told what it will fetch: a compressed answer does not say how long it is."""
    text = (LOADER / "pythons.js").read_text(encoding="utf-8")
    if text.count(PLACE) != 1:
        raise RuntimeBuildError(f"pythons.js has no line '{PLACE}' to fill in: put it back")
    told = {name: (site / name).stat().st_size for name in FETCHED}
    return text.replace(PLACE, f"const PARTS = {json.dumps(told)};")


def ship_recipe(out: Path) -> None:
    """The licences ask for the patches and the recipe, so they are handed on with the rest."""
    shutil.copytree(RECIPE, out, ignore=shutil.ignore_patterns("__pycache__"))
