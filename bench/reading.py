"""Reading a scenario: the author's YAML beside the compiled JSON, through the same parser."""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.timing import seconds
from build.bundle import bundle
from sidebyside.content.library import load, load_scenario


def rows(game: Path) -> Iterator[tuple[str, str, str]]:
    """Rows of what, measured, budget."""
    world = load(game).world
    written = game / "scenarios" / "extra-time"
    with TemporaryDirectory() as folder:
        bundle(game, Path(folder))
        compiled = Path(folder) / "scenarios" / "extra-time"
        for name, path in (("YAML", written), ("JSON", compiled)):
            took = seconds(lambda path=path: load_scenario(path, world))  # type: ignore[misc]
            yield f"read extra-time from {name}", f"{took * 1e3:.1f} ms", ""
