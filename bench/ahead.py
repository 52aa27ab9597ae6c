"""Writing stories ahead: how long the build takes for each, and what a visitor loads of it."""

import json
from collections.abc import Iterator

import brotli  # type: ignore[import-untyped]

from bench.timing import seconds
from build.ahead import write_ahead
from sidebyside.content.library import Library


def rows(library: Library) -> Iterator[tuple[str, str, str]]:
    """Rows of what, measured, budget."""
    for story in library.scenarios:
        took = seconds(lambda story=story: write_ahead(library, story), runs=1)  # type: ignore[misc]
        written = write_ahead(library, story)
        graph, texts = _packed(written.graph()), _packed(json.dumps(written.texts["en"]))
        told = f"{took:.1f} s, {len(written.nodes):,} screens, graph {graph:.0f} KB and texts {texts:.0f} KB brotli"
        yield f"writing {story} ahead", told, "60 KB"


def _packed(text: str) -> float:
    return len(brotli.compress(text.encode(), quality=11)) / 1000
