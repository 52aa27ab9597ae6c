"""How large the parts are: as they are, and as a web server sends them."""

import gzip
import importlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from build.runtime.assemble import FETCHED

Pack = Callable[[bytes], bytes]


@dataclass(frozen=True)
class Size:
    """Bytes of one file."""

    name: str
    raw: int
    gzip: int
    brotli: int | None


def sizes(site: Path, brotli: Pack | None) -> Iterator[Size]:
    """The files a visitor fetches."""
    for name in ("pythons.js", *FETCHED):
        content = (site / name).read_bytes()
        yield Size(name, len(content), len(gzip.compress(content, 9)), len(brotli(content)) if brotli else None)


def table(found: list[Size]) -> str:
    """All of them and their sum, for the terminal."""
    packed = [size.brotli for size in found if size.brotli is not None]
    raw, gzipped = sum(size.raw for size in found), sum(size.gzip for size in found)
    total = Size("all", raw, gzipped, sum(packed) if packed else None)
    head = f"{'part':<30}{'raw':>12}{'gzip -9':>12}{'brotli 11':>14}"
    return "\n".join([head, *map(row, [*found, total])])


def row(size: Size) -> str:
    """One line of the table."""
    brotli = "not measured" if size.brotli is None else f"{size.brotli:,}"
    return f"{size.name:<30}{size.raw:>12,}{size.gzip:>12,}{brotli:>14}"


def find_brotli() -> Pack | None:
    """The compressor of the brotli module, if there is one here."""
    try:
        compress: Pack = importlib.import_module("brotli").compress
    except ImportError:
        return None
    return compress
