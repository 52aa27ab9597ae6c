"""How the examples in the docstring of a rule are tried: each becomes a scenario's folder of its own."""

import re
import shutil
from pathlib import Path

from sidebyside.lint.documentation import Example

BASE = Path(__file__).parent / "base" / "example"


def write(example: Example, below: Path) -> Path:
    """The folder of the example: the base, with the example's top-level keys in place of its own."""
    folder = below / "example"
    (folder / example.file).parent.mkdir(parents=True)
    shutil.copy(BASE / "scenario.yaml", folder)
    base = BASE / example.file
    rest = _without(base.read_text(encoding="utf-8"), example.body) if base.exists() else ""
    (folder / example.file).write_text(example.body + rest, encoding="utf-8")
    return folder


def _without(base: str, fragment: str) -> str:
    """The base without the top-level keys that the fragment brings."""
    brought = set(re.findall(r"^(\w+):", fragment, re.MULTILINE))
    blocks = re.split(r"^(?=\w)", base, flags=re.MULTILINE)
    return "".join(block for block in blocks if block.partition(":")[0] not in brought)
