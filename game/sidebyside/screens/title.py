"""The first screen: the name of the game, and the question whether to go on with a story left open."""

from dataclasses import replace

from sidebyside.screens import words
from sidebyside.screens.parts import HELP, PREFERENCES, elsewhere, leave, onward
from sidebyside.screens.screen import Button, Kind, Paragraph, Screen
from sidebyside.screens.session import Place, Session, at, beginning

CONTINUE, NEW = "continue", "new"


def show(session: Session) -> Screen:
    """Nothing of the story itself is shown: the next person on a shared device may be somebody else."""
    reader = session.reader
    asks = (Paragraph(kind=Kind.NOTICE, text=reader.read(words.CONTINUE_OR_NEW)),) if session.play else ()
    return Screen(
        id="title",
        language=reader.language,
        title=reader.read(words.BRAND),
        look=session.look,
        paragraphs=(Paragraph(kind=Kind.NARRATION, text=reader.read(words.TAGLINE)), *asks),
        buttons=(
            *_ways_in(session),
            elsewhere(session, PREFERENCES, words.PREFERENCES),
            elsewhere(session, HELP, words.HELP),
            leave(session),
        ),
    )


def _ways_in(session: Session) -> tuple[Button, ...]:
    if session.play is None:
        return (onward(session, NEW, words.CHOOSE_A_STORY),)
    return onward(session, CONTINUE, words.CONTINUE), onward(session, NEW, words.START_NEW)


def press(session: Session, button: str) -> Session:
    """Into the library, or back into the open story."""
    if button == CONTINUE:
        return at(session, session.paused or Place.SCENE)
    return beginning(replace(session, play=None, paused=None), Place.LIBRARY)
