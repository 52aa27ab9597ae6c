"""What is kept between visits, as one JSON text: preferences, the current journal and place, finished journals.

A save may come from another version, be cut in half, or be nothing of ours; then the reader gets one kind sentence
and a fresh start, and the old text is handed back to be kept aside.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from itertools import accumulate
from typing import Any

from sidebyside.engine import play as playing
from sidebyside.engine.play import Choose, IllegalMove, Journal
from sidebyside.language import NAMES
from sidebyside.screens import words
from sidebyside.screens.screen import Access, Display, Theme
from sidebyside.screens.session import IN_STORY, TEXT_SIZES, Place, Preferences, Session

FORMAT = 1
MOST_FINISHED = 100
"""Older finished plays are forgotten first, so that a save cannot grow without end."""

DEEPEST = 10
"""How many brackets may stand inside each other: our own saves have five. In WebAssembly a hundred thousand end the
game before Python could refuse them."""
_BRACKET = re.compile(r"[\[\]{}]")


@dataclass(frozen=True, slots=True)
class Opened:
    """A session to begin with, and whether the old text must be kept aside before it is written over."""

    session: Session
    set_aside: bool = False


class UnreadableSaveError(Exception):
    """The text is not a save of ours."""


def dump(session: Session) -> str:
    """The session as a text to keep. ASCII, because one of the browser runtimes passes nothing else unharmed."""
    return json.dumps(
        {
            "format": FORMAT,
            "preferences": asdict(session.preferences),
            "current": _current(session),
            "finished": [_journal_as_data(journal) for journal in session.finished[-MOST_FINISHED:]],
        }
    )


def _current(session: Session) -> object:
    if session.play is None:
        return None
    return {"place": session.paused or Place.SCENE, **_journal_as_data(playing.journal(session.play))}


def _journal_as_data(journal: Journal) -> dict[str, object]:
    moves = [[move.scene, move.choice] for move in journal.moves]
    return {"scenario": journal.scenario, "revision": journal.revision, "moves": moves}


def load(text: str | None, fresh: Session) -> Opened:
    """The session that the text tells of; `fresh` (with a notice) when it tells of nothing we know."""
    if text is None:
        return Opened(fresh)
    try:
        held = _parsed(text)
        if not isinstance(held, dict) or held.get("format") != FORMAT:
            raise UnreadableSaveError
        preferences, finished = _preferences(held["preferences"]), tuple(map(_journal, held["finished"]))
        known = replace(fresh, preferences=preferences, finished=finished)
        return _resume(held["current"], known)
    except (UnreadableSaveError, KeyError, TypeError, ValueError):
        return Opened(replace(fresh, notice=words.SAVE_UNREADABLE), set_aside=True)


def _parsed(text: str) -> object:
    steps = (1 if bracket in "[{" else -1 for bracket in _BRACKET.findall(text))
    if max(accumulate(steps), default=0) > DEEPEST:
        raise UnreadableSaveError
    return json.loads(text)


def _resume(current: object, session: Session) -> Opened:
    if current is None:
        return Opened(session)
    held = _mapping(current)
    place, journal = Place(held["place"]), _journal(held)
    scenario = session.library.scenarios.get(journal.scenario)
    try:
        play = playing.replay(scenario, journal.moves) if scenario else None
    except IllegalMove:
        play = None
    if play is None:
        return Opened(replace(session, notice=words.STORY_TOO_CHANGED), set_aside=True)
    changed = words.STORY_CHANGED if play.scenario.revision != journal.revision else None
    return Opened(replace(session, play=play, paused=_fitting(place, play), notice=changed))


def _fitting(place: Place, play: playing.Play) -> Place:
    """The place, if the play can be there; else where the play stands."""
    if place not in IN_STORY:
        raise UnreadableSaveError
    if place is Place.FEEDBACK and play.moves:
        return place
    return Place.ENDING if playing.ending(play) else Place.SCENE


def _preferences(value: object) -> Preferences:
    """Those of an older version know less; what they do not know has its usual value."""
    held = _mapping(value)
    if held["language"] not in NAMES or held["text_size"] not in TEXT_SIZES:
        raise UnreadableSaveError
    return Preferences(
        language=held["language"],
        easy=held["easy"] is True,
        text_size=held["text_size"],
        theme=None if held["theme"] is None else Theme(held["theme"]),
        calm=None if held["calm"] is None else held["calm"] is True,
        display=Display(held.get("display", Display.PAGE)),
        spaced=held.get("spaced") is True,
        dyslexic=held.get("dyslexic") is True,
        access=_access(_mapping(held.get("access", {}))),
    )


def _access(held: Mapping[str, Any]) -> Access:
    return Access(
        aloud=_number(held.get("aloud", 0), 200),
        scan=_number(held.get("scan", 0), 10),
        scan_sound=held.get("scan_sound") is True,
    )


def _number(value: object, most: int) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= most:
        raise UnreadableSaveError
    return value


def _journal(value: object) -> Journal:
    held = _mapping(value)
    moves = tuple(Choose(_text(scene), _text(choice)) for scene, choice in held["moves"])
    return Journal(_text(held["scenario"]), _text(held["revision"]), moves)


def _mapping(value: object) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise UnreadableSaveError
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise UnreadableSaveError
    return value
