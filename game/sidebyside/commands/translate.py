"""`sidebyside translate`: what translators need. Any PO editor does the rest."""

import argparse
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from sidebyside.commands.places import add_places
from sidebyside.content.library import load
from sidebyside.content.problems import Report
from sidebyside.content.translations import compile_po, languages
from sidebyside.translating.parts import Part, parts
from sidebyside.translating.po_files import NotPoError, fresh, in_step, template, to_do

Step = Callable[[argparse.Namespace, Part], Iterator[str]]
"""Does one thing for one part and says what it did."""


def add(parser: argparse.ArgumentParser) -> None:
    """The words of the command."""
    what = "extract: write messages.pot; update: bring the .po in step; compile: write what the browser reads"
    parser.add_argument("what", choices=sorted(STEPS), help=what)
    add_places(parser)
    parser.add_argument("--language", help="only this one, new or not (default: all there are)")
    parser.add_argument("--to", type=Path, default=Path("dist/translations"), help="where `compile` writes")


def translate(options: argparse.Namespace) -> int:
    """0 when all was done; 1 when something cannot be read, and then nothing is written: texts would be missing."""
    library, report = load(options.game, options.path), Report()
    found = list(parts(library, options.game, report, options.path))
    problems = dict.fromkeys([*library.problems, *report.problems])
    if problems:
        print(*problems, sep="\n", file=sys.stderr)
        return 1
    try:
        for said in (said for part in found for said in STEPS[options.what](options, part)):
            print(said)
    except (NotPoError, LookupError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def _extract(options: argparse.Namespace, part: Part) -> Iterator[str]:
    path = part.folder / "messages.pot"
    path.write_text(template(part.about, part.messages), encoding="utf-8")
    yield f"{path}: {len(part.messages)} messages"


def _update(options: argparse.Namespace, part: Part) -> Iterator[str]:
    for path in _files(options, part):
        after = _in_step(path, part)
        path.write_text(after, encoding="utf-8")
        missing, again = to_do(after)
        yield f"{path}: {missing} to translate, {again} to look at again"


def _in_step(path: Path, part: Part) -> str:
    before = path.read_text(encoding="utf-8-sig") if path.exists() else fresh(path.stem, part.about)
    return in_step(before, part.messages)


def _compile(options: argparse.Namespace, part: Part) -> Iterator[str]:
    for path in filter(Path.exists, _files(options, part)):
        target = options.to / part.name / f"{path.stem}.json"
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(compile_po(path, Report()), encoding="utf-8")
        yield f"{target}"


def _files(options: argparse.Namespace, part: Part) -> list[Path]:
    wanted = [options.language] if options.language else languages(options.game / "translations")
    return [part.folder / f"{language}.po" for language in wanted]


STEPS: dict[str, Step] = {"extract": _extract, "update": _update, "compile": _compile}
