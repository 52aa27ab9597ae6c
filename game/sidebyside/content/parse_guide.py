"""Plain data -> Guide, or every problem in it. The one description of the format of guide.yaml (number 1)."""

from collections.abc import Iterable
from pathlib import Path

from sidebyside.content.fields import Fields
from sidebyside.content.guide import LISTS, Guide, LessonStep, Phase, Response, Section
from sidebyside.content.marked import Node
from sidebyside.content.parse_scenario import check_format
from sidebyside.content.problems import Mark, Report
from sidebyside.content.read import read
from sidebyside.content.wording import GUIDE
from sidebyside.engine.story import Words

MINUTES = range(1, 51)


def load_guide(folder: Path, story: str, report: Report) -> Guide | None:
    """The guide beside a story; None when there is none, or when it has any problem.

    Where the file is there, the report knows its place as “guide”, and each section's as “guide/<section>”.
    """
    path = folder / "guide.yaml"
    if not path.exists():
        return None
    report.place(GUIDE, Mark(path.relative_to(folder.parent).as_posix(), 1, 1))
    node = read(path, folder.parent, report)
    return parse_guide(node, story, report) if node else None


def parse_guide(node: Node, story: str, report: Report) -> Guide | None:
    """The guide of the story with that id; None when the report has problems, from here or from the reader before."""
    fields = Fields(node, report)
    check_format(fields, report)
    for section in Section:
        report.place(f"{GUIDE}/{section}", fields.at(section))
    guide = Guide(
        notes={section: _notes(fields, section, f"{story}/{GUIDE}/{section}", report) for section in LISTS},
        plan=_plan(fields, f"{story}/{GUIDE}/{Section.PLAN}", report),
        debrief=_debrief(fields, f"{story}/{GUIDE}/{Section.DEBRIEF}", report),
        disclosure=_disclosure(fields, f"{story}/{GUIDE}/{Section.DISCLOSURE}", report),
    )
    fields.done()
    return None if report.problems else guide


def _notes(fields: Fields, key: str, where: str, report: Report) -> tuple[Words, ...]:
    return tuple(_note(node, where, report) for node in fields.items(key, required=False))


def _note(node: Node, where: str, report: Report) -> Words:
    fields = Fields(node, report)
    found = fields.words_here(_defined(fields, where, report))
    fields.done()
    return found


def _defined(fields: Fields, where: str, report: Report) -> str:
    """The id of the words below `where`. Within one section an id cannot stand twice: translations hang on it."""
    words_id = f"{where}/{fields.id('id')}"
    report.define(words_id, fields.at("id"))
    return words_id


def _plan(fields: Fields, where: str, report: Report) -> tuple[LessonStep, ...]:
    return tuple(_step(node, where, report) for node in fields.items(Section.PLAN, required=False))


def _step(node: Node, where: str, report: Report) -> LessonStep:
    fields = Fields(node, report)
    inside = _defined(fields, where, report)
    found = LessonStep(
        id=inside.rpartition("/")[2],
        minutes=fields.number("minutes", MINUTES),
        title=fields.words("title", f"{inside}/title"),
        does=fields.words("does", f"{inside}/does"),
        says=fields.optional_words("says", f"{inside}/says"),
    )
    fields.done()
    return found


def _debrief(fields: Fields, where: str, report: Report) -> dict[Phase, tuple[Words, ...]]:
    phases = _within(fields, Section.DEBRIEF, Phase, report)
    return {phase: _notes(phases, phase, where, report) for phase in Phase} if phases else {}


def _disclosure(fields: Fields, where: str, report: Report) -> dict[Response, Words]:
    steps = _within(fields, Section.DISCLOSURE, Response, report)
    found = {step: steps.optional_words(step, f"{where}/{step}") for step in Response} if steps else {}
    return {step: words for step, words in found.items() if words}


def _within(fields: Fields, key: str, known: Iterable[str], report: Report) -> Fields | None:
    """The mapping under the key, which knows only these keys."""
    node = fields.optional(key)
    if node is None:
        return None
    inside = Fields(node, report)
    inside.asked.extend(known)
    inside.done()
    return inside
