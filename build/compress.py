"""Lays a .gz and a .br beside each file that gets smaller, for hosts that hand these out; tells the sizes."""

import gzip
import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path

import brotli  # type: ignore[import-untyped]

from build.offline import files_of
from build.runtime.sizes import Size

COMPRESSED = (".html", ".js", ".mjs", ".css", ".json", ".wasm", ".zip", ".webmanifest", ".svg", ".xml")
LEFT_ALONE = "runtime/licences/"
RUNTIME = "runtime/"
_WORTH_IT = 0.95
Pack = Callable[[bytes], bytes]


def _gzip(data: bytes) -> bytes:
    return gzip.compress(data, 9, mtime=0)


def _brotli(data: bytes) -> bytes:
    packed: bytes = brotli.compress(data, quality=11)
    return packed


PACKS: dict[str, Pack] = {".gz": _gzip, ".br": _brotli}


def compress(site: Path, cache: Path) -> None:
    """Writes the siblings. Brotli needs half a minute for the runtime: what was packed once is kept in `cache`."""
    kept = cache / "packed"
    kept.mkdir(parents=True, exist_ok=True)
    for file in files_of(site):
        if file.suffix in COMPRESSED and not file.relative_to(site).as_posix().startswith(LEFT_ALONE):
            _beside(file, kept)


def _beside(file: Path, kept: Path) -> None:
    data = file.read_bytes()
    name = hashlib.sha256(data).hexdigest()
    for suffix, pack in PACKS.items():
        packed = _once(kept / f"{name}{suffix}", data, pack)
        if len(packed) < len(data) * _WORTH_IT:
            file.with_name(file.name + suffix).write_bytes(packed)


def _once(kept: Path, data: bytes, pack: Pack) -> bytes:
    if kept.exists():
        return kept.read_bytes()
    packed = pack(data)
    partial = kept.with_suffix(f"{kept.suffix}.partial")
    partial.write_bytes(packed)
    partial.rename(kept)
    return packed


def sizes(site: Path) -> Iterator[Size]:
    """The parts of the site as visitors fetch them; where nothing lies beside a file it is sent as it is."""
    yield _sum("page", site / "index.html", *files_of(site / "page"))
    yield _sum("written ahead", *files_of(site / "ahead"))
    yield _sum("game archive", *files_of(site / "game"))
    for part in files_of(site / "runtime"):
        fetched = part.suffix in (".js", ".mjs", ".wasm", ".zip")
        if fetched and not part.relative_to(site).as_posix().startswith(LEFT_ALONE):
            yield _sum(f"{RUNTIME}{part.name}", part)


def _sum(name: str, *files: Path) -> Size:
    own = [file for file in files if file.suffix not in PACKS]
    raw, packed, most = (sum(_length(file, suffix) for file in own) for suffix in ("", ".gz", ".br"))
    return Size(name, raw, packed, most)


def _length(file: Path, suffix: str) -> int:
    beside = file.with_name(file.name + suffix)
    return (beside if beside.exists() else file).stat().st_size
