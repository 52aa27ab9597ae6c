"""Every Screen that a reader can come to, each once."""

from collections.abc import Iterator
from dataclasses import replace

from build.ahead import READERS
from sidebyside.content.library import Library
from sidebyside.engine.portrayal import Country
from sidebyside.screens import feedback
from sidebyside.screens.screen import Part, Press, Screen
from sidebyside.screens.session import Device, Place, Preferences, Session, start
from sidebyside.screens.turn import react, show

OUTSIDE = (Place.TITLE, Place.LIBRARY, Place.HELP, Place.PREFERENCES, Place.FORGET)


def every_screen(library: Library) -> list[Screen]:
    """In every language, full and easy-read, in the order of the first way there."""
    found = dict.fromkeys(
        show(session)
        for language, easy in READERS
        for session in _sessions(
            Session(
                library=library,
                preferences=Preferences(language=language, easy=easy),
                device=Device(page=True),
            )
        )
    )
    return list(found)


def _sessions(session: Session) -> Iterator[Session]:
    yield from (replace(session, place=place) for place in OUTSIDE)
    for country in Country:
        yield replace(session, place=Place.HELP, device=replace(session.device, country=country))
    for story in session.library.scenarios:
        yield replace(session, place=Place.INTRO, picked=story)
        yield replace(start(session, story), place=Place.TITLE)
        yield from _plays(start(session, story))


def _plays(begun: Session) -> Iterator[Session]:
    waiting = [begun]
    while waiting:
        session = waiting.pop()
        yield session
        waiting.extend(react(session, Press(button)) for button in _ways_on(session))


def _ways_on(session: Session) -> tuple[str, ...]:
    if session.place is Place.FEEDBACK:
        return (feedback.ONWARD,)
    if session.place is Place.ENDING:
        return ()
    return tuple(button.id for button in show(session).buttons if button.part is Part.CHOICE)
