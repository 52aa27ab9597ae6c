"""Puts the site together: the packed game, the page's own files, the runtime, the licences."""

import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path

from build.ahead import READERS, edition, fixed_screens, write_ahead
from build.compress import compress, sizes
from build.hosting import write_host_files
from build.letters import letters
from build.offline import digest_of, write_manifests, write_worker
from build.pack import PYGBAG_CDN, pack
from build.pages import pages, written
from build.places import DIST, GAME, PAGE, ROOT
from build.runtime import default_cache, ensure
from build.runtime.sizes import table
from build.sharing import draw_pictures
from build.stage import stage
from build.themes import themes_css
from build.zips import write_zips
from sidebyside.checking import check
from sidebyside.content.library import Library, load
from sidebyside.content.problems import Severity

Say = Callable[[str], None]

_POLICY = (
    "default-src 'none'; script-src {scripts}; style-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:; "
    "font-src 'self'; connect-src {others}; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'"
)
OWN_POLICY = _POLICY.format(scripts="'self' 'wasm-unsafe-eval'", others="'self'")
"""What the page may do on our runtime: compile WebAssembly, and ask its own origin only."""
_CDN = PYGBAG_CDN.split("/cdn/", maxsplit=1)[0]
CDN_POLICY = _POLICY.format(scripts=f"'self' {_CDN} 'unsafe-eval' blob:", others=f"'self' {_CDN}")
"""pygbag's runtime evaluates text (EM_ASM of the pygame wheel) and asks its own origin for its parts."""


class ContentError(Exception):
    """The scenarios have errors; each is on a line of its own."""


def build_site(say: Say, *, cdn: bool = False, game: Path = GAME, address: str = "") -> Path:
    """Builds the site and returns its folder: `dist/site`, or `dist/site-cdn` for pygbag's own runtime.

    `address` is where the site will be, with a slash at its end; without it no page tells an absolute address.
    """
    say("site: checking the scenarios")
    _refuse_errors(game)
    runtime = None if cdn else ensure(default_cache(), say)
    place = f"runtime/{digest_of(runtime)}/" if runtime else PYGBAG_CDN
    name = "site-cdn" if cdn else "site"
    say("site: packing the game")
    packed = pack(stage(game, DIST / f"stage-{name}" / "game"), place if cdn else f"@ROOT@{place}")
    fresh = DIST / f"{name}.new"
    shutil.rmtree(fresh, ignore_errors=True)
    _fill(fresh, packed, cdn, game, address)
    if runtime is not None:
        _lay_runtime(runtime, fresh, place)
        _publish(fresh, say)
    return _replace(fresh, DIST / name)


def _refuse_errors(game: Path) -> None:
    errors = [str(problem) for problem in check(game) if problem.severity is Severity.ERROR]
    if errors:
        raise ContentError("\n".join(errors))


def _fill(site: Path, packed: Path, cdn: bool, game: Path, address: str) -> None:
    site.mkdir(parents=True)
    library = load(game)
    stamps = {"POLICY": CDN_POLICY if cdn else OWN_POLICY, **_fill_lasting(site, packed, library)}
    if cdn:
        shutil.copy(packed / "game.tar.gz", site)
    _copy_plain(site, packed)
    draw_pictures(site, library, game / "assets")
    folders = _write_pages(site, packed, library, stamps, address)
    write_manifests(site, library)
    write_host_files(site, library, address, folders)


def _fill_lasting(site: Path, packed: Path, library: Library) -> dict[str, str]:
    """What may be cached for ever: each part under a hash of its bytes, which the pages are told."""
    shutil.copytree(PAGE, site / "page", ignore=shutil.ignore_patterns("index.html", "leave.html", "service-worker.js"))
    _join_styles(site / "page" / "style.css")
    _write_ahead(site / "ahead", library)
    (site / "game").mkdir()
    shutil.copy(packed / "game.apk", site / "game" / f"{digest_of(packed / 'game.apk')}.apk")
    return {
        "VERSION": digest_of(packed / "game.apk"),
        "AHEAD": _under_its_hash(site / "ahead"),
        "PAGE": _under_its_hash(site / "page"),
    }


def _join_styles(style: Path) -> None:
    """One style sheet is one way to the host less, and nothing is painted before all of them are there."""
    style.write_text(themes_css() + style.read_text(encoding="utf-8"), encoding="utf-8")


def _under_its_hash(folder: Path) -> str:
    """Moves what is in a folder one down, under its hash; so files that name each other are always of one build."""
    digest, aside = digest_of(folder), folder.with_name(f"{folder.name}.aside")
    folder.rename(aside)
    folder.mkdir()
    aside.rename(folder / digest)
    return digest


def _copy_plain(site: Path, packed: Path) -> None:
    """What keeps its name from build to build."""
    shutil.copy(packed / "favicon.png", site)
    shutil.copy(GAME / "assets" / "brand" / "icon-512.png", site)
    shutil.copy(PAGE / "leave.html", site)
    shutil.copy(ROOT / "LICENSE", site / "LICENSE.txt")
    shutil.copy(ROOT / "LICENSE-scenarios", site / "LICENSE-scenarios.txt")
    shutil.copytree(letters(default_cache()), site / "fonts")


def _write_pages(site: Path, packed: Path, library: Library, stamps: dict[str, str], address: str) -> list[str]:
    """Returns the folders of the pages."""
    template = (packed / "index.html").read_text(encoding="utf-8")
    found = list(pages(library))
    for page in found:
        target = site / page.folder / "index.html"
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(written(page, template, library, stamps, address), encoding="utf-8")
    return [page.folder for page in found]


def _lay_runtime(runtime: Path, site: Path, place: str) -> None:
    """The licences stay where anybody finds them, whatever the build."""
    (site / "runtime").mkdir()
    shutil.copytree(runtime, site / place, copy_function=_link)
    (site / place / "licences").rename(site / "runtime" / "licences")


def _publish(site: Path, say: Say) -> None:
    """Makes the site ready for hosts: playable offline, compressed, and as zips."""
    write_worker(site)
    say("site: compressing (the first time half a minute)")
    compress(site, default_cache())
    say(table(list(sizes(site))))
    for packed in write_zips(site, DIST):
        say(f"site: {packed.relative_to(ROOT)}, {packed.stat().st_size:,} bytes")


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
