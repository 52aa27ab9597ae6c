"""What the rules of a story look at: the scenario, and all that lies beside it."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from sidebyside.content.allowances import Allowance, allowances_in_po, allowances_in_yaml
from sidebyside.content.guide import Guide
from sidebyside.content.history import Edition, load_history
from sidebyside.content.library import Library
from sidebyside.content.parse_guide import load_guide
from sidebyside.content.playthroughs import PlayThrough, load_playthroughs
from sidebyside.content.problems import Mark, Report
from sidebyside.content.terms import Terms
from sidebyside.content.translation import Translation
from sidebyside.content.translations import load_po
from sidebyside.content.wording import nearest
from sidebyside.content.world import World
from sidebyside.engine.explore import Walk, walk
from sidebyside.engine.story import Scenario
from sidebyside.lint.gallery import Gallery, gallery
from sidebyside.lint.prose.texts import Prose, sources, told, told_to_teachers

Translations = Mapping[str, Mapping[str, Translation]]
"""Language -> catalogue key -> entry."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One scenario and all that lies beside it. `po_files` names each language's file, there or not.

    `walk` is every state of the scenario, walked once for all the rules.
    `guide` is None where there is none and where it cannot be read; in `marks`, “guide” tells them apart.
    """

    scenario: Scenario
    walk: Walk
    world: World
    marks: Mapping[str, Mark]
    path: str
    po_files: Mapping[str, str]
    translations: Translations
    playthroughs: tuple[PlayThrough, ...]
    allowances: tuple[Allowance, ...]
    gallery: Gallery
    history: tuple[Edition, ...] = ()
    guide: Guide | None = None
    terms: Terms = field(default_factory=dict)

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
            sources=tuple(sources((*told(self.scenario), *told_to_teachers(self.guide)), self.mark)),
            translations=self.translations,
            po_files=self.po_files,
            terms=self.terms,
        )


def cases(library: Library, assets: Path, report: Report, terms: Terms | None = None) -> Iterator[Case]:
    """A case for each playable scenario; problems in the files beside it go to the report.

    Whoever runs the rules on words gives the `terms` to look for.
    """
    drawn = gallery(assets)
    for scenario in library.scenarios.values():
        folder = library.folders[scenario.id]
        translations = load_translations(folder, library.catalogues, report, (scenario.id,))
        guide, marks = _guide(folder, scenario.id, report)
        yield Case(
            scenario=scenario,
            walk=walk(scenario),
            world=library.world,
            marks={**library.marks[scenario.id], **marks},
            path=f"{folder.name}/scenario.yaml",
            po_files={language: f"{folder.name}/{language}.po" for language in library.catalogues},
            translations=translations,
            playthroughs=load_playthroughs(folder, report),
            history=load_history(folder, report),
            guide=guide,
            allowances=(*_allowances(folder), *allowances_in_po(translations)),
            gallery=drawn,
            terms=terms or {},
        )


def _guide(folder: Path, story: str, report: Report) -> tuple[Guide | None, Mapping[str, Mark]]:
    """The guide and the places in it; its problems go to the report."""
    own = Report()
    guide = load_guide(folder, story, own)
    report.problems.extend(own.problems)
    return guide, own.marks


def _allowances(folder: Path) -> Iterator[Allowance]:
    for name in ("scenario.yaml", "guide.yaml", "history.yaml"):
        yield from allowances_in_yaml(folder / name, folder.parent)


def load_translations(folder: Path, languages: Iterable[str], report: Report, owners: Collection[str]) -> Translations:
    """The PO files of a folder; a language without one has no entries. `owners`: what contexts start with there."""
    paths = {language: folder / f"{language}.po" for language in languages}
    return {language: load_po(path, report, owners) if path.exists() else {} for language, path in paths.items()}
