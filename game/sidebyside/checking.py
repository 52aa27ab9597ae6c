"""Everything that `sidebyside check` looks at, in one list: reading, rules, translations, play-throughs."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from sidebyside.content.allowances import Allowance, allowances_in_po, allowances_in_yaml
from sidebyside.content.library import Library, load
from sidebyside.content.parse_terms import load_terms
from sidebyside.content.problems import Mark, Problem, Report
from sidebyside.content.terms import Terms
from sidebyside.content.translations import SHARED, SHARED_FILES
from sidebyside.content.wording import words_in
from sidebyside.lint import rules
from sidebyside.lint.allowed import unsilenced
from sidebyside.lint.case import Case, cases, load_translations
from sidebyside.lint.prose.coverage import Coverage, coverage
from sidebyside.lint.prose.texts import Kind, Prose, sources
from sidebyside.screens import handout_words, page_words, words
from sidebyside.screens.rehearsal import rehearse


@dataclass(frozen=True, slots=True, kw_only=True)
class Examined:
    """What was found: the problems, and how far each translation has come."""

    problems: tuple[Problem, ...]
    coverage: tuple[Coverage, ...]


def check(game: Path, only: Path | None = None) -> tuple[Problem, ...]:
    """Every problem in the app folder `game`; with `only`, in that scenario's folder, which may be anywhere."""
    return examine(game, only).problems


def examine(game: Path, only: Path | None = None) -> Examined:
    """The same, and the counts of translations.

    A translator's file is read for playing and again for judging it; what is wrong with it is told once.
    """
    library, report = load(game, only), Report()
    terms = load_terms(game / "scenarios", report)
    found = tuple(cases(library, game / "assets", report, terms))
    shared = shared_prose(library, game, report, terms) if only is None else None
    problems = [*_problems(library, found), *(_shared_problems(library, game, shared) if shared else ())]
    report.resolve("right", library.world.rights)
    return Examined(
        problems=tuple(dict.fromkeys((*problems, *report.problems))), coverage=tuple(_coverage(found, shared))
    )


def _problems(library: Library, found: Iterable[Case]) -> Iterator[Problem]:
    yield from library.problems
    for case in found:
        yield from unsilenced(rules.lint(case), case.allowances)
        yield from _rehearsed(library, case)


def _shared_problems(library: Library, game: Path, shared: Prose) -> Iterator[Problem]:
    yield from rules.balance(library)
    yield from unsilenced(rules.apply(rules.PROSE, shared), tuple(_shared_allowances(game, shared)))


def _shared_allowances(game: Path, shared: Prose) -> Iterator[Allowance]:
    for name in SHARED_FILES:
        yield from allowances_in_yaml(game / "scenarios" / f"{name}.yaml", game / "scenarios")
    yield from allowances_in_po(shared.translations)


def _coverage(found: Iterable[Case], shared: Prose | None) -> Iterator[Coverage]:
    for case in found:
        yield from coverage(case.scenario.id, case.prose())
    if shared:
        yield from coverage("interface", shared)


def _rehearsed(library: Library, case: Case) -> Iterator[Problem]:
    for playthrough in case.playthroughs:
        yield from rehearse(library, case.scenario.id, playthrough)


def shared_prose(library: Library, game: Path, report: Report, terms: Terms | None = None) -> Prose:
    """The words of the interface, people, places, rights and helplines."""
    shared = [(held, Kind.SHARED, None) for held in (*words_in(library.world), *words.all_words(), *page_words.ALL)]
    shared += [(held, Kind.GUIDE, None) for held in handout_words.ALL]
    return Prose(
        sources=tuple(sources(shared, lambda key: library.shared_marks.get(key, Mark(f"the interface ({key})")))),
        translations=load_translations(game / "translations", library.catalogues, report, SHARED),
        po_files={language: f"translations/{language}.po" for language in library.catalogues},
        terms=terms or {},
    )
