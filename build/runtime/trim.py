"""Packs Python packages as bytecode; run by the chroot's Python, whose bytecode is that of Pyodide's."""

import importlib._bootstrap_external as bootstrap  # the only place that writes a .pyc by hash
import importlib.util
import sys
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile, ZipInfo

LONG_AGO = (2020, 1, 1, 0, 0, 0)  # the same sources must give the same bytes
# The font has terms of its own and the game brings its fonts; the rest needs a desktop or another module.
NOT_PACKED = {
    "freesansbold.ttf", "pygame.ico", "pygame_icon.icns", "pygame_icon_mac.bmp", "meson.build", "macosx.py",
    "_camera_opencv.py", "camera.py", "midi.py", "_sdl3_mixer.py",
}  # fmt: skip
NOT_ENTERED = {"__pyinstaller", "__briefcase", "__pycache__"}


def main(kind: str, *names: str) -> None:
    """``pygame <sources> <module> <out>`` or ``stdlib <library> <out>``."""
    if kind == "pygame":
        source, module, out = map(Path, names)
        write(out, (*pygame(source / "src_py"), (f"pygame/{module.name}", module.read_bytes())))
    else:
        library, out = map(Path, names)
        write(out, stdlib(library))


def write(out: Path, files: Iterator[tuple[str, bytes]] | tuple[tuple[str, bytes], ...]) -> None:
    """Stored, not packed: the web server's compression does better on the whole than zip on each file."""
    with ZipFile(out, "w") as packed:
        for name, content in files:
            packed.writestr(ZipInfo(name, LONG_AGO), content)


def pygame(folder: Path) -> Iterator[tuple[str, bytes]]:
    """The package's own files."""
    for file in sorted(folder.rglob("*")):
        inside = file.relative_to(folder)
        if file.is_file() and file.name not in NOT_PACKED and not NOT_ENTERED.intersection(inside.parts):
            yield entry(f"pygame/{inside.as_posix()}", file.read_bytes(), "/site/")


def stdlib(library: Path) -> Iterator[tuple[str, bytes]]:
    """All of it; assemble.py chooses."""
    with ZipFile(library) as packed:
        for name in sorted(name for name in packed.namelist() if name.endswith(".py")):
            yield entry(name, packed.read(name), "/lib/python313.zip/")


def entry(name: str, content: bytes, folder: str) -> tuple[str, bytes]:
    """Without docstrings and asserts (-OO), with a hash in place of a time, not checked at import."""
    if not name.endswith(".py"):
        return name, content
    code = compile(content, folder + name, "exec", dont_inherit=True, optimize=2)
    bytecode = bootstrap._code_to_hash_pyc(code, importlib.util.source_hash(content), False)  # type: ignore[attr-defined]
    return f"{name}c", bytes(bytecode)


if __name__ == "__main__":
    main(*sys.argv[1:])
