"""Puts the site together: the packed game, the page's own files, the runtime, the licences."""

import hashlib
import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path

from build.ahead import READERS, edition, fixed_screens, write_ahead
from build.letters import letters
from build.pack import OWN_RUNTIME, PYGBAG_CDN, pack
from build.pages import pages, written
from build.places import DIST, GAME, PAGE, ROOT
from build.runtime import default_cache, ensure
from build.stage import stage
from build.themes import themes_css
from sidebyside.checking import check
from sidebyside.content.library import Library, load
from sidebyside.content.problems import Severity

Say = Callable[[str], None]

_POLICY = (
    "default-src 'none'; script-src {scripts}; style-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:; "
    "font-src 'self'; "
    "connect-src {others}; base-uri 'none'; form-action 'none'"
)
OWN_POLICY = _POLICY.format(scripts="'self' 'wasm-unsafe-eval'", others="'self'")
"""What the page may do on our runtime: compile WebAssembly, and ask its own origin only."""
_CDN = PYGBAG_CDN.split("/cdn/", maxsplit=1)[0]
CDN_POLICY = _POLICY.format(scripts=f"'self' {_CDN} 'unsafe-eval' blob:", others=f"'self' {_CDN}")
"""pygbag's runtime evaluates text (EM_ASM of the pygame wheel) and asks its own origin for its parts."""


class ContentError(Exception):
    """The scenarios have errors; each is on a line of its own."""


def build_site(say: Say, *, cdn: bool = False, game: Path = GAME) -> Path:
    """Builds the site and returns its folder: `dist/site`, or `dist/site-cdn` for pygbag's own runtime."""
    say("site: checking the scenarios")
    _refuse_errors(game)
    runtime = None if cdn else ensure(default_cache(), say)
    name = "site-cdn" if cdn else "site"
    say("site: packing the game")
    packed = pack(stage(game, DIST / f"stage-{name}" / "game"), PYGBAG_CDN if cdn else OWN_RUNTIME)
    fresh = DIST / f"{name}.new"
    shutil.rmtree(fresh, ignore_errors=True)
    _fill(fresh, packed, cdn, game)
    if runtime is not None:
        shutil.copytree(runtime, fresh / "runtime", copy_function=_link)
    return _replace(fresh, DIST / name)


def _refuse_errors(game: Path) -> None:
    errors = [str(problem) for problem in check(game) if problem.severity is Severity.ERROR]
    if errors:
        raise ContentError("\n".join(errors))


def _fill(site: Path, packed: Path, cdn: bool, game: Path) -> None:
    site.mkdir(parents=True)
    archive = packed / ("game.tar.gz" if cdn else "game.apk")
    shutil.copy(archive, site)
    shutil.copy(packed / "favicon.png", site)
    shutil.copytree(PAGE, site / "page", ignore=shutil.ignore_patterns("index.html", "leave.html"))
    shutil.copy(PAGE / "leave.html", site)
    (site / "page" / "themes.css").write_text(themes_css(), encoding="utf-8")
    library = load(game)
    _write_ahead(site / "ahead", library)
    stamps = {
        "VERSION": _digest(archive),
        "POLICY": CDN_POLICY if cdn else OWN_POLICY,
        "AHEAD": _digest_of(site / "ahead"),
        "PAGE": _digest_of(site / "page"),
    }
    template = (packed / "index.html").read_text(encoding="utf-8")
    for page in pages(library):
        target = site / page.folder / "index.html"
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(written(page, template, library, stamps), encoding="utf-8")
    shutil.copy(ROOT / "LICENSE", site / "LICENSE.txt")
    shutil.copy(ROOT / "LICENSE-scenarios", site / "LICENSE-scenarios.txt")
    shutil.copytree(letters(default_cache()), site / "fonts")


def _write_ahead(folder: Path, library: Library) -> None:
    folder.mkdir()
    for language, easy in READERS:
        _write_json(folder / f"{edition(language, easy)}.json", fixed_screens(library, language, easy))
    for story in library.scenarios:
        written_ahead = write_ahead(library, story)
        (folder / f"{story}.json").write_text(written_ahead.graph(), encoding="utf-8")
        for name, texts in written_ahead.texts.items():
            _write_json(folder / f"{story}.{name}.json", texts)


def _write_json(path: Path, value: object) -> None:
    path.write_text(json.dumps(value, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")


def _digest_of(folder: Path) -> str:
    digest = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            digest.update(path.name.encode() + path.read_bytes())
    return digest.hexdigest()[:12]


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()[:12]


def _link(source: str, target: str) -> None:
    """A hard link where the cache is on the same disk, else a copy: the runtime is 16 MB and never edited."""
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)


def _replace(fresh: Path, site: Path) -> Path:
    shutil.rmtree(site, ignore_errors=True)
    fresh.rename(site)
    return site
