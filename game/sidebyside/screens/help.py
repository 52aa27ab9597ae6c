"""Help: whom to call, whom to tell, and how to play. On every screen, one press away."""

import re
from collections.abc import Iterable
from dataclasses import replace

from sidebyside.content.world import Helpline
from sidebyside.engine.portrayal import Country
from sidebyside.engine.story import Words
from sidebyside.screens import words
from sidebyside.screens.parts import heading, leave, onward
from sidebyside.screens.screen import BACK, Kind, Paragraph, Screen
from sidebyside.screens.session import Session

_SPOKEN = {
    "ro": (Country.RO, Country.MD),
    "bg": (Country.BG,),
    "nb": (Country.NO,),
    "nn": (Country.NO,),
    "no": (Country.NO,),
}
"""Where a language is spoken, most people first."""


def country_in(locales: Iterable[str]) -> Country | None:
    """The country that a device is set to, from its locales, the preferred one first: “ro-MD”, “nb_NO.UTF-8”, “bg”."""
    for locale in locales:
        language, *parts = re.split(r"[-_.@]", locale)
        regions = [country for country in Country if country in parts and country is not Country.EU]
        if found := (*regions, *_SPOKEN.get(language, ())):
            return found[0]
    return None


def in_order(country: Country | None, language: str) -> tuple[Country, ...]:
    """All countries: the device's own, those where the reader's language is spoken, all of Europe, the others."""
    own = (country,) if country else ()
    return tuple(dict.fromkeys((*own, *_SPOKEN.get(language, ()), *Country)))


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
            *helplines(session, in_order(session.device.country, session.preferences.language)),
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
    """Those of the countries in their order, and when the numbers were looked at last."""
    found: list[Paragraph] = []
    for country in dict.fromkeys(countries):
        there = [line for line in session.library.world.help.values() if line.country is country]
        found += [heading(session, words.COUNTRIES[country])] if there else []
        found += [_helpline(session, line) for line in there]
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
