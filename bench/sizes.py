"""Bytes of each part of the site: raw, gzip -9, brotli 11, as they lie there for hosts to send."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from build.compress import RUNTIME, sizes
from build.runtime.sizes import Size

BUDGETS = {"game archive": "1.5 MB"}
RUNTIME_BUDGET = "5.7 MB gzip, 4.2 MB brotli"


def rows(site: Path) -> Iterator[tuple[str, str, str]]:
    """Rows of what, measured, budget."""
    found = list(sizes(site))
    for size in found:
        yield size.name, _told([size]), BUDGETS.get(size.name, "")
    yield "runtime, all", _told(size for size in found if size.name.startswith(RUNTIME)), RUNTIME_BUDGET


def _told(found: Iterable[Size]) -> str:
    raw, packed, packed_more = map(sum, zip(*((size.raw, size.gzip, size.brotli or 0) for size in found), strict=True))
    return f"{raw:>10,}  gzip {packed:>9,}  brotli {packed_more:>9,}"
