"""The catalogues: for each language, context -> translation, of the interface, the shared data and every scenario."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from sidebyside.content.problems import Report
from sidebyside.content.read import read_text
from sidebyside.content.read_json import plain, read_json
from sidebyside.content.translation import Translation


def languages(translations: Path) -> tuple[str, ...]:
    """The languages that the interface has been translated to, by their codes."""
    return tuple(sorted({path.stem for path in translations.glob("*.*") if path.suffix in (".po", ".json")}))


def load_catalogue(folders: Iterable[Path], language: str, report: Report) -> dict[str, str]:
    """One catalogue from the language's file in each of the folders; a folder without one adds nothing."""
    catalogue: dict[str, str] = {}
    for folder in folders:
        catalogue.update(_load(folder, language, report))
    return catalogue


def _load(folder: Path, language: str, report: Report) -> Mapping[str, str]:
    compiled, written = folder / f"{language}.json", folder / f"{language}.po"
    if compiled.exists():
        return _compiled(compiled, report)
    if not written.exists():
        return {}
    return {context: entry.says for context, entry in load_po(written, report).items()}


def load_po(path: Path, report: Report) -> dict[str, Translation]:
    """Context -> entry of a translator's file."""
    # Late, as for YAML: the browser gets compiled catalogues and no PO package.
    from sidebyside.content.read_po import read_po

    shown = f"{path.parent.name}/{path.name}"
    text = read_text(path, shown, report)
    return read_po(text, shown, report) if text is not None else {}


def _compiled(path: Path, report: Report) -> Mapping[str, str]:
    shown = f"{path.parent.name}/{path.name}"
    text = read_text(path, shown, report)
    node = read_json(text, shown, report) if text is not None else None
    held = plain(node) if node else {}
    return {str(key): str(value) for key, value in held.items()} if isinstance(held, dict) else {}
