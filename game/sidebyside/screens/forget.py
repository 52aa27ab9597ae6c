"""The question before everything is forgotten: it cannot be undone, and a hand may have slipped."""

from dataclasses import replace

from sidebyside.screens import words
from sidebyside.screens.parts import HELP, elsewhere, leave, onward
from sidebyside.screens.screen import BACK, Kind, Paragraph, Screen
from sidebyside.screens.session import Place, Preferences, Session

EVERYTHING = "forget/everything"


def show(session: Session) -> Screen:
    """What would be gone; the answer that loses nothing comes first."""
    reader = session.reader
    return Screen(
        id="forget",
        language=reader.language,
        title=reader.read(words.FORGET_ASK),
        look=session.look,
        paragraphs=(Paragraph(kind=Kind.NOTICE, text=reader.read(words.FORGET_WHAT)),),
        buttons=(
            onward(session, BACK, words.FORGET_NO),
            onward(session, EVERYTHING, words.FORGET_YES),
            elsewhere(session, HELP, words.HELP),
            leave(session),
        ),
    )


def press(session: Session, button: str) -> Session:
    """Back to the preferences, or a session as on a first visit, in the language that is being read."""
    if button == BACK:
        return replace(session, place=Place.PREFERENCES)
    language = session.preferences.language
    fresh = Session(library=session.library, device=session.device, preferences=Preferences(language=language))
    return replace(fresh, place=Place.TITLE, notice=words.FORGOTTEN, forgets=True)
