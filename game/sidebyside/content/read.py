"""Reads a content file whichever form it has: compiled JSON in the browser, the author's YAML elsewhere."""

from pathlib import Path

from sidebyside.content.marked import Node
from sidebyside.content.problems import Code, Mark, Report
from sidebyside.content.read_json import read_json


def find(folder: Path, name: str) -> Path:
    """The file of that name: compiled where it is compiled, else the author's."""
    compiled = folder / f"{name}.json"
    return compiled if compiled.exists() else folder / f"{name}.yaml"


def read(path: Path, shown_from: Path, report: Report) -> Node | None:
    """The file as nodes; None, with the reason in the report, when it cannot be read.

    Args:
        path: the file.
        shown_from: the folder that problems name the file from.
        report: where problems go.
    """
    shown = path.relative_to(shown_from).as_posix()
    text = read_text(path, shown, report)
    if text is None:
        return None
    if path.suffix == ".json":
        return read_json(text, shown, report)
    # The browser gets compiled content and no YAML package: https://github.com/pygame-web/pygbag/issues/210
    from sidebyside.content.read_yaml import read_yaml

    return read_yaml(text, shown, report)


def read_text(path: Path, shown: str, report: Report) -> str | None:
    """The text of a UTF-8 file; None, with the reason in the report, when there is none."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        says = f"The file is not UTF-8 text (byte {error.start + 1})."
        report.add(Mark(shown), Code.NOT_TEXT, says, "Save it as UTF-8 in your editor.")
    except OSError as error:
        report.add(Mark(shown), Code.NOT_FOUND, f"The file cannot be opened: {error.strerror}.")
    return None
