"""Bytes of each part of the site: raw, gzip -9, brotli 11."""

import gzip
from collections.abc import Iterator
from pathlib import Path

import brotli  # type: ignore[import-untyped]

RUNTIME_BUDGET = "5.7 MB gzip, 4.2 MB brotli"


def rows(site: Path) -> Iterator[tuple[str, str, str]]:
    """Rows of what, measured, budget."""
    yield "app archive (game.apk)", _sizes([site / "game.apk"]), "1.5 MB"
    yield "page (html, js, css)", _sizes([site / "index.html", *sorted((site / "page").iterdir())]), ""
    parts = [path for path in sorted((site / "runtime").iterdir()) if path.suffix in (".js", ".mjs", ".wasm", ".zip")]
    for part in parts:
        yield f"runtime/{part.name}", _sizes([part]), ""
    yield "runtime, all", _sizes(parts), RUNTIME_BUDGET


def _sizes(paths: list[Path]) -> str:
    held = [path.read_bytes() for path in paths]
    raw = sum(map(len, held))
    packed = sum(len(gzip.compress(data, 9)) for data in held)
    packed_more = sum(len(brotli.compress(data, quality=11)) for data in held)
    return f"{raw:>10,}  gzip {packed:>9,}  brotli {packed_more:>9,}"
