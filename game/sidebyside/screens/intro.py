"""Before a story: what it is about, who you are in it, how long it takes, what to know beforehand."""

from sidebyside.engine.story import Scenario, Words
from sidebyside.screens import words
from sidebyside.screens.parts import always, elsewhere, labelled, onward, stage
from sidebyside.screens.screen import BACK, Kind, Paragraph, Screen
from sidebyside.screens.session import Place, Session, at, start

START = "start"


def show(session: Session) -> Screen:
    """The introduction of the picked scenario, with the picture that it begins with."""
    reader, scenario = session.reader, _picked(session)
    return Screen(
        id=f"intro/{scenario.id}",
        language=reader.language,
        title=reader.read(scenario.title),
        look=session.look,
        stage=stage(session, scenario.scenes[scenario.start], ()),
        paragraphs=about(session, scenario),
        buttons=(
            onward(session, START, words.START),
            elsewhere(session, BACK, words.BACK),
            *always(session),
        ),
    )


def about(session: Session, scenario: Scenario) -> tuple[Paragraph, ...]:
    """What one should know of a story before it starts."""
    return (
        *_summary(session, scenario),
        *_note(session, scenario),
        labelled(session, Kind.DID, words.YOUR_ROLE, words.ROLES[scenario.role]),
        *_minutes(session, scenario),
        *_ages(session, scenario),
        _reviews(session, scenario),
    )


def _picked(session: Session) -> Scenario:
    assert session.picked is not None
    return session.library.scenarios[session.picked]


def _note(session: Session, scenario: Scenario) -> tuple[Paragraph, ...]:
    if scenario.content_note is None:
        return ()
    return (labelled(session, Kind.NOTICE, words.BEFORE_YOU_START, scenario.content_note),)


def _fact(session: Session, label: Words, text: str) -> Paragraph:
    return Paragraph(kind=Kind.DID, label=session.reader.read(label), text=text)


def _summary(session: Session, scenario: Scenario) -> tuple[Paragraph, ...]:
    if scenario.summary is None:
        return ()
    return (Paragraph(kind=Kind.NARRATION, text=session.reader.read(scenario.summary)),)


def _minutes(session: Session, scenario: Scenario) -> tuple[Paragraph, ...]:
    if not scenario.minutes:
        return ()
    return (_fact(session, words.HOW_LONG, session.reader.count(words.MINUTES, scenario.minutes)),)


def _ages(session: Session, scenario: Scenario) -> tuple[Paragraph, ...]:
    if scenario.ages is None:
        return ()
    youngest, oldest = scenario.ages
    return (_fact(session, words.AGES, session.reader.count(words.FROM_TO, oldest, youngest=str(youngest))),)


def _reviews(session: Session, scenario: Scenario) -> Paragraph:
    """Which people have not looked at the story yet is said openly."""
    reviews = (
        (scenario.review.lived_experience, words.LIVED_EXPERIENCE),
        (scenario.review.safeguarding, words.SAFEGUARDING),
        (scenario.review.native_reader, words.NATIVE_READER),
    )
    missing = [session.reader.read(who) for date, who in reviews if date is None]
    if missing:
        return _fact(session, words.NOT_YET_REVIEWED, ", ".join(missing))
    return _fact(session, words.REVIEWED_BY_ALL, max(date for date, _ in reviews if date))


def press(session: Session, button: str) -> Session:
    """Into the story, or back to the library."""
    if button == BACK:
        return at(session, Place.LIBRARY)
    return start(session, _picked(session).id)
