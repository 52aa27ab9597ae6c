"""After a choice: what happened at once, and three kind sentences about it."""

from dataclasses import replace

from sidebyside.engine import play as playing
from sidebyside.engine.play import Play
from sidebyside.engine.story import Choice, Scene
from sidebyside.screens import words
from sidebyside.screens.parts import always, elsewhere, gauges, labelled, lines, onward, right, stage
from sidebyside.screens.screen import BACK, Kind, Paragraph, Screen
from sidebyside.screens.session import Place, Session, at, rewind

ONWARD = "onward"


def show(session: Session) -> Screen:
    """What the last choice did."""
    reader, play = session.reader, session.playing
    scene, choice = last(play)
    said = tuple(playing.heard(choice.after, play))
    return Screen(
        id=f"feedback/{choice.id}",
        language=reader.language,
        title=reader.read(words.WHAT_HAPPENED),
        look=session.look,
        stage=stage(session, scene, said, choice.after_on_stage),
        paragraphs=(
            labelled(session, Kind.DID, words.YOU_CHOSE, choice.words),
            *lines(session, said),
            *_three_parts(session, choice),
            *_rights(session, choice),
        ),
        gauges=gauges(session, play),
        buttons=(
            onward(session, ONWARD, words.GO_ON),
            elsewhere(session, BACK, words.CHOOSE_AGAIN),
            *always(session),
        ),
    )


def last(play: Play) -> tuple[Scene, Choice]:
    """The scene and the choice of the last move."""
    return play.scenario.scenes[play.moves[-1].scene], playing.taken(play)[-1]


def _three_parts(session: Session, choice: Choice) -> tuple[Paragraph, ...]:
    if choice.feedback is None:
        return ()
    return (
        labelled(session, Kind.PROTECTS, words.PROTECTS, choice.feedback.protects),
        labelled(session, Kind.MISSES, words.MISSES, choice.feedback.misses),
        labelled(session, Kind.NEXT, words.NEXT, choice.feedback.next),
    )


def _rights(session: Session, choice: Choice) -> tuple[Paragraph, ...]:
    return tuple(right(session, right_id) for right_id in choice.rights)


def press(session: Session, button: str) -> Session:
    """On to where the choice led, or back to choose again."""
    play = session.playing
    if button == BACK:
        return rewind(session, len(play.moves) - 1)
    if playing.ending(play) is None:
        return at(session, Place.SCENE)
    return at(replace(session, finished=_finished(session, play)), Place.ENDING)


def _finished(session: Session, play: Play) -> tuple[playing.Journal, ...]:
    """The same play finished again after a look back counts once."""
    journal = playing.journal(play)
    return (*(done for done in session.finished if done != journal), journal)
