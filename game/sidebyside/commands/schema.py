"""`sidebyside schema`: what an editor needs to help while somebody writes a story."""

import argparse
from pathlib import Path

from sidebyside.content.schema.files import written


def add(parser: argparse.ArgumentParser) -> None:
    """The words of the command."""
    parser.add_argument(
        "folder", type=Path, nargs="?", default=Path("docs/schema"), help="where (default: docs/schema)"
    )


def schema(options: argparse.Namespace) -> int:
    """Writes a file for each kind of file that authors write."""
    options.folder.mkdir(parents=True, exist_ok=True)
    for name, text in written().items():
        path = options.folder / name
        path.write_text(text, encoding="utf-8")
        print(path)
    return 0
