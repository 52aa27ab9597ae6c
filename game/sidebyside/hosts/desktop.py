"""The game in a window: the save is a file in the user's data folder."""

import asyncio
import locale
import os
from pathlib import Path

import platformdirs

from sidebyside.hosts.keeping import CannotKeepError

FRAME = 1 / 60


class DesktopHost:
    """Keeps the save in `folder`, by default where the operating system wants such files."""

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder or platformdirs.user_data_path("sidebyside", appauthor=False)
        code = (locale.getlocale()[0] or os.environ.get("LANG", ""))[:2]
        self.languages = (code.lower(),) if code else ()

    def load(self) -> str | None:
        """The last save, or None before the first. Bytes that are no text come back as text that is no save."""
        try:
            return (self.folder / "save.json").read_text(encoding="utf-8", errors="replace")
        except OSError:
            return None

    def keep(self, text: str) -> None:
        """Replaces the save whole: a lost battery leaves the old one or the new one, never half of one.

        Raises:
            CannotKeepError: the disk is full or the folder cannot be written.
        """
        fresh = self.folder / "save.json.new"
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            fresh.write_text(text, encoding="utf-8")
            fresh.replace(self.folder / "save.json")
        except OSError as error:
            raise CannotKeepError(str(error)) from error

    def set_aside(self, text: str) -> None:
        """Keeps an unreadable save beside the new one.

        Raises:
            CannotKeepError: as for `keep`.
        """
        try:
            (self.folder / "save-set-aside.json").write_text(text, encoding="utf-8")
        except OSError as error:
            raise CannotKeepError(str(error)) from error

    async def frame(self) -> None:
        """Waits for the next frame."""
        await asyncio.sleep(FRAME)

    def size(self) -> None:
        """None: the window's own size counts."""

    def tell(self, drawn: object) -> None:
        """Nobody listens on the desktop."""

    def failed(self, trace: str) -> None:
        """A crash ends in the terminal, where the trace is printed anyway."""
