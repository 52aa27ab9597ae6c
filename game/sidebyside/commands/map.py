"""`sidebyside map`: a story as a picture, as text for documents, or as an outline for reading aloud."""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from sidebyside import drawing
from sidebyside.commands.places import add_places
from sidebyside.content.library import Library, load, read_scenario
from sidebyside.content.playthroughs import load_playthroughs
from sidebyside.content.problems import Problem, Report
from sidebyside.content.read import find
from sidebyside.content.translations import languages, load_catalogue
from sidebyside.content.world import World
from sidebyside.drawing.dot import dot
from sidebyside.drawing.mermaid import mermaid
from sidebyside.drawing.outline import outline
from sidebyside.drawing.story_map import StoryMap, map_story
from sidebyside.drawing.svg import svg
from sidebyside.engine.story import Scenario
from sidebyside.language import SOURCE, Reader

FORMATS: dict[str, Callable[[StoryMap, Reader], str]] = {"svg": svg, "mermaid": mermaid, "dot": dot, "text": outline}


class CannotMapError(Exception):
    """There is nothing to draw; says why, a problem on each line."""


def add(parser: argparse.ArgumentParser) -> None:
    """The words of the command."""
    add_places(parser, one=True)
    parser.add_argument(
        "--format",
        choices=sorted(FORMATS),
        help="a picture, text for a document, or an outline (default: what --out ends in, else svg)",
    )
    parser.add_argument("--out", type=Path, help="the file to write (default: the terminal)")
    parser.add_argument("--since", type=Path, help="an older version, its folder or file: marks what has changed")
    parser.add_argument("--language", default=SOURCE, help=f"the language of the words (default: {SOURCE})")


def draw(options: argparse.Namespace) -> int:
    """0 when the map was made; 1, with the reasons, when it cannot be."""
    try:
        made = FORMATS[_format(options)](*_mapped(options))
        _hand_over(made, options.out)
    except CannotMapError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


_ENDINGS = {".svg": "svg", ".mmd": "mermaid", ".mermaid": "mermaid", ".dot": "dot", ".gv": "dot", ".txt": "text"}


def _format(options: argparse.Namespace) -> str:
    ending = options.out.suffix.lower() if options.out else ""
    return str(options.format or _ENDINGS.get(ending, "svg"))


def _mapped(options: argparse.Namespace) -> tuple[StoryMap, Reader]:
    library = load(options.game, options.path)
    if not library.scenarios:
        raise _refused(library.problems)
    (scenario,) = library.scenarios.values()
    reader, report = _reader(options, library), Report()
    playthroughs = load_playthroughs(options.path, report)
    if report.problems:
        raise _refused(report.problems)
    places = {place.id: place.name for place in library.world.places.values()}
    old = _older(options.since, library.world) if options.since else None
    return map_story(scenario, playthroughs, reader, places, old), reader


def _older(path: Path, world: World) -> Scenario:
    file = find(path, "scenario") if path.is_dir() else path
    scenario, report = read_scenario(file, file.parent, world)
    if scenario is None:
        raise _refused(report.problems)
    return scenario


def _reader(options: argparse.Namespace, library: Library) -> Reader:
    """Somebody who reads the language, with the map's own words too."""
    known = (SOURCE, *languages(options.game / "translations"))
    if options.language not in known:
        raise CannotMapError(f"There is no language “{options.language}”. Known are: {', '.join(known)}.")
    own = load_catalogue(Path(drawing.__file__).parent, options.language, Report(), ("map",))
    return Reader(options.language, {**library.catalogues.get(options.language, {}), **own})


def _hand_over(made: str, out: Path | None) -> None:
    if out is None:
        print(made, end="")
        return
    try:
        out.write_text(made, encoding="utf-8")
    except OSError as error:
        raise CannotMapError(f"{out} cannot be written: {error.strerror}.") from error
    print(f"{out} is written.")


def _refused(problems: "tuple[Problem, ...] | list[Problem]") -> CannotMapError:
    return CannotMapError("\n".join(map(str, problems)))
