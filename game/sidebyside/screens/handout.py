"""The teacher's part of a story as something to read or print: a title and paragraphs, in the teacher's language."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from sidebyside.content.guide import Guide, LessonStep, Section
from sidebyside.engine.portrayal import Country
from sidebyside.engine.story import Scenario, Words
from sidebyside.screens import handout_words, intro, words
from sidebyside.screens import help as help_
from sidebyside.screens.parts import heading, labelled, right, source
from sidebyside.screens.screen import Kind, Paragraph
from sidebyside.screens.session import Session


@dataclass(frozen=True, slots=True, kw_only=True)
class Handout:
    """What stands on the paper.

    Notes are of kind DID, words to be said aloud SPEECH, and what goes before a list NARRATION.
    """

    title: str
    paragraphs: tuple[Paragraph, ...]


Told = Iterator[Paragraph]


def handout(session: Session, scenario: Scenario, guide: Guide) -> Handout:
    """The guide, then what it builds on: the rights in the story, and where there is help. Empty parts are left out."""
    return Handout(
        title=session.reader.read(handout_words.FOR_TEACHERS, story=session.reader.read(scenario.title)),
        paragraphs=(
            *intro.about(session, scenario),
            *_barrier(session, scenario),
            _plain(session, handout_words.SHORT_OF_TIME),
            *(paragraph for section in Section for paragraph in _section(session, scenario, guide, section)),
            *_rights(session, scenario),
            *_help(session, scenario),
        ),
    )


def _plain(session: Session, words: Words) -> Paragraph:
    return Paragraph(kind=Kind.NARRATION, text=session.reader.read(words))


def _barrier(session: Session, scenario: Scenario) -> Told:
    if scenario.barrier:
        yield labelled(session, Kind.DID, words.THE_BARRIER, scenario.barrier)


def _section(session: Session, scenario: Scenario, guide: Guide, section: Section) -> Told:
    told = tuple(_INSIDE.get(section, _notes)(session, scenario, guide, section))
    if told:
        text = session.reader.read(handout_words.SECTIONS[section], minutes=str(guide.minutes))
        yield Paragraph(kind=Kind.HEADING, text=text)
        yield from told


def _notes(session: Session, _: Scenario, guide: Guide, section: Section) -> Told:
    yield from (_note(session, words) for words in guide.notes[section])


def _note(session: Session, words: Words) -> Paragraph:
    return Paragraph(kind=Kind.DID, text=session.reader.read(words))


def _plan(session: Session, _: Scenario, guide: Guide, __: Section) -> Told:
    """Each step with the minutes from when to when, as on a teacher's watch."""
    begins = 0
    for step in guide.plan:
        yield from _step(session, step, begins)
        begins += step.minutes


def _step(session: Session, step: LessonStep, begins: int) -> Told:
    read = session.reader.read
    label = f"{begins}–{begins + step.minutes} · {read(step.title)}"
    yield Paragraph(kind=Kind.DID, label=label, text=read(step.does))
    if step.says:
        yield labelled(session, Kind.SPEECH, handout_words.SAYS, step.says)


def _debrief(session: Session, scenario: Scenario, guide: Guide, _: Section) -> Told:
    for phase, questions in guide.debrief.items():
        if questions:
            yield _plain(session, handout_words.PHASES[phase])
            yield from (_note(session, question) for question in questions)
    if guide.debrief and scenario.talk:
        yield _plain(session, handout_words.ON_THE_LAST_SCREEN)
        yield from (_note(session, question) for question in scenario.talk)


def _disclosure(session: Session, _: Scenario, guide: Guide, __: Section) -> Told:
    for step, says in guide.disclosure.items():
        yield labelled(session, Kind.DID, handout_words.RESPONSES[step], says)


_INSIDE: dict[Section, Callable[[Session, Scenario, Guide, Section], Told]] = {
    Section.PLAN: _plan,
    Section.DEBRIEF: _debrief,
    Section.DISCLOSURE: _disclosure,
}
"""How a section is told that is not a plain list of notes."""


def _rights(session: Session, scenario: Scenario) -> Told:
    if scenario.rights:
        yield heading(session, words.WHICH_RIGHTS)
        yield _plain(session, words.RIGHTS_NOTE)
    for right_id in scenario.rights:
        yield right(session, right_id)
        yield source(session, right_id)


def _help(session: Session, scenario: Scenario) -> Told:
    """Numbers that hold where the story plays; all of them where it may play anywhere."""
    here: Iterable[Country] = (Country.EU, scenario.country) if scenario.country else Country
    yield heading(session, words.HELP)
    for told in help_.helplines(session, here):
        yield replace(told, kind=Kind.NARRATION) if told.kind is Kind.HEADING else told
