"""`sidebyside translate`: what translators need. Any PO editor does the rest."""

import argparse
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from sidebyside.commands.places import add_places
from sidebyside.content.library import load
from sidebyside.content.problems import Code, Mark, Problem, Report
from sidebyside.content.read import read_text
from sidebyside.content.translations import compile_po, languages
from sidebyside.translating.parts import Part, parts
from sidebyside.translating.po_files import NotPoError, fresh, in_step, named, template, to_do


class NothingWritten(Exception):
    """Something cannot be read; says what, a problem on each line."""


@dataclass(frozen=True, slots=True)
class Made:
    """A file to be written, and what is said when it is."""

    path: Path
    text: str
    says: str


Step = Callable[[argparse.Namespace, Part, Report], Iterator[Made]]
"""Makes the files of one part and writes none of them."""


def add(parser: argparse.ArgumentParser) -> None:
    """The words of the command."""
    what = "extract: write messages.pot; update: bring the .po in step; compile: write what the browser reads"
    parser.add_argument("what", choices=sorted(STEPS), help=what)
    add_places(parser)
    parser.add_argument("--language", help="only this one, new or not (default: all there are)")
    parser.add_argument("--to", type=Path, default=Path("dist/translations"), help="where `compile` writes")


def translate(options: argparse.Namespace) -> int:
    """0 when all was done; 1 when something cannot be read, and then nothing is written: texts would be missing."""
    try:
        made = _made(options)
    except (NothingWritten, LookupError) as error:
        print(error, file=sys.stderr)
        return 1
    for file in made:
        file.path.parent.mkdir(parents=True, exist_ok=True)
        file.path.write_text(file.text, encoding="utf-8")
        print(file.says)
    return 0


def _made(options: argparse.Namespace) -> list[Made]:
    """Everything that is to be written."""
    if options.language is not None:
        named(options.language)
    library, reading = load(options.game, options.path), Report()
    found = list(parts(library, options.game, reading, options.path))
    _refuse([problem for problem in (*library.problems, *reading.problems) if not _is_put_aside(problem)])
    report = Report()
    made = [file for part in found for file in STEPS[options.what](options, part, report)]
    _refuse(report.problems)
    return made


def _refuse(problems: list[Problem]) -> None:
    if problems:
        raise NothingWritten("\n".join(map(str, dict.fromkeys(problems))))


def _is_put_aside(problem: Problem) -> bool:
    """Whether an update mends it: what belongs to no text of the file becomes obsolete there."""
    return problem.code is Code.STRAY_TRANSLATION


def _extract(options: argparse.Namespace, part: Part, report: Report) -> Iterator[Made]:
    path = part.folder / "messages.pot"
    yield Made(path, template(part.about, part.messages), f"{path}: {len(part.messages)} messages")


def _update(options: argparse.Namespace, part: Part, report: Report) -> Iterator[Made]:
    for path in _files(options, part):
        after = _in_step(path, part, report)
        if after is not None:
            missing, again = to_do(after)
            yield Made(path, after, f"{path}: {missing} to translate, {again} to look at again")


def _in_step(path: Path, part: Part, report: Report) -> str | None:
    """The file as it has to be; None, with the reason in the report, when it cannot be read."""
    shown = f"{path.parent.name}/{path.name}"
    before = read_text(path, shown, report) if path.exists() else fresh(path.stem, part.about)
    try:
        return None if before is None else in_step(before, part.messages)
    except NotPoError as error:
        report.add(Mark(shown), Code.NOT_PO, f"{error}.", "Open it with Poedit, which names the line.")
    return None


def _compile(options: argparse.Namespace, part: Part, report: Report) -> Iterator[Made]:
    for path in filter(Path.exists, _files(options, part)):
        target = options.to / part.name / f"{path.stem}.json"
        yield Made(target, compile_po(path, report, part.owners), f"{target}")


def _files(options: argparse.Namespace, part: Part) -> list[Path]:
    wanted = languages(options.game / "translations") if options.language is None else [options.language]
    return [part.folder / f"{language}.po" for language in wanted]


STEPS: dict[str, Step] = {"extract": _extract, "update": _update, "compile": _compile}
