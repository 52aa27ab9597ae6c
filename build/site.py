"""Puts the site together: the packed game, the page's own files, the runtime, the licences."""

import hashlib
import os
import shutil
from collections.abc import Callable
from pathlib import Path

from build.pack import OWN_RUNTIME, PYGBAG_CDN, pack
from build.places import DIST, GAME, PAGE, ROOT
from build.runtime import default_cache, ensure
from build.stage import stage
from sidebyside.checking import check
from sidebyside.content.problems import Severity

Say = Callable[[str], None]

_POLICY = (
    "default-src 'none'; script-src {scripts}; style-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:; "
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
    _fill(fresh, packed, cdn)
    if runtime is not None:
        shutil.copytree(runtime, fresh / "runtime", copy_function=_link)
    return _replace(fresh, DIST / name)


def _refuse_errors(game: Path) -> None:
    errors = [str(problem) for problem in check(game) if problem.severity is Severity.ERROR]
    if errors:
        raise ContentError("\n".join(errors))


def _fill(site: Path, packed: Path, cdn: bool) -> None:
    site.mkdir(parents=True)
    archive = packed / ("game.tar.gz" if cdn else "game.apk")
    shutil.copy(archive, site)
    shutil.copy(packed / "favicon.png", site)
    page = (packed / "index.html").read_text(encoding="utf-8")
    page = page.replace("@VERSION@", _digest(archive)).replace("@POLICY@", CDN_POLICY if cdn else OWN_POLICY)
    (site / "index.html").write_text(page, encoding="utf-8")
    shutil.copytree(PAGE, site / "page", ignore=shutil.ignore_patterns("index.html"))
    shutil.copy(ROOT / "LICENSE", site / "LICENSE.txt")
    shutil.copy(ROOT / "LICENSE-scenarios", site / "LICENSE-scenarios.txt")
    shutil.copytree(GAME / "assets" / "fonts", site / "fonts", ignore=shutil.ignore_patterns("*.ttf"))


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
