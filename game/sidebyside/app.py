"""The turn: show, ask, react, keep. The whole road of a choice."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from sidebyside.content.library import Library
from sidebyside.hosts.keeping import CannotKeepError
from sidebyside.language import NAMES
from sidebyside.screens import save, words
from sidebyside.screens.screen import Intent, Press, Screen
from sidebyside.screens.session import Asked, Device, Place, Preferences, Session, asked_for, at
from sidebyside.screens.turn import react, show

VISIT = "visit"
"""Among early presses: here another visit began, at the title. No button has this id."""


class View(Protocol):
    """Shows a screen and answers with what the reader did."""

    async def ask(self, screen: Screen) -> Intent:
        """The reader's next intent."""


class Host(Protocol):
    """Keeps the save."""

    @property
    def languages(self) -> Sequence[str]:
        """The languages that the device is set to, the preferred one first."""

    @property
    def asked(self) -> Asked:
        """What the link that brought the reader asks for."""

    @property
    def early(self) -> Sequence[str]:
        """What an earlier visitor pressed before the game was there: ids of buttons, oldest first."""

    def load(self) -> str | None:
        """The last save, or None before the first; CannotKeepError where there may be one that cannot be read."""

    @property
    def device(self) -> Device:
        """How the device is set up."""

    def keep(self, text: str) -> None:
        """Keeps a save, or raises CannotKeepError."""

    def forget(self) -> None:
        """Deletes whatever was kept, also what was put aside; raises CannotKeepError where that cannot be."""

    def set_aside(self) -> None:
        """Puts the last save where it is never written over, or raises CannotKeepError."""

    def left(self) -> None:
        """The reader has left: whatever still shows the game goes away."""


def open_session(library: Library, host: Host) -> Session:
    """The session to begin with: as it was left on this device, or a fresh one in the device's language."""
    language = next((name for name in host.languages if name in NAMES), Preferences().language)
    fresh = Session(library=library, preferences=Preferences(language=language), device=host.device)
    try:
        opened = save.load(host.load(), fresh)
    except CannotKeepError:
        return _not_kept(fresh)
    session = _put_aside(opened.session, host) if opened.set_aside else opened.session
    return asked_for(_caught_up(session, host) if host.early else session, host.asked)


def _caught_up(session: Session, host: Host) -> Session:
    """The session after everything that was pressed before the game was there; again at the title."""
    for button in host.early:
        session = at(session, Place.TITLE) if button == VISIT else react(session, Press(button))
    if session.forgets:
        return _forget(session, host)
    return _keep(save.dump(session), at(session, Place.TITLE), host)


def _put_aside(session: Session, host: Host) -> Session:
    """What could still be read of the old record (preferences, finished plays) is kept anew at once."""
    try:
        host.set_aside()
        host.keep(save.dump(session))
    except CannotKeepError:
        return _not_kept(session)
    return session


def _not_kept(session: Session) -> Session:
    return replace(session, notice=words.CANNOT_KEEP, keeps=False)


async def run(session: Session, view: View, host: Host) -> Session:
    """Turn after turn until the reader leaves; the last session.

    Only what has changed is kept: a second window that is merely looked at does not undo what the first one kept.
    """
    kept = save.dump(session)
    while not session.left:
        intent = await view.ask(show(session))
        session = react(session, intent)
        before, kept = kept, save.dump(session)
        if session.forgets:
            session = _forget(session, host)
        elif session.keeps and kept != before:
            session = _keep(kept, session, host)
    host.left()
    return session


def _forget(session: Session, host: Host) -> Session:
    try:
        host.forget()
    except CannotKeepError:
        return replace(session, notice=words.CANNOT_KEEP, forgets=False)
    return replace(session, forgets=False)


def _keep(text: str, session: Session, host: Host) -> Session:
    try:
        host.keep(text)
    except CannotKeepError:
        return replace(session, notice=words.CANNOT_KEEP)
    return session
