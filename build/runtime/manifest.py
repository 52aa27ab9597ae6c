"""The list that travels with the runtime: versions, sizes and hashes, and where the exact sources are."""

import json
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any

from build.runtime import parts

MANIFEST = "manifest.json"


def write_manifest(site: Path, sources: Mapping[str, Any]) -> None:
    """Describes the folder as it is now."""
    content = {
        "what": "CPython and pygame-ce for the browser, built by build/runtime of Side by Side (Alături)",
        "versions": versions(sources),
        "files": described(site),
        "sources": [pinned_pyodide(), pinned_pygame(), *map(debian, sources["debian"])],
        "recipe": "licences/recipe",
    }
    (site / MANIFEST).write_text(json.dumps(content, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def described(site: Path) -> dict[str, dict[str, object]]:
    """Size and hash of every file, licences too."""
    found = sorted(file for file in site.rglob("*") if file.is_file() and file.name != MANIFEST)
    return {
        file.relative_to(site).as_posix(): {
            "bytes": file.stat().st_size,
            "sha256": sha256(file.read_bytes()).hexdigest(),
        }
        for file in found
    }


def versions(sources: Mapping[str, Any]) -> dict[str, str]:
    """Everything by name."""
    pinned = {"cpython": parts.CPYTHON, "pyodide": parts.PYODIDE.version, "pygame-ce": parts.PYGAME.version}
    return pinned | {source["name"]: source["version"] for source in sources["debian"]}


def pinned_pyodide() -> dict[str, object]:
    """Where Pyodide is from."""
    part = parts.PYODIDE
    where = "the package of this name in the npm registry; its sources are in the pyodide project under the same tag"
    changed = "pyodide.asm.js, by licences/recipe/inlined.py"
    return {
        "name": part.name,
        "version": part.version,
        "where": where,
        "integrity": part.integrity,
        "changed": changed,
    }


def pinned_pygame() -> dict[str, object]:
    """Where pygame-ce is from, and how it was changed."""
    part = parts.PYGAME
    return {
        "name": part.name,
        "version": part.version,
        "where": "the source distribution of this name in the Python package index",
        "files": {part.file: part.sha256},
        "changed": "licences/recipe/recipe/patches/pygame-wasm.patch",
    }


def debian(source: Mapping[str, Any]) -> dict[str, object]:
    """Where a library is from, and how it was changed."""
    name = source["name"]
    pool = f"pool/main/{name[:4] if name.startswith('lib') else name[0]}/{name}/"
    patched = name == "libsdl2"
    return {
        "name": name,
        "version": source["version"],
        "where": f"the Debian archive, {pool}; Debian's snapshot archive keeps every version",
        "files": source["files"],
        "changed": "licences/recipe/recipe/patches/sdl2-wasm.patch" if patched else False,
    }
