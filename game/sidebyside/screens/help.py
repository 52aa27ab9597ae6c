"""Help: whom to call, whom to tell, and how to play. On every screen, one press away."""

from collections.abc import Iterable
from dataclasses import replace
from itertools import groupby

from sidebyside.content.world import Helpline
from sidebyside.engine.portrayal import Country
from sidebyside.engine.story import Words
from sidebyside.screens import words
from sidebyside.screens.parts import heading, leave, onward
from sidebyside.screens.screen import BACK, Kind, Paragraph, Screen
from sidebyside.screens.session import Session


def show(session: Session) -> Screen:
    """The sentence that is true everywhere first, then the helplines, then how to play."""
    reader = session.reader
    plain = (words.HELP_INTRO, words.HELP_NOT_YOUR_JOB)
    return Screen(
        id="help",
        language=reader.language,
        title=reader.read(words.HELP),
        look=session.look,
        paragraphs=(
            *(Paragraph(kind=Kind.NARRATION, text=reader.read(text)) for text in plain),
            *helplines(session, Country),
            Paragraph(kind=Kind.NARRATION, text=reader.read(words.HELP_IF_YOU_CANNOT_SPEAK)),
            heading(session, words.HOW_TO_PLAY),
            *(Paragraph(kind=Kind.NARRATION, text=reader.read(text)) for text in _how_to_play(session)),
        ),
        buttons=(onward(session, BACK, words.DONE), leave(session)),
    )


def _how_to_play(session: Session) -> tuple[Words, ...]:
    """A web page has keys, a switch and a way out of its own."""
    if not session.device.page:
        return (words.HOW_TO_PLAY_TEXT,)
    return (
        words.HOW_TO_PLAY_PAGE,
        words.HOW_TO_TYPE,
        words.HOW_TO_SWITCH,
        words.HOW_TO_SWITCH_AND_READ,
        words.HOW_TO_LEAVE,
    )


def helplines(session: Session, countries: Iterable[Country]) -> tuple[Paragraph, ...]:
    """Those of the countries, and when the numbers were looked at last."""
    wanted = set(countries)
    lines = [line for line in session.library.world.help.values() if line.country in wanted]
    found: list[Paragraph] = []
    for country, there in groupby(lines, key=lambda line: line.country):
        found += [heading(session, words.COUNTRIES[country]), *(_helpline(session, line) for line in there)]
    return (*found, *_checked(session))


def _checked(session: Session) -> tuple[Paragraph, ...]:
    days = [line.seen_on for line in session.library.world.help.values() if line.seen_on]
    if not days:
        return ()
    return (Paragraph(kind=Kind.SOURCE, text=session.reader.read(words.HELP_CHECKED, date=min(days))),)


def _helpline(session: Session, line: Helpline) -> Paragraph:
    reader = session.reader
    unseen = "" if line.seen_on else f" {reader.read(words.HELP_NOT_CHECKED)}"
    return Paragraph(
        kind=Kind.NOTICE,
        label=f"{reader.read(line.name)}: {line.number}",
        text=reader.read(line.says) + unseen,
        link=f"tel:{line.number.replace(' ', '')}",
    )


def press(session: Session, button: str) -> Session:
    """Back to where the reader was."""
    return replace(session, place=session.beneath)
