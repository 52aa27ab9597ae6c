# /// script
# dependencies = [
#  "pygame-ce",
# ]
# ///
"""The door: a host and a view are chosen, and the game runs. pygbag reads this file and no other."""

import asyncio
import sys
import traceback
from pathlib import Path

import pygame  # noqa: F401 - pygbag fetches pygame only when it is imported here

from sidebyside.app import open_session, run
from sidebyside.content.library import load
from sidebyside.views.asking import Asking
from sidebyside.views.canvas.view import CanvasView

if sys.platform == "emscripten":
    from sidebyside.hosts.browser import BrowserHost as Host
    from sidebyside.views.page import PageView

    def beside(host: Host) -> tuple[PageView]:
        """The views beside the canvas."""
        return (PageView(host.post, host.pressed),)
else:
    from sidebyside.hosts.desktop import DesktopHost as Host

    def beside(_: Host) -> tuple[()]:
        """In a window the canvas shows everything."""
        return ()


ROOT = Path(__file__).parent


async def main() -> None:
    """Plays until the reader leaves."""
    host = Host()
    try:
        canvas = CanvasView(assets=ROOT / "assets", size=host.size, tell=host.tell, twin=host.twin)
        asking = Asking((*beside(host), canvas), host.frame)
        await run(open_session(load(ROOT), host), asking, host)
    except Exception:
        host.failed(traceback.format_exc())
        raise


asyncio.run(main())
