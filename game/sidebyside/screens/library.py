"""The stories to choose from."""

from dataclasses import replace

from sidebyside.engine.story import Scenario
from sidebyside.screens import words
from sidebyside.screens.parts import always
from sidebyside.screens.screen import Button, Kind, Paragraph, Part, Screen
from sidebyside.screens.session import Place, Session, at


def show(session: Session) -> Screen:
    """One button for each story; a sentence when some could not be opened."""
    reader = session.reader
    return Screen(
        id="library",
        language=reader.language,
        title=reader.read(words.CHOOSE_A_STORY),
        look=session.look,
        paragraphs=_says(session),
        buttons=(
            *(
                Button(id=scenario.id, label=reader.read(scenario.title), part=Part.CHOICE)
                for scenario in _offered(session)
            ),
            *always(session),
        ),
    )


def _offered(session: Session) -> tuple[Scenario, ...]:
    """All stories, or those of the assignment in its order."""
    scenarios = session.library.scenarios
    return tuple(scenarios[story] for story in session.asked.stories or scenarios)


def _says(session: Session) -> tuple[Paragraph, ...]:
    if not session.library.scenarios:
        return (Paragraph(kind=Kind.NOTICE, text=session.reader.read(words.NOTHING_TO_PLAY)),)
    if session.library.unplayable:
        return (Paragraph(kind=Kind.NOTICE, text=session.reader.read(words.SOME_CANNOT_OPEN)),)
    return ()


def press(session: Session, button: str) -> Session:
    """To the introduction of the story."""
    return at(replace(session, picked=button), Place.INTRO)
