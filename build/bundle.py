"""Compiles what authors and translators write (YAML, PO) to the JSON that the game reads in the browser."""

import json
from collections.abc import Collection
from pathlib import Path

from sidebyside.content.problems import Report
from sidebyside.content.read import read
from sidebyside.content.read_json import plain
from sidebyside.content.translations import SHARED, SHARED_FILES, compile_po


class BundleError(Exception):
    """The content has problems; each is on a line of its own."""


def bundle(game: Path, out: Path) -> None:
    """Writes the compiled content of the app folder `game` below `out`, under the same names; nothing for teachers.

    Raises:
        BundleError: a file cannot be read. (What is in it has been judged by `sidebyside check` before.)
    """
    report = Report()
    scenarios, translations = game / "scenarios", game / "translations"
    for name in SHARED_FILES:
        _compile_yaml(scenarios / f"{name}.yaml", out / "scenarios" / f"{name}.json", report)
    for folder in sorted(path for path in scenarios.iterdir() if path.is_dir()):
        target = out / "scenarios" / folder.name
        _compile_yaml(folder / "scenario.yaml", target / "scenario.json", report)
        _compile_catalogues(folder, target, report, (folder.name,))
    _compile_catalogues(translations, out / "translations", report, SHARED)
    if report.problems:
        raise BundleError("\n".join(map(str, report.problems)))


def _compile_yaml(source: Path, target: Path, report: Report) -> None:
    node = read(source, source.parent, report)
    if node is not None:
        _write(json.dumps(plain(node), ensure_ascii=False, separators=(",", ":")), target)


def _compile_catalogues(folder: Path, target: Path, report: Report, owners: Collection[str]) -> None:
    for path in sorted(folder.glob("*.po")):
        _write(compile_po(path, report, owners), target / f"{path.stem}.json")


def _write(text: str, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text, encoding="utf-8")
