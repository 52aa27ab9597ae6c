"""A play -> the file of a play-through that `playthroughs.py` reads, with what a reader of the play must see."""

from collections.abc import Iterable, Iterator
from itertools import count
from pathlib import Path

from sidebyside.content.playthroughs import LEVEL_NAMES
from sidebyside.engine import scoring
from sidebyside.engine.play import Play, ending, heard, replay, scene, taken
from sidebyside.engine.story import Line


def write_playthrough(play: Play, says: str, path: Path) -> Path:
    """Writes the play-through where there is no such file yet; the path.

    Raises:
        FileExistsError: there is one; it is as it was.
        OSError: the folder cannot be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("x", encoding="utf-8", newline="\n") as file:
        file.write(as_yaml(play, says))
    return path


def free(folder: Path, name: str) -> Path:
    """A path for a new file: the first of name-1.yaml, name-2.yaml … that is not taken."""
    return next(path for number in count(1) if not (path := folder / f"{name}-{number}.yaml").exists())


def as_yaml(play: Play, says: str) -> str:
    """The play-through as text, of a play that stands at an ending."""
    chosen = taken(play)
    levels = {meter: LEVEL_NAMES[level] for meter, level in scoring.levels(chosen).items()}
    return "\n".join(
        [
            f"says: {_quoted(says)}",
            "play:",
            *_steps(play),
            f"ends: {play.at}",
            f"levels: {{{', '.join(f'{meter}: {level}' for meter, level in levels.items())}}}",
            f"rights_met: [{', '.join(scoring.rights_met(chosen))}]",
            "",
        ]
    )


def _steps(play: Play) -> Iterator[str]:
    yield from _see(_here(replay(play.scenario, ())))
    for number, choice in enumerate(taken(play), 1):
        after = replay(play.scenario, play.moves[:number])
        yield f"  - choose: {choice.id}"
        yield from _see((*_worth_seeing(choice.after, after), *_here(after)))


def _here(play: Play) -> Iterator[str]:
    moment = scene(play) or ending(play)
    if moment:
        yield from _worth_seeing(moment.lines, play)


def _worth_seeing(lines: Iterable[Line], play: Play) -> Iterator[str]:
    """The first line heard, and each that is heard on some plays only."""
    for number, line in enumerate(heard(lines, play)):
        if number == 0 or line.when:
            yield line.words.text


def _see(texts: Iterable[str]) -> Iterator[str]:
    quoted = [_quoted(text) for text in texts]
    if quoted:
        yield f"  - see: [{', '.join(quoted)}]"


def _quoted(text: str) -> str:
    """A YAML text in double quotes: https://yaml.org/spec/1.2.2/#731-double-quoted-style."""
    return '"' + "".join(map(_character, text)) + '"'


def _character(character: str) -> str:
    if character in '"\\':
        return f"\\{character}"
    return character if character.isprintable() else f"\\U{ord(character):08X}"
