"""Gathers the licence of everything that is compiled in, from the sources themselves."""

import shutil
from dataclasses import dataclass
from pathlib import Path

from build.runtime.chroot import WORK
from build.runtime.errors import RuntimeBuildError

SRC = f"{WORK.lstrip('/')}/src"

# One text for each part. Pyodide's package has none of its own, and what it links is described by Debian's packages.
TEXTS = {
    "pygame-ce.LGPL-2.1.txt": f"{SRC}/pygame/docs/LGPL.txt",
    "SDL_gfx.txt": f"{SRC}/pygame/docs/licenses/LICENSE.sdl_gfx.txt",
    "SDL2.txt": f"{SRC}/SDL2/LICENSE.txt",
    "SDL2-yuv2rgb.txt": f"{SRC}/SDL2/src/video/yuv2rgb/LICENSE",
    "SDL2_image.txt": f"{SRC}/SDL2_image/LICENSE.txt",
    "SDL2_ttf.txt": f"{SRC}/SDL2_ttf/LICENSE.txt",
    "SDL2_mixer.txt": f"{SRC}/SDL2_mixer/LICENSE.txt",
    "FreeType.txt": f"{SRC}/freetype/LICENSE.TXT",
    "FreeType.FTL.txt": f"{SRC}/freetype/docs/FTL.TXT",
    "Pyodide.MPL-2.0.txt": "usr/share/common-licenses/MPL-2.0",
    "CPython.PSF.txt": "usr/share/doc/libpython3.13-stdlib/copyright",
    "emscripten-and-musl.txt": "usr/share/doc/emscripten/copyright",
    "zlib.txt": "usr/share/doc/zlib1g/copyright",
    "bzip2.txt": "usr/share/doc/libbz2-1.0/copyright",
    "libffi.txt": "usr/share/doc/libffi8/copyright",
}


@dataclass(frozen=True)
class Notice:
    """A notice that stands inside a source file: from the line with ``begins`` to the one with ``ends``."""

    file: str
    begins: str
    ends: str


NOTICES = {
    "stb_image.txt": Notice("SDL2_image/src/stb_image.h", "This software is available under 2 licenses", "*/"),
    "nanosvg.txt": Notice("SDL2_image/src/nanosvg.h", "Copyright (c) 2013-14", "*/"),
    "qoi.txt": Notice("SDL2_image/src/qoi.h", "LICENSE: The MIT License", "SOFTWARE."),
    "tiny_jpeg.txt": Notice("SDL2_image/src/tiny_jpeg.h", "==== License ====", "*/"),
    "miniz.txt": Notice("SDL2_image/src/miniz.h", "This is free and unencumbered software", "*/"),
    "dr_flac.txt": Notice("SDL2_mixer/src/codecs/dr_libs/dr_flac.h", "This software is available as a choice", "*/"),
    "stb_vorbis.txt": Notice(
        "SDL2_mixer/src/codecs/stb_vorbis/stb_vorbis.h", "This software is available under 2 licenses", "*/"
    ),
}


def gather(root: Path, out: Path) -> None:
    """Copies every text; a missing one stops the build, because without it nothing may be handed on."""
    out.mkdir()
    for name, place in TEXTS.items():
        if not (root / place).is_file():
            raise RuntimeBuildError(f"the licence text {place} is not there any more: correct TEXTS in licences.py")
        shutil.copyfile(root / place, out / name)
    for name, notice in NOTICES.items():
        source = (root / SRC / notice.file).read_text(encoding="utf-8", errors="replace")
        (out / name).write_text(f"{Path(notice.file).name}\n\n{cut(source, notice)}\n", encoding="utf-8")


def cut(source: str, notice: Notice) -> str:
    """The lines of the notice."""
    lines = source.splitlines()
    first = next((number for number, line in enumerate(lines) if notice.begins in line), None)
    if first is None:
        raise RuntimeBuildError(f"{notice.file} has no line with '{notice.begins}': correct NOTICES in licences.py")
    last = next(number for number, line in enumerate(lines) if number > first and notice.ends in line)
    return "\n".join(lines[first : last + 1])
