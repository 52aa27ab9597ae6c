"""The turn: show, ask, react, keep. The whole road of a choice."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from sidebyside.content.library import Library
from sidebyside.hosts.keeping import CannotKeepError
from sidebyside.language import NAMES
from sidebyside.screens import save, words
from sidebyside.screens.screen import Intent, Screen
from sidebyside.screens.session import Preferences, Session
from sidebyside.screens.turn import react, show


class View(Protocol):
    """Shows a screen and answers with what the reader did."""

    async def ask(self, screen: Screen) -> Intent:
        """The reader's next intent."""


class Host(Protocol):
    """Keeps the save."""

    @property
    def languages(self) -> Sequence[str]:
        """The languages that the device is set to, the preferred one first."""

    def load(self) -> str | None:
        """The last save."""

    def keep(self, text: str) -> None:
        """Keeps a save, or raises CannotKeepError."""

    def set_aside(self, text: str) -> None:
        """Keeps an unreadable save, or raises CannotKeepError."""


def open_session(library: Library, host: Host) -> Session:
    """The session to begin with: as it was left on this device, or a fresh one in the device's language."""
    language = next((name for name in host.languages if name in NAMES), Preferences().language)
    kept = host.load()
    opened = save.load(kept, Session(library=library, preferences=Preferences(language=language)))
    if opened.set_aside and kept is not None:
        return _set_aside(opened.session, kept, host)
    return opened.session


def _set_aside(session: Session, kept: str, host: Host) -> Session:
    try:
        host.set_aside(kept)
    except CannotKeepError:
        return replace(session, notice=words.CANNOT_KEEP)
    return session


async def run(session: Session, view: View, host: Host) -> Session:
    """Turn after turn until the reader leaves; the last session."""
    while not session.left:
        intent = await view.ask(show(session))
        session = _kept(react(session, intent), host)
    return session


def _kept(session: Session, host: Host) -> Session:
    try:
        host.keep(save.dump(session))
    except CannotKeepError:
        return replace(session, notice=words.CANNOT_KEEP)
    return session
