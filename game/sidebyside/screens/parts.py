"""The pieces that several screens share: ways elsewhere, lines of a story, the stage, the gauges, the rights."""

from collections.abc import Iterable, Iterator

from sidebyside.content.world import Right, Status
from sidebyside.engine import scoring
from sidebyside.engine.play import Play, taken
from sidebyside.engine.staging import Light, Standing
from sidebyside.engine.story import Ending, Line, Meter, Scene, Words
from sidebyside.screens import words
from sidebyside.screens.screen import Button, Figure, Gauge, Kind, Paragraph, Part, Stage
from sidebyside.screens.session import Session

HOME, HELP, PREFERENCES, LEAVE = "go/home", "go/help", "go/preferences", "go/leave"
"""No author can give a choice or a story such an id: theirs hold no slash."""


def elsewhere(session: Session, button: str, label: Words) -> Button:
    """A small button for a way out of the present screen."""
    return Button(id=button, label=session.reader.read(label), part=Part.ELSEWHERE)


def always(session: Session) -> tuple[Button, ...]:
    """The ways elsewhere that every screen offers."""
    return (
        elsewhere(session, HOME, words.HOME),
        elsewhere(session, PREFERENCES, words.PREFERENCES),
        elsewhere(session, HELP, words.HELP),
        leave(session),
    )


def leave(session: Session) -> Button:
    """The quick way out, on every screen: the play is forgotten and the page is gone."""
    return elsewhere(session, LEAVE, words.LEAVE_QUICKLY)


def onward(session: Session, button: str, label: Words) -> Button:
    """The main way on."""
    return Button(id=button, label=session.reader.read(label), part=Part.ONWARD)


def heading(session: Session, title: Words) -> Paragraph:
    """A heading inside a screen."""
    return Paragraph(kind=Kind.HEADING, text=session.reader.read(title))


def labelled(session: Session, kind: Kind, label: Words, text: Words) -> Paragraph:
    """A paragraph that says what it is about."""
    return Paragraph(kind=kind, label=session.reader.read(label), text=session.reader.read(text))


def notices(session: Session) -> tuple[Paragraph, ...]:
    """The kind sentence of the moment, if there is one."""
    return (Paragraph(kind=Kind.NOTICE, text=session.reader.read(session.notice)),) if session.notice else ()


def lines(session: Session, said: Iterable[Line]) -> tuple[Paragraph, ...]:
    """Lines of a story: the narrator's plain, the others' with their name."""
    return tuple(_line(session, line) for line in said)


def _line(session: Session, line: Line) -> Paragraph:
    text = session.reader.read(line.words)
    if line.who is None:
        return Paragraph(kind=Kind.NARRATION, text=text)
    return Paragraph(kind=Kind.SPEECH, text=text, label=_name(session, line.who))


def _name(session: Session, who: str) -> str:
    return session.reader.read(session.library.world.cast[who].name)


def stage(session: Session, moment: Scene | Ending, said: Iterable[Line], after: tuple[Standing, ...] = ()) -> Stage:
    """The picture and the same in words, so that nobody can draw what is not told.

    `after` is who stands there after a choice, if that changes.
    """
    standing = after or moment.on_stage
    return Stage(
        place=moment.place,
        light=moment.light,
        figures=tuple(_figure(session, one) for one in standing),
        alt=" ".join([*_seen(session, moment), *(says for one in standing for says in _looks(session, one))]),
        speaker=_speaker(standing, said),
    )


def _figure(session: Session, one: Standing) -> Figure:
    return Figure(who=one.who, name=_name(session, one.who), mood=one.mood, gesture=one.gesture or "")


def _seen(session: Session, moment: Scene | Ending) -> Iterator[str]:
    yield session.reader.read(session.library.world.places[moment.place].picture)
    if moment.light is not Light.MORNING:
        yield session.reader.read(words.LIGHTS[moment.light])


def _speaker(standing: tuple[Standing, ...], said: Iterable[Line]) -> str:
    here = {one.who for one in standing}
    return next((line.who for line in reversed(tuple(said)) if line.who in here and line.who), "")


def _looks(session: Session, one: Standing) -> Iterator[str]:
    pronoun = session.library.world.cast[one.who].pronoun
    yield session.reader.read(words.MOODS[pronoun, one.mood], name=_name(session, one.who))
    if one.gesture:
        yield session.reader.read(words.GESTURES[pronoun, one.gesture])


def gauges(session: Session, play: Play) -> tuple[Gauge, ...]:
    """How the four meters read now."""
    readings = scoring.levels(taken(play))
    return tuple(_gauge(session, meter, level) for meter, level in readings.items())


def _gauge(session: Session, meter: Meter, level: scoring.Level) -> Gauge:
    return Gauge(
        id=meter,
        label=session.reader.read(words.METERS[meter]),
        level=level,
        most=max(scoring.Level),
        says=session.reader.read(words.LEVELS[level]),
    )


def right(session: Session, right_id: str) -> Paragraph:
    """A right in plain words."""
    held = session.library.world.rights[right_id]
    return labelled(session, Kind.RIGHT, held.title, held.plain)


def source(session: Session, right_id: str) -> Paragraph:
    """Where a right stands written, and how far we have checked that."""
    held, reader = session.library.world.rights[right_id], session.reader
    text = f"{reader.read(held.source)}. {_checked(session, held)}"
    return Paragraph(kind=Kind.SOURCE, label=reader.read(words.SOURCE), text=text, link=held.url)


def _checked(session: Session, held: Right) -> str:
    if held.status is Status.SEEN:
        return session.reader.read(words.SOURCE_SEEN, date=held.seen_on or "")
    if held.status is Status.SECONDARY:
        return session.reader.read(words.SOURCE_SECONDARY)
    return session.reader.read(words.SOURCE_TO_CHECK)
