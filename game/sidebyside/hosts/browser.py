"""The game in a web page. The one file that touches the browser, through a bridge that the page provides.

The bridge is two functions: `post` takes ASCII JSON (other text reaches the page garbled under pygbag's own
runtime), `poll` gives the page's messages as JSON, "" when there are none. What the page knows before the game
starts (save, languages, size) comes with the first poll. https://github.com/pygame-web/pygbag
"""

import asyncio
import json
import platform
from collections import deque
from collections.abc import Mapping
from typing import Any

from sidebyside.hosts.keeping import CannotKeepError
from sidebyside.screens.help import country_in
from sidebyside.screens.screen import Theme
from sidebyside.screens.session import Asked, Device


class BrowserHost:
    """Speaks with `window.Bridge`."""

    def __init__(self) -> None:
        self.bridge: Any = platform.window.Bridge  # type: ignore[attr-defined]
        self.save: str | None = None
        self.languages: tuple[str, ...] = ()
        self.box: tuple[int, int, float] = (1280, 720, 1.0)
        self.device = Device(page=True)
        self.early: tuple[str, ...] = ()
        self.asked = Asked()
        self.pressed: deque[str] = deque()
        self.refused = False
        self.focus, self.down = "", 0.0
        self.listen()

    def post(self, message: Mapping[str, object]) -> None:
        """Sends one message to the page."""
        self.bridge.post(json.dumps(message))

    def listen(self) -> None:
        """Takes in what the page has sent since the last time."""
        waiting = self.bridge.poll()
        for message in json.loads(waiting) if waiting else ():
            self.hear(message)

    def hear(self, message: Mapping[str, Any]) -> None:
        """One message of the page; its `about` names it."""
        match message.get("about"):
            case "visit":
                self.save = message["save"]
                self.languages = tuple(name[:2] for name in message["languages"])
                self.early = tuple(message["early"])
                asked = message["asked"]
                self.asked = Asked(**{**asked, "stories": tuple(asked["stories"])})
                country = country_in(message["languages"])
                self.device = Device(theme=Theme(message["theme"]), calm=message["calm"], page=True, country=country)
            case "size":
                self.box = (int(message["width"]), int(message["height"]), float(message["ratio"]))
            case "reading":
                self.focus, self.down = message["focus"], float(message["down"])
            case "press":
                self.pressed.append(message["button"])
            case "stored":
                self.refused = not message["ok"]

    def load(self) -> str | None:
        """The save that the page found in its storage."""
        return self.save

    def keep(self, text: str) -> None:
        """Hands the save to the page.

        Raises:
            CannotKeepError: the page's storage refused.
        """
        self._store({"about": "keep", "save": text})

    def set_aside(self) -> None:
        """Has the page put the save it holds under another name.

        Raises:
            CannotKeepError: the page's storage refused.
        """
        self._store({"about": "aside"})

    def forget(self) -> None:
        """Has the page delete whatever it keeps for us.

        Raises:
            CannotKeepError: the page's storage refused.
        """
        self._store({"about": "forget"})

    def _store(self, message: Mapping[str, object]) -> None:
        self.post(message)
        self.listen()  # the page answers at once
        if self.refused:
            raise CannotKeepError("the browser's storage is full or forbidden")

    async def frame(self) -> None:
        """Waits for the browser's next frame: a sleep of 0 is that, in both runtimes."""
        await asyncio.sleep(0)
        self.listen()

    def size(self) -> tuple[int, int, float]:
        """The canvas as the page lays it out: width and height in pixels, and pixels per CSS pixel."""
        return self.box

    def twin(self) -> tuple[str, float]:
        """Where the reader is among the page's own words: the button that has the focus, and how far down, 0 to 1."""
        return self.focus, self.down

    def left(self) -> None:
        """Tells the page that the reader has left, so that it goes away too."""
        self.post({"about": "left"})

    def tell(self, drawn: Mapping[str, object]) -> None:
        """Tells the page what has been drawn; the first time, that the game is there."""
        self.post({"about": "drawn", **drawn})

    def failed(self, trace: str) -> None:
        """Tells the page that the game has stopped, so that it can say so kindly."""
        self.post({"about": "failed", "trace": trace})
