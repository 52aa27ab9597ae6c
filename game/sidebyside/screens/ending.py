"""Where a story comes to rest: what you did, what it did for people, which rights were in it, and what if."""

from dataclasses import replace

from sidebyside.engine import play as playing
from sidebyside.engine import scoring
from sidebyside.engine.story import Ending
from sidebyside.screens import words
from sidebyside.screens.parts import always, gauges, heading, lines, onward, right, source, stage
from sidebyside.screens.screen import Button, Kind, Paragraph, Part, Screen
from sidebyside.screens.session import Place, Session, at, rewind

WHAT_IF, ANOTHER = "what-if/", "another"


def show(session: Session) -> Screen:
    """The ending and the look back; the four meters stand side by side and are never added up."""
    reader, play, ending = session.reader, session.playing, _ending(session)
    said = tuple(playing.heard(ending.lines, play))
    return Screen(
        id=f"ending/{ending.id}",
        language=reader.language,
        title=reader.read(ending.title),
        look=session.look,
        stage=stage(session, ending, said),
        paragraphs=(
            *lines(session, said),
            *_did(session),
            *_practised(session),
            *_barrier(session),
            *_rights(session),
            *_talk(session),
        ),
        gauges=gauges(session, play),
        buttons=(onward(session, ANOTHER, words.ANOTHER_STORY), *_what_ifs(session), *always(session)),
    )


def _ending(session: Session) -> Ending:
    ending = playing.ending(session.playing)
    assert ending is not None
    return ending


def _did(session: Session) -> tuple[Paragraph, ...]:
    reader, play = session.reader, session.playing
    moments = (play.scenario.scenes[move.scene].title for move in play.moves)
    did = (
        Paragraph(kind=Kind.DID, label=reader.read(moment), text=reader.read(choice.words))
        for moment, choice in zip(moments, playing.taken(play), strict=True)
    )
    return heading(session, words.WHAT_YOU_DID), *did


def _practised(session: Session) -> tuple[Paragraph, ...]:
    steps = scoring.steps_taken(playing.taken(session.playing))
    if not steps:
        return ()
    practised = (Paragraph(kind=Kind.DID, text=session.reader.read(words.STEPS[step])) for step in steps)
    return heading(session, words.STEPS_PRACTISED), *practised


def _barrier(session: Session) -> tuple[Paragraph, ...]:
    barrier = session.playing.scenario.barrier
    if barrier is None:
        return ()
    return heading(session, words.THE_BARRIER), Paragraph(kind=Kind.NARRATION, text=session.reader.read(barrier))


def _rights(session: Session) -> tuple[Paragraph, ...]:
    met = scoring.rights_met(playing.taken(session.playing))
    if not met:
        return ()
    told = (paragraph for right_id in met for paragraph in (right(session, right_id), source(session, right_id)))
    note = Paragraph(kind=Kind.NARRATION, text=session.reader.read(words.RIGHTS_NOTE))
    return heading(session, words.WHICH_RIGHTS), note, *told


def _talk(session: Session) -> tuple[Paragraph, ...]:
    talk = session.playing.scenario.talk
    if not talk:
        return ()
    questions = (Paragraph(kind=Kind.DID, text=session.reader.read(question)) for question in talk)
    return heading(session, words.TALK_ABOUT_IT), *questions


def _what_ifs(session: Session) -> tuple[Button, ...]:
    reader, play = session.reader, session.playing
    return tuple(
        Button(
            id=f"{WHAT_IF}{number}",
            label=reader.read(play.scenario.scenes[move.scene].title),
            part=Part.CHOICE,
            group=reader.read(words.WHAT_IF),
        )
        for number, move in enumerate(play.moves)
    )


def press(session: Session, button: str) -> Session:
    """Back to one of the decisions, or on to another story."""
    if button.startswith(WHAT_IF):
        return rewind(session, int(button.removeprefix(WHAT_IF)))
    return at(replace(session, play=None, paused=None), Place.LIBRARY)
