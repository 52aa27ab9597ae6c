"""What the runtime is made of: every part with its version and, where a registry keeps it, its hash."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Npm:
    """A package of the npm registry."""

    name: str
    version: str
    integrity: str  # as npm prints it: the algorithm, a dash, base64


@dataclass(frozen=True)
class Sdist:
    """A source distribution of the Python package index."""

    name: str
    version: str
    file: str
    sha256: str


@dataclass(frozen=True)
class Debian:
    """A Debian source package. Debian drops old versions, so none is pinned: the manifest says which it was."""

    source: str
    folder: str


PYODIDE = Npm(
    "pyodide",
    "0.29.4",
    "sha512-tCseTsqU3kSxZIjkue5zXxTMNEwrKZwOIIEQRBA/VzHxFN1hoCxe4w41phfCdHd9it9RcCNQb5K/Re0InqMgvA==",
)
PYGAME = Sdist(
    "pygame-ce",
    "2.5.8",
    "pygame_ce-2.5.8.tar.gz",
    "3c8e69088ead310037972c391306ea58e74d7296b35d1890067749235fd554ba",
)
LIBRARIES = (
    Debian("libsdl2", "SDL2"),
    Debian("libsdl2-image", "SDL2_image"),
    Debian("libsdl2-ttf", "SDL2_ttf"),
    Debian("libsdl2-mixer", "SDL2_mixer"),
    Debian("freetype", "freetype"),
)
CPYTHON = "3.13.2"  # the one inside this Pyodide
PYTHON = "python3.13"  # Debian's: its headers are used, and its bytecode is the same as Pyodide's

SUITE = "trixie"
TOOLS = ("emscripten", f"{PYTHON}-dev", "ninja-build", "dpkg-dev", "ca-certificates", "patch")

MODULE = "base.cpython-313-wasm32-emscripten.so"
PYODIDE_FILES = ("pyodide.mjs", "pyodide.asm.js", "pyodide.asm.wasm")
