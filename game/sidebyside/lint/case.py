"""What the rules of a story look at: the scenario, and all that lies beside it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from sidebyside.content.allowances import Allowance, allowances_in_po, allowances_in_yaml
from sidebyside.content.history import Edition, load_history
from sidebyside.content.library import Library
from sidebyside.content.playthroughs import PlayThrough, load_playthroughs
from sidebyside.content.problems import Mark, Report
from sidebyside.content.translation import Translation
from sidebyside.content.translations import load_po
from sidebyside.content.wording import nearest
from sidebyside.content.world import World
from sidebyside.engine.story import Scenario
from sidebyside.lint.prose.texts import Prose, sources, told

Translations = Mapping[str, Mapping[str, Translation]]
"""Language -> catalogue key -> entry."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One scenario and all that lies beside it. `po_files` names each language's file, there or not."""

    scenario: Scenario
    world: World
    marks: Mapping[str, Mark]
    path: str
    po_files: Mapping[str, str]
    translations: Translations
    playthroughs: tuple[PlayThrough, ...]
    allowances: tuple[Allowance, ...]
    pictures: frozenset[str]
    history: tuple[Edition, ...] = ()

    def mark(self, part: str = "") -> Mark:
        """Where a part stands: a scene, an ending, a choice, a line, a catalogue key, or a top-level key (“/cast”).

        Of what has no place of its own, the nearest part's.
        """
        if part in self.marks:
            return self.marks[part]
        return nearest(part.partition("#")[0], self.marks) or Mark(self.path)

    def prose(self) -> Prose:
        """Its texts, one by one, in every language."""
        return Prose(
            sources=tuple(sources(told(self.scenario), self.mark)),
            translations=self.translations,
            po_files=self.po_files,
        )


def cases(library: Library, pictures: Path, report: Report) -> Iterator[Case]:
    """A case for each playable scenario; problems in the files beside it go to the report."""
    drawn = _drawn(pictures)
    for scenario in library.scenarios.values():
        folder = library.folders[scenario.id]
        translations = load_translations(folder, library.catalogues, report)
        source = folder / "scenario.yaml"
        yield Case(
            scenario=scenario,
            world=library.world,
            marks=library.marks[scenario.id],
            path=f"{folder.name}/scenario.yaml",
            po_files={language: f"{folder.name}/{language}.po" for language in library.catalogues},
            translations=translations,
            playthroughs=load_playthroughs(folder, report),
            history=load_history(folder, report),
            allowances=(*allowances_in_yaml(source, folder.parent), *allowances_in_po(translations)),
            pictures=drawn,
        )


def load_translations(folder: Path, languages: Iterable[str], report: Report) -> Translations:
    """The PO files of a folder; a language without one has no entries."""
    paths = {language: folder / f"{language}.po" for language in languages}
    return {language: load_po(path, report) if path.exists() else {} for language, path in paths.items()}


def _drawn(pictures: Path) -> frozenset[str]:
    """Names such as “places/yard” and “people/vlad/calm”."""
    return frozenset(path.relative_to(pictures).with_suffix("").as_posix() for path in pictures.rglob("*.svg"))
