"""Everything that `sidebyside check` looks at, in one list: reading, rules, translations, play-throughs."""

from collections.abc import Iterator
from pathlib import Path

from sidebyside.content.library import Library, load
from sidebyside.content.playthroughs import load_playthroughs
from sidebyside.content.problems import Problem, Report
from sidebyside.content.translations import load_po
from sidebyside.content.wording import words_in
from sidebyside.lint.case import cases
from sidebyside.lint.rules import lint
from sidebyside.lint.translated import untranslated
from sidebyside.screens import words
from sidebyside.screens.rehearsal import rehearse


def check(game: Path, only: Path | None = None) -> tuple[Problem, ...]:
    """Every problem in the app folder `game`; with `only`, in that scenario's folder, which may be anywhere.

    A translator's file is read for playing and again for judging it; what is wrong with it is told once.
    """
    return tuple(dict.fromkeys(_all(game, only)))


def _all(game: Path, only: Path | None) -> Iterator[Problem]:
    library = load(game, only)
    report = Report()
    yield from library.problems
    yield from _rules(library, report)
    yield from _shared_words(library, game, report)
    yield from _playthroughs(library, report)
    report.resolve("right", library.world.rights)
    yield from report.problems


def _rules(library: Library, report: Report) -> Iterator[Problem]:
    for case in cases(library, report):
        yield from lint(case)


def _shared_words(library: Library, game: Path, report: Report) -> Iterator[Problem]:
    interface = tuple(value for name, value in vars(words).items() if name.isupper())
    for language in library.catalogues:
        path = game / "translations" / f"{language}.po"
        entries = load_po(path, report)
        for shared in (*words_in(interface), *words_in(library.world)):
            yield from untranslated(shared, entries, f"translations/{path.name}")


def _playthroughs(library: Library, report: Report) -> Iterator[Problem]:
    for scenario, folder in library.folders.items():
        for playthrough in load_playthroughs(folder, report):
            yield from rehearse(library, scenario, playthrough)
