"""`sidebyside new`: a few questions, and a story that can be played at once."""

import argparse
import shlex
import sys
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from sidebyside.authoring.answers import UnusableError, read_id
from sidebyside.authoring.draft import draft
from sidebyside.authoring.questions import QUESTIONS, Question, Stock, answers, left
from sidebyside.authoring.templates import fragments
from sidebyside.commands.places import GAME, app_folder
from sidebyside.content.library import load, load_world
from sidebyside.content.problems import Problem, Report, did_you_mean
from sidebyside.content.read import read
from sidebyside.content.read_json import plain
from sidebyside.content.translations import languages
from sidebyside.content.world import World
from sidebyside.translating.parts import parts
from sidebyside.translating.po_files import fresh, in_step

MOST_TRIES = 10
"""Answers to one question: a program that never stops sending nonsense must not keep us for ever."""


class NothingMadeError(Exception):
    """Nothing was written; says why."""


def add(parser: argparse.ArgumentParser) -> None:
    """The words of the command."""
    says = "the new story's folder, whose name is its short name (default: asked for, below this one)"
    parser.add_argument("folder", type=Path, nargs="?", help=says)
    keys = ", ".join(question.key for question in QUESTIONS)
    parser.add_argument("--answers", type=Path, help=f"a YAML file with answers instead of questions: {keys}")
    parser.add_argument("--game", type=app_folder, default=GAME, help="the app folder (default: this one)")


def new(options: argparse.Namespace) -> int:
    """0 when the story was written; 1, with the reason, when nothing was."""
    try:
        stock = Stock(world=_world(options.game), fragments=fragments())
        given = {"id": _free(options.folder).name} if options.folder else {}
        given = _from_file(options.answers, stock, given) if options.answers else _asked(stock, given)
        folder = _free(options.folder or Path(given["id"]))
        _write(folder, draft(answers(given), stock))
        _write(folder, _translations(folder, options.game))
    except NothingMadeError as error:
        print(error, file=sys.stderr)
        return 1
    print(_told(folder))
    return 0


def _world(game: Path) -> World:
    """Only who and what has been drawn: a story with an empty stage would not pass the check."""
    report, pictures = Report(), game / "assets"
    world = load_world(game, report)
    drawn = replace(
        world,
        cast={key: held for key, held in world.cast.items() if (pictures / "people" / f"{key}.svg").exists()},
        places={key: held for key, held in world.places.items() if (pictures / "places" / f"{key}.svg").exists()},
    )
    if not (len(drawn.cast) > 1 and drawn.places and drawn.rights):
        raise NothingMadeError("\n".join(map(str, report.problems)) or f"{game} has too few people, places or rights.")
    return drawn


def _free(folder: Path) -> Path:
    """The folder by its full name, if a story can go there."""
    path = folder.resolve()
    try:
        read_id(path.name)
    except UnusableError as error:
        raise NothingMadeError(f"“{path.name}” cannot be the name of a story. {error}") from error
    if path.exists() and (not path.is_dir() or any(path.iterdir())):
        raise NothingMadeError(f"{path} is there already, and nothing is ever overwritten. Choose another name.")
    return path


def _asked(stock: Stock, given: Mapping[str, str]) -> dict[str, str]:
    """Every answer, from whoever types. Enter takes what stands in brackets."""
    held = dict(given)
    print("A few questions. Enter takes the answer in [brackets].")
    while question := next(left(held), None):
        held[question.key] = _typed(question, stock, held)
    return held


def _typed(question: Question, stock: Stock, given: Mapping[str, str]) -> str:
    print(f"\n{question.asks}")
    for number, (key, name) in enumerate(question.options(stock, given).items(), 1):
        print(f"  {number:2}  {key}: {name}")
    for _ in range(MOST_TRIES):
        print(f"[{question.default(stock, given)}] ", end="", flush=True)
        line = sys.stdin.readline()
        if not line:
            raise NothingMadeError(f"\nThere was no answer to “{question.asks}” Nothing was written.")
        try:
            return _checked(question, line, stock, given)
        except (UnusableError, NothingMadeError) as error:
            print(f"{error} Please answer again.")
    raise NothingMadeError(f"\n{MOST_TRIES} answers could not be used. Nothing was written.")


def _checked(question: Question, said: str, stock: Stock, given: Mapping[str, str]) -> str:
    answer = question.answer(said, stock, given)
    if question.key == "id":
        _free(Path(answer))
    return answer


def _from_file(path: Path, stock: Stock, given: Mapping[str, str]) -> dict[str, str]:
    """Every answer, from a file; what it does not say takes its default."""
    said, held = _read(path), dict(given)
    if "id" in held and said.get("id", held["id"]) != held["id"]:
        raise NothingMadeError(f"{path}: id: the folder is called “{held['id']}”.")
    while question := next(left(held), None):
        try:
            held[question.key] = question.answer(said.get(question.key, ""), stock, held)
        except UnusableError as error:
            raise NothingMadeError(f"{path}: {question.key}: {error}") from error
    return held


def _read(path: Path) -> Mapping[str, str]:
    report = Report()
    node = read(path, path.parent, report)
    held = plain(node) if node else None
    if not isinstance(held, Mapping):
        raise NothingMadeError(_lines(report.problems) or f"{path} has to hold “question: answer” on each line.")
    keys = [question.key for question in QUESTIONS]
    for key in held:
        if key not in keys:
            raise NothingMadeError(f"{path}: nobody asks for “{key}”. {did_you_mean(key, keys)}")
    return {key: _written(key, value, path) for key, value in held.items()}


def _written(key: str, value: object, path: Path) -> str:
    """As it would be typed."""
    several = next(question.several for question in QUESTIONS if question.key == key)
    parts = value if several and isinstance(value, list) else [value]
    if not all(part is None or type(part) in (str, int) for part in parts):
        wanted = "a text or a list of texts" if several else "a text"
        raise NothingMadeError(f"{path}: {key}: This has to be {wanted}; put “quotes” around it if it is one.")
    return ", ".join(str(part) for part in parts if part is not None)


def _translations(folder: Path, game: Path) -> dict[str, str]:
    """A translator's file for each language, with every sentence and no translation yet."""
    report = Report()
    library = load(game, folder)
    found = list(parts(library, game, report, folder))
    return {
        f"{language}.po": in_step(fresh(language, part.about), part.messages)
        for part in found
        for language in languages(game / "translations")
    }


def _write(folder: Path, files: Mapping[str, str]) -> None:
    """Into files that are not there yet."""
    for name, text in files.items():
        path = folder / name
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with path.open("x", encoding="utf-8") as file:
                file.write(text)
        except OSError as error:
            raise NothingMadeError(f"{path} cannot be written: {error.strerror}.") from error


def _told(folder: Path) -> str:
    return "\n".join(_next_steps(folder))


def _next_steps(folder: Path) -> Iterator[str]:
    yield f"\nWritten in {folder}:"
    yield from (f"  {path.relative_to(folder)}" for path in sorted(folder.rglob("*.*")))
    yield "\nIt can be played already. Now make it yours: look for “write:” in scenario.yaml and guide.yaml."
    for command, what in (
        ("play", "see it"),
        ("check", "what it still needs"),
        ("map", "the whole story as a picture"),
    ):
        yield f"  {shlex.join(('sidebyside', command, str(folder)))}    {what}"


def _lines(problems: list[Problem]) -> str:
    return "\n".join(map(str, problems))
