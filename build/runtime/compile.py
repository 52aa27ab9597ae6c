"""From sources to one side module and two packs of bytecode: the long stage, kept apart from the rest."""

import re
import shutil
from collections.abc import Callable
from pathlib import Path

from build.runtime import parts
from build.runtime.chroot import WORK, Chroot, entered
from build.runtime.errors import RuntimeBuildError
from build.runtime.licences import gather
from build.runtime.objects import COMMON, LINK, Group, groups
from build.runtime.places import RECIPE
from build.runtime.progress import Progress
from build.runtime.pyconfig import pyconfig, settings
from build.runtime.sources import Fetched, fetch_all

BUILT = f"{WORK}/built"
SAY_EVERY = 20
STEP = re.compile(r"\[(\d+)/(\d+)\] CC ")

RULES = f"""builddir = {BUILT}
rule cc
  command = emcc {COMMON} $flags -MD -MF $out.d -c $in -o $out
  depfile = $out.d
  deps = gcc
  description = CC $out
rule link
  command = emcc {LINK} @$out.rsp -lhtml5 -o $out
  rspfile = $out.rsp
  rspfile_content = $in
  description = LINK $out
"""


def compile_runtime(chroot: Chroot, out: Path, fetch: Callable[[str], bytes], tell: Progress) -> Fetched:
    """Fills ``out`` with pyodide/, pygame.zip, stdlib.zip and licences/; answers what it was made of."""
    prepare(chroot)
    with entered(chroot):
        fetched = fetch_all(chroot, fetch, tell)
        headers(chroot)
        ninja(chroot, tell)
        pack(chroot, tell)
    copy(chroot, out)
    gather(chroot.root, out / "licences")
    return fetched


def prepare(chroot: Chroot) -> None:
    """An empty workplace with the recipe in it."""
    if chroot.work.exists():
        shutil.rmtree(chroot.work)
    shutil.copytree(RECIPE / "recipe", chroot.work / "recipe")
    shutil.copyfile(RECIPE / "trim.py", chroot.work / "trim.py")


def headers(chroot: Chroot) -> None:
    """Debian's headers of the same Python, with the values Pyodide was configured with."""
    shutil.copytree(chroot.root / "usr/include" / parts.PYTHON, chroot.work / "pyinc")
    debian = chroot.root / "usr/include/x86_64-linux-gnu" / parts.PYTHON / "pyconfig.h"
    values = settings(chroot.work / "pyodide/python_stdlib.zip")
    (chroot.work / "pyinc/pyconfig.h").write_text(pyconfig(debian.read_text(), values))


def ninja(chroot: Chroot, tell: Progress) -> None:
    """Compiles and links, saying how far it is."""
    (chroot.work / "build.ninja").write_text(build_file(groups(RECIPE / "recipe")))
    for line in chroot.lines("compiling pygame-ce", "ninja", folder=WORK):
        if (step := STEP.match(line)) and int(step[1]) % SAY_EVERY == 0:
            tell(f"compiling pygame-ce, {step[1]} of {step[2]} files")
    tell("pygame-ce is compiled")


def build_file(everything: list[Group]) -> str:
    """What ninja is to do: every file by itself, then the link."""
    steps = [
        (f"{BUILT}/{group.name}/{file.replace('/', '_')}.o", f"{group.folder}/{file}", group.flags)
        for group in everything
        for file in group.files
    ]
    made = "\n".join(f"build {made}: cc {source}\n  flags = {flags}\n" for made, source, flags in steps)
    linked = " ".join(made for made, _, _ in steps)
    return f"{RULES}{made}\nbuild {BUILT}/{parts.MODULE}: link {linked}\ndefault {BUILT}/{parts.MODULE}\n"


def pack(chroot: Chroot, tell: Progress) -> None:
    """Bytecode can only be made by the same Python version, so the chroot's does it."""
    tell("packing pygame-ce and the standard library as bytecode")
    script = (parts.PYTHON, "trim.py")
    pygame = ("pygame", "src/pygame", f"{BUILT}/{parts.MODULE}", "pygame.zip")
    chroot.run("packing pygame-ce", *script, *pygame, folder=WORK)
    stdlib = ("stdlib", "pyodide/python_stdlib.zip", "stdlib.zip")
    chroot.run("packing the standard library", *script, *stdlib, folder=WORK)


def copy(chroot: Chroot, out: Path) -> None:
    """Takes what was made out of the chroot."""
    (out / "pyodide").mkdir()
    for name in parts.PYODIDE_FILES:
        shutil.copyfile(chroot.work / "pyodide" / name, out / "pyodide" / name)
    for name in ("pygame.zip", "stdlib.zip"):
        shutil.copyfile(chroot.work / name, out / name)
    if not (out / "pygame.zip").stat().st_size:
        raise RuntimeBuildError(f"packing pygame-ce gave an empty file; the log is {chroot.log}")
