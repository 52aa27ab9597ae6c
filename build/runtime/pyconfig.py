"""The pyconfig.h of Pyodide's Python: names as in Debian's, values as Pyodide was configured. Nothing is guessed."""

import re
from collections.abc import Mapping
from pathlib import Path
from zipfile import ZipFile

SETTINGS = "_sysconfigdata__emscripten_wasm32-emscripten.py"
NAME = re.compile(r"^\s*(?:/\*\s*)?#\s*(?:define|undef)\s+(\w+)", re.MULTILINE)
# Set by the compiler or by the frame below, never by configure's answers.
NOT_SETTINGS = {"Py_PYCONFIG_H", "_GNU_SOURCE", "__EXTENSIONS__", "WORDS_BIGENDIAN", "AC_APPLE_UNIVERSAL_BUILD"}
FRAME = """#ifndef Py_PYCONFIG_H
#define Py_PYCONFIG_H
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
{}
#endif
"""


def settings(library: Path) -> Mapping[str, object]:
    """The build settings that lie in Pyodide's own standard library."""
    module: dict[str, Mapping[str, object]] = {}
    with ZipFile(library) as packed:
        exec(packed.read(SETTINGS), module)  # it computes some of them; the file is pinned by hash
    return module["build_time_vars"]


def pyconfig(debian: str, values: Mapping[str, object]) -> str:
    """The whole header."""
    names = [name for name in dict.fromkeys(NAME.findall(debian)) if name not in NOT_SETTINGS]
    return FRAME.format("\n".join(line(name, values.get(name)) for name in names))


def line(name: str, value: object) -> str:
    """One setting; text is left out, no header of Python needs it."""
    if isinstance(value, int) and value != 0:
        return f"#define {name} {value}"
    return f"/* #undef {name} */"
