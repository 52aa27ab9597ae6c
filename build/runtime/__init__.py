"""The game's own WebAssembly runtime, built from package registries alone: CPython and pygame-ce for the browser."""

import json
from collections.abc import Callable
from pathlib import Path

from build.runtime import needs
from build.runtime.assemble import assemble_site
from build.runtime.chroot import ready
from build.runtime.compile import compile_runtime
from build.runtime.errors import RuntimeBuildError
from build.runtime.mirror import find_mirror
from build.runtime.modules import kept_modules
from build.runtime.once import alone, once, remove
from build.runtime.places import Places, default_cache
from build.runtime.progress import Progress, Say
from build.runtime.sdist import download

__all__ = ["RuntimeBuildError", "default_cache", "ensure", "kept_modules"]


def ensure(cache: Path, say: Say) -> Path:
    """The folder to be served as ``runtime/``; built now only if what goes into it has changed."""
    places = Places(cache)
    if places.site.is_dir():
        return places.site
    tell = Progress(say)
    with alone(places.root):
        for left in places.root.glob("*.partial"):
            remove(left)
        return build(places, tell)


def build(places: Places, tell: Progress, compiled: Callable[[Path], None] | None = None) -> Path:
    """Each of the two stages is kept under the hash of its own inputs."""
    parts = once(places.compiled, compiled or (lambda partial: compile_into(partial, places, tell)))
    tell("putting the parts together")
    site = once(places.site, lambda partial: assemble_site(parts, partial))
    forget_older(places)
    tell("ready")
    return site


def forget_older(places: Places) -> None:
    """Every change of the recipe makes a new folder of some 15 MB; only the present one is of use."""
    for folder in places.root.glob("site-*"):
        if folder != places.site:
            remove(folder)


def compile_into(partial: Path, places: Places, tell: Progress) -> None:
    needs.check()
    log = places.logs / "build.log"
    log.unlink(missing_ok=True)
    chroot = ready(places.chroot, log, find_mirror(), tell)
    fetched = compile_runtime(chroot, partial, download, tell)
    (partial / "sources.json").write_text(json.dumps(fetched.as_data(), indent=1), encoding="utf-8")
