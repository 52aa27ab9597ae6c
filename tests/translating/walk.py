"""Every screen that a reader can come to, each shown once."""

from collections.abc import Iterator
from dataclasses import replace

from sidebyside.content.library import Library
from sidebyside.engine.explore import reach
from sidebyside.engine.play import ending, offers
from sidebyside.screens import words
from sidebyside.screens.screen import Press, Screen
from sidebyside.screens.session import Place, Preferences, Session
from sidebyside.screens.turn import react, show

NOTICES = (words.SAVE_UNREADABLE, words.STORY_CHANGED, words.STORY_TOO_CHANGED, words.CANNOT_KEEP)


def every_screen(library: Library, language: str, *, easy: bool = False) -> list[Screen]:
    """Those outside the stories, then every scene, feedback and ending as any way through may show it."""
    session = Session(library=library, preferences=Preferences(language=language, easy=easy, calm=True))
    shown = (show(held) for held in (*_outside(session), *_inside(session)))
    return list(dict.fromkeys(shown))


def _outside(session: Session) -> Iterator[Session]:
    for place in (Place.TITLE, Place.LIBRARY, Place.PREFERENCES, Place.HELP):
        yield replace(session, place=place)
    for notice in NOTICES:
        yield replace(session, notice=notice)
    nothing = replace(session.library, scenarios={})
    some = replace(session.library, unplayable=("lunch",))
    for library in (nothing, some):
        yield replace(session, place=Place.LIBRARY, library=library)
    for scenario in session.library.scenarios:
        yield replace(session, place=Place.INTRO, picked=scenario)


def _inside(session: Session) -> Iterator[Session]:
    for scenario in session.library.scenarios.values():
        plays = list(reach(scenario))
        yield replace(session, place=Place.TITLE, play=plays[0])
        for play in plays:
            if ending(play):
                yield replace(session, place=Place.ENDING, play=play)
                continue
            here = replace(session, place=Place.SCENE, play=play)
            yield here
            for choice in offers(play):
                yield react(here, Press(choice.id))
