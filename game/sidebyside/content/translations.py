"""The catalogues: for each language, key -> translation, of the interface, the shared data and every scenario."""

import json
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path

from sidebyside.content.problems import Report
from sidebyside.content.read import read_text
from sidebyside.content.read_json import plain, read_json
from sidebyside.content.translation import Translation
from sidebyside.content.wording import for_players
from sidebyside.engine.counting import PLURALS
from sidebyside.engine.story import form_key

SHARED_FILES = ("cast", "places", "rights", "help")
"""What all stories share, each in a file of that name beside their folders."""

SHARED = ("interface", *SHARED_FILES)
"""What the contexts of the shared texts start with. Those of a story start with its id, which is none of these."""


def languages(translations: Path) -> tuple[str, ...]:
    """The languages that the interface has been translated to, by their codes."""
    return tuple(sorted({path.stem for path in translations.glob("*.*") if path.suffix in (".po", ".json")}))


def load_catalogues(shared: Path, stories: Iterable[Path], language: str, report: Report) -> dict[str, str]:
    """One catalogue of the shared texts and of all stories, whose folders are called as they are.

    A story adds texts of its own and nothing else: no other's, and no rule for plurals.
    """
    held = load_catalogue(shared, language, report, SHARED)
    for folder in stories:
        found = load_catalogue(folder, language, report, (folder.name,))
        held.update((key, says) for key, says in found.items() if key.startswith(f"{folder.name}/"))
    return held


def load_catalogue(folder: Path, language: str, report: Report, owners: Collection[str]) -> dict[str, str]:
    """The catalogue from the language's file in the folder; empty where there is none."""
    compiled, written = folder / f"{language}.json", folder / f"{language}.po"
    if compiled.exists():
        return _compiled(compiled, report)
    return catalogue(load_po(written, report, owners)) if written.exists() else {}


def catalogue(entries: Mapping[str, Translation]) -> dict[str, str]:
    """What a reader is shown and the browser is sent: key -> text, each plural form with a key of its own.

    A translation of an older sentence is shown: a child who reads Romanian is rather told how it was than told in
    English. One that nobody vouches for is not.
    """
    sure = {key: entry for key, entry in entries.items() if not entry.unsure}
    says = {key: entry.says for key, entry in sure.items() if not entry.forms}
    forms = {form_key(key, n): form for key, entry in sure.items() for n, form in enumerate(entry.forms)}
    plurals = next((entry.plurals for entry in sure.values() if entry.forms), "")
    return says | forms | ({PLURALS: plurals} if plurals else {})


def compile_po(path: Path, report: Report, owners: Collection[str]) -> str:
    """A translator's file as `load_catalogue` reads it in the browser, without what only teachers read."""
    held = for_players(catalogue(load_po(path, report, owners)))
    return json.dumps(held, ensure_ascii=False, separators=(",", ":"))


def load_po(path: Path, report: Report, owners: Collection[str]) -> dict[str, Translation]:
    """Context -> entry of a translator's file; `owners` is what contexts start with there."""
    # Late, as for YAML: the browser gets compiled catalogues and no PO package.
    from sidebyside.content.read_po import read_po

    shown = f"{path.parent.name}/{path.name}"
    text = read_text(path, shown, report)
    return read_po(text, shown, report, owners) if text is not None else {}


def _compiled(path: Path, report: Report) -> dict[str, str]:
    shown = f"{path.parent.name}/{path.name}"
    text = read_text(path, shown, report)
    node = read_json(text, shown, report) if text is not None else None
    held = plain(node) if node else {}
    return {str(key): str(value) for key, value in held.items()} if isinstance(held, dict) else {}
