"""Which modules of Python are in the runtime: the kept part of the standard library, and what is built in."""

from collections.abc import Iterable
from pathlib import Path

from build.runtime.places import RECIPE

STDLIB = RECIPE / "stdlib.txt"
BUILTINS = RECIPE / "builtins.txt"

# Modules that another module makes when it is imported, and what the runtime adds to Python.
MADE_BY_OTHERS = {"collections.abc", "os.path"}
ADDED = {"js", "page_contract", "pygame", "pyodide_js"}


def kept_modules() -> frozenset[str]:
    """The names of all modules that a program in the browser can import."""
    return frozenset({*names(STDLIB), *names(BUILTINS), *MADE_BY_OTHERS, *ADDED})


def names(file: Path) -> list[str]:
    """One name a line; ``#`` begins a remark."""
    lines = (line.split("#")[0].strip() for line in file.read_text(encoding="utf-8").splitlines())
    return [line for line in lines if line]


def files(modules: Iterable[str], packed: Iterable[str]) -> tuple[list[str], list[str]]:
    """The .pyc files of the wanted modules, and the modules that have none."""
    there = {module_name(file): file for file in packed}
    wanted = list(modules)
    return [there[name] for name in wanted if name in there], [name for name in wanted if name not in there]


def module_name(file: str) -> str:
    """``json/__init__.pyc`` is json, ``json/decoder.pyc`` is json.decoder."""
    return file.removesuffix(".pyc").removesuffix("/__init__").replace("/", ".")
