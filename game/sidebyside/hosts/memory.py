"""A host that keeps everything in memory and forgets it at the end. For tests, and for trying things out."""

from sidebyside.hosts.keeping import CannotKeepError
from sidebyside.screens.session import Asked, Device


class MemoryHost:
    """Keeps saves in a list, so that a test can look at all of them. A full one refuses as a full disk does."""

    def __init__(
        self,
        kept: str | None = None,
        *,
        full: bool = False,
        languages: tuple[str, ...] = (),
        early: tuple[str, ...] = (),
        asked: Asked | None = None,
        device: Device | None = None,
    ) -> None:
        self.saves: list[str] = [kept] if kept is not None else []
        self.aside: list[str] = []
        self.full = full
        self.has_left = False
        self.languages = languages
        self.early = early
        self.asked = asked or Asked()
        self.device = device or Device()

    def load(self) -> str | None:
        """The last save."""
        return self.saves[-1] if self.saves else None

    def keep(self, text: str) -> None:
        """Keeps the save.

        Raises:
            CannotKeepError: the host is full.
        """
        self._refuse_when_full()
        self.saves.append(text)

    def set_aside(self) -> None:
        """Puts the last save where it is not written over.

        Raises:
            CannotKeepError: the host is full.
        """
        self._refuse_when_full()
        self.aside.append(self.saves.pop())

    def forget(self) -> None:
        """Deletes everything.

        Raises:
            CannotKeepError: the host is full.
        """
        self._refuse_when_full()
        self.saves, self.aside = [], []

    def left(self) -> None:
        """Only remembers it."""
        self.has_left = True

    def _refuse_when_full(self) -> None:
        if self.full:
            raise CannotKeepError("the memory host is full")
