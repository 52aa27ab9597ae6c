"""What makes the site installable and playable without a network: web app manifests, and the worker with its list."""

import hashlib
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from build.places import PAGE
from sidebyside.content.library import Library
from sidebyside.language import NAMES, Reader
from sidebyside.screens import words
from sidebyside.screens.screen import Theme
from sidebyside.views.canvas.palette import PALETTES

Kind = Literal["page", "lasting", "packed", "plain"]

WORKER = "sw.js"
UNKEPT = ("share/", "runtime/licences/", "_headers", "robots.txt", "sitemap.xml", ".nojekyll", WORKER)
"""What is there for other machines, or is read once in a while; licences of the runtime are 0.5 MB in 60 files."""

BUILD_STAMP = "@BUILD@"
_PLACE = 'const BUILD = { version: "", files: {} };'
_LASTING = re.compile(r"(^|/)[0-9a-f]{12}[./]")
_BIG = (".wasm", ".zip")


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A file that is kept on the device. What is lasting has a hash of its bytes in its name."""

    size: int
    kind: Kind


def write_manifests(site: Path, library: Library) -> None:
    """One for each language: the name under the icon is in the language of the page from which it was installed."""
    light = PALETTES[Theme.LIGHT].page.ground
    for language in NAMES:
        reader = Reader(language, library.catalogues.get(language))
        told = {
            "name": reader.read(words.BRAND),
            "short_name": reader.read(words.BRAND),
            "description": reader.read(words.TAGLINE),
            "lang": language,
            "id": "../",
            "start_url": "./",
            "scope": "../",
            "display": "standalone",
            "background_color": light,
            "theme_color": light,
            "icons": [_icon("favicon.png", 192), _icon("icon-512.png", 512)],
        }
        target = site / language / "app.webmanifest"
        target.write_text(json.dumps(told, ensure_ascii=False, indent=1), encoding="utf-8")


def _icon(name: str, side: int) -> dict[str, str]:
    return {"src": f"../{name}", "sizes": f"{side}x{side}", "type": "image/png"}


def write_worker(site: Path) -> str:
    """Gives every page and the worker the name of this build, which it returns: a hash of all that is in the site."""
    build = digest_of(site)
    for page in site.rglob("index.html"):
        page.write_text(page.read_text(encoding="utf-8").replace(BUILD_STAMP, build), encoding="utf-8")
    text = (PAGE / "service-worker.js").read_text(encoding="utf-8")
    files = {path: {"size": kept.size, "kind": kept.kind} for path, kept in kept_files(site)}
    told = json.dumps({"version": build, "files": files}, separators=(",", ":"))
    before, after = text.split(_PLACE)
    (site / WORKER).write_text(f"{before}const BUILD = {told};{after}", encoding="utf-8")
    return build


def kept_files(site: Path) -> Iterator[tuple[str, Kept]]:
    """Everything that a visitor's browser may ask for, by its address below the site: a page by that of its folder."""
    for file in files_of(site):
        name = file.relative_to(site).as_posix()
        if not name.startswith(UNKEPT) and file.suffix not in (".txt", ".md"):
            address = name.removesuffix("index.html") if file.name == "index.html" else name
            yield address, Kept(size=file.stat().st_size, kind=_kind(name))


def _kind(name: str) -> Kind:
    if name.endswith("index.html"):
        return "page"
    if not _LASTING.search(name):
        return "plain"
    return "packed" if name.startswith("runtime/") and name.endswith(_BIG) else "lasting"


def digest_of(path: Path) -> str:
    """Twelve letters that are others whenever a byte or a name is."""
    digest = hashlib.sha256()
    for file in files_of(path):
        digest.update(f"{file.relative_to(path).as_posix()}\n".encode() + hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()[:12]


def files_of(folder: Path) -> list[Path]:
    """All files of a folder, always in the same order; the file itself where it is one."""
    return sorted(file for file in folder.rglob("*") if file.is_file()) if folder.is_dir() else [folder]
