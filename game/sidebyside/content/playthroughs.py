"""Play-throughs: what a reader does and what must be seen, as files that read like a story."""

from dataclasses import dataclass
from pathlib import Path

from sidebyside.content.fields import Fields, name, text
from sidebyside.content.marked import Entry, Node
from sidebyside.content.problems import Code, Mark, Report, did_you_mean
from sidebyside.content.read import read
from sidebyside.engine.scoring import Level
from sidebyside.engine.story import Meter

LEVELS = {level.name.lower().replace("_", "-"): level for level in Level}
"""How a level is written."""
LEVEL_NAMES = {level: name for name, level in LEVELS.items()}


@dataclass(frozen=True, slots=True)
class See:
    """These fragments must be on the screen, in the source language."""

    fragments: tuple[str, ...]
    mark: Mark


@dataclass(frozen=True, slots=True)
class Do:
    """The reader makes this choice."""

    choice: str
    mark: Mark


@dataclass(frozen=True, slots=True, kw_only=True)
class PlayThrough:
    """One way through a scenario and what it comes to."""

    says: str
    play: tuple[See | Do, ...]
    ends: str
    levels: tuple[tuple[Meter, Level], ...]
    rights_met: tuple[str, ...]
    mark: Mark


def load_playthroughs(folder: Path, report: Report) -> tuple[PlayThrough, ...]:
    """The play-throughs of a scenario's folder; a file with problems is left out and reported."""
    found = []
    for path in sorted((folder / "playthroughs").glob("*.yaml")):
        before = len(report.problems)
        node = read(path, folder.parent, report)
        parsed = parse_playthrough(node, report) if node else None
        if parsed and len(report.problems) == before:
            found.append(parsed)
    return tuple(found)


def parse_playthrough(node: Node, report: Report) -> PlayThrough:
    """One play-through. What it names is looked up when it is played."""
    fields = Fields(node, report)
    found = PlayThrough(
        says=fields.text("says"),
        play=tuple(_step(held, report) for held in fields.items("play")),
        ends=fields.text("ends"),
        levels=tuple(_level(meter, entry, report) for meter, entry in fields.members("levels")),
        rights_met=fields.ids("rights_met", "right"),
        mark=node.mark,
    )
    fields.done()
    return found


def _step(node: Node, report: Report) -> See | Do:
    fields = Fields(node, report)
    seen = fields.items("see", required=False)
    chosen = fields.text("choose") if not seen else ""
    fields.done()
    return See(tuple(text(held, report) for held in seen), node.mark) if seen else Do(chosen, node.mark)


def _level(written: str, entry: Entry, report: Report) -> tuple[Meter, Level]:
    meter = name(Node(written, entry.key_mark), Meter, report)
    reading, mark = text(entry.node, report), entry.node.mark
    if reading and reading not in LEVELS:
        report.add(mark, Code.UNKNOWN_VALUE, f"“{reading}” is not a level.", did_you_mean(reading, LEVELS))
    return meter, LEVELS.get(reading, Level.STARTING)
