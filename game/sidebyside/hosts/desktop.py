"""The game in a window: the save is a file in the user's data folder."""

import asyncio
import locale
import os
from collections import deque
from itertools import count
from pathlib import Path

import platformdirs

from sidebyside.hosts.keeping import CannotKeepError
from sidebyside.screens.help import country_in
from sidebyside.screens.session import Asked, Device

FRAME = 1 / 60


class DesktopHost:
    """Keeps the save in `folder`, by default where the operating system wants such files."""

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder or platformdirs.user_data_path("sidebyside", appauthor=False)
        name = locale.getlocale()[0] or os.environ.get("LANG", "")
        self.languages = (name[:2].lower(),) if name else ()
        self.device = Device(country=country_in([name]))
        self.pressed: deque[str] = deque()
        self.early: tuple[str, ...] = ()
        self.asked = Asked()

    def load(self) -> str | None:
        """The last save, or None before the first. Bytes that are no text come back as text that is no save.

        Raises:
            CannotKeepError: there may be a save, and it may not be read.
        """
        try:
            return self._save.read_text(encoding="utf-8", errors="replace")
        except FileNotFoundError:
            return None
        except OSError as error:
            raise CannotKeepError(str(error)) from error

    def keep(self, text: str) -> None:
        """Replaces the save whole: a lost battery leaves the old one or the new one, never half of one.

        Raises:
            CannotKeepError: the disk is full or the folder cannot be written.
        """
        fresh = self.folder / "save.json.new"
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            with fresh.open("w", encoding="utf-8") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
            fresh.replace(self._save)
        except OSError as error:
            raise CannotKeepError(str(error)) from error

    def set_aside(self) -> None:
        """Gives the save another name, byte for byte; an older one that was put aside stays.

        Raises:
            CannotKeepError: the folder cannot be written.
        """
        names = (self.folder / f"save-set-aside-{number}.json" for number in count(1))
        try:
            self._save.rename(next(path for path in names if not path.exists()))
        except OSError as error:
            raise CannotKeepError(str(error)) from error

    def forget(self) -> None:
        """Deletes the save and all that were put aside.

        Raises:
            CannotKeepError: the folder cannot be written.
        """
        try:
            for path in self.folder.glob("save*.json*"):
                path.unlink()
        except OSError as error:
            raise CannotKeepError(str(error)) from error

    @property
    def _save(self) -> Path:
        return self.folder / "save.json"

    async def frame(self) -> None:
        """Waits for the next frame."""
        await asyncio.sleep(FRAME)

    def size(self) -> None:
        """None: the window's own size counts."""

    def post(self, message: object) -> None:
        """There is no page on the desktop."""

    def twin(self) -> None:
        """None: there is no page that shows the same."""

    def left(self) -> None:
        """The window closes by itself."""

    def tell(self, drawn: object) -> None:
        """Nobody listens on the desktop."""

    def failed(self, trace: str) -> None:
        """A crash ends in the terminal, where the trace is printed anyway."""
