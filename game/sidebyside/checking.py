"""Everything that `sidebyside check` looks at, in one list: reading, rules, translations, play-throughs."""

from collections.abc import Iterator
from pathlib import Path

from sidebyside.content.allowances import allowances_in_po
from sidebyside.content.library import Library, load
from sidebyside.content.problems import Mark, Problem, Report
from sidebyside.content.wording import words_in
from sidebyside.lint import rules
from sidebyside.lint.allowed import unsilenced
from sidebyside.lint.case import Case, cases, load_translations
from sidebyside.lint.prose.texts import Kind, Prose, sources
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
    found = tuple(cases(library, game / "assets", report))
    for case in found:
        yield from unsilenced(rules.lint(case), case.allowances)
        yield from _rehearsed(library, case)
    if only is None:
        yield from rules.balance(library)
        yield from _shared(library, game, report)
    report.resolve("right", library.world.rights)
    yield from report.problems


def _rehearsed(library: Library, case: Case) -> Iterator[Problem]:
    for playthrough in case.playthroughs:
        yield from rehearse(library, case.scenario.id, playthrough)


def _shared(library: Library, game: Path, report: Report) -> Iterator[Problem]:
    """The words of the interface, people, places, rights and helplines."""
    folder = game / "translations"
    translations = load_translations(folder, library.catalogues, report)
    interface = tuple(value for name, value in vars(words).items() if name.isupper())
    shared = [(held, Kind.SHARED, None) for held in (*words_in(interface), *words_in(library.world))]
    prose = Prose(
        sources=tuple(sources(shared, lambda key: library.shared_marks.get(key, Mark(f"the interface ({key})")))),
        translations=translations,
        po_files={language: f"translations/{language}.po" for language in library.catalogues},
    )
    yield from unsilenced(rules.apply(rules.PROSE, prose), allowances_in_po(translations))
