"""What a rule looks at: one scenario, the places of its parts, its translations and its play-throughs."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from sidebyside.content.library import Library
from sidebyside.content.problems import Code, Mark, Problem, Report, Severity
from sidebyside.content.translations import load_po
from sidebyside.engine.story import Scenario


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """`translations` holds, per language, the file's name and context -> (source sentence, translation)."""

    scenario: Scenario
    marks: Mapping[str, Mark]
    path: str
    translations: Mapping[str, tuple[str, Mapping[str, tuple[str, str]]]]

    def mark(self, part: str) -> Mark:
        """Where a scene, an ending, a choice or a line stands."""
        return self.marks.get(part, Mark(self.path))


def cases(library: Library, report: Report) -> Iterator[Case]:
    """A case for each playable scenario; problems in the PO files go to the report."""
    for scenario in library.scenarios.values():
        folder = library.folders[scenario.id]
        yield Case(
            scenario=scenario,
            marks=library.marks[scenario.id],
            path=f"{folder.name}/scenario.yaml",
            translations={language: _translation(folder / f"{language}.po", report) for language in library.catalogues},
        )


def _translation(path: Path, report: Report) -> tuple[str, Mapping[str, tuple[str, str]]]:
    return f"{path.parent.name}/{path.name}", load_po(path, report) if path.exists() else {}


def warning(mark: Mark, code: Code, says: str, cure: str = "") -> Problem:
    """A problem that does not keep the scenario from being played."""
    return Problem(mark, code, says, cure, Severity.WARNING)
