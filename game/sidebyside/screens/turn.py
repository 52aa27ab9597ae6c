"""The two halves of a turn: what is shown, and what a press changes."""

from collections.abc import Callable
from dataclasses import replace

from sidebyside.screens import ending, feedback, forget, intro, library, preferences, scene, title
from sidebyside.screens import help as help_screen
from sidebyside.screens.parts import HELP, HOME, LEAVE, PREFERENCES, notices
from sidebyside.screens.screen import Intent, Leave, Screen
from sidebyside.screens.session import Place, Session, above, at

_SHOW: dict[Place, Callable[[Session], Screen]] = {
    Place.TITLE: title.show,
    Place.LIBRARY: library.show,
    Place.INTRO: intro.show,
    Place.SCENE: scene.show,
    Place.FEEDBACK: feedback.show,
    Place.ENDING: ending.show,
    Place.PREFERENCES: preferences.show,
    Place.FORGET: forget.show,
    Place.HELP: help_screen.show,
}
_PRESS: dict[Place, Callable[[Session, str], Session]] = {
    Place.TITLE: title.press,
    Place.LIBRARY: library.press,
    Place.INTRO: intro.press,
    Place.SCENE: scene.press,
    Place.FEEDBACK: feedback.press,
    Place.ENDING: ending.press,
    Place.PREFERENCES: preferences.press,
    Place.FORGET: forget.press,
    Place.HELP: help_screen.press,
}


def show(session: Session) -> Screen:
    """The screen of the session, in the reader's language."""
    screen = _SHOW[session.place](session)
    said = (*notices(session), *screen.paragraphs)
    return replace(screen, paragraphs=said, access=session.preferences.access)


def react(session: Session, intent: Intent) -> Session:
    """The session after the reader did something.

    A press on a button that the screen does not show (a double click that came late) changes nothing.
    """
    if isinstance(intent, Leave):
        return replace(session, left=True)
    if all(button.id != intent.button for button in show(session).buttons):
        return session
    return _press(replace(session, notice=None), intent.button)


def _press(session: Session, button: str) -> Session:
    if button == HOME:
        return at(session, Place.TITLE)
    if button == LEAVE:
        return replace(session, place=Place.TITLE, play=None, paused=None, left=True)
    if button == HELP:
        return above(session, Place.HELP)
    if button == PREFERENCES:
        return above(session, Place.PREFERENCES)
    return _PRESS[session.place](session, button)
