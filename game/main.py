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
from sidebyside.views.page import PageView

if sys.platform == "emscripten":
    from sidebyside.hosts.browser import BrowserHost as Host
else:
    from sidebyside.hosts.desktop import DesktopHost as Host

ROOT = Path(__file__).parent


async def main() -> None:
    """Plays until the reader leaves."""
    host = Host()
    try:
        canvas = CanvasView(assets=ROOT / "assets", size=host.size, tell=host.tell, twin=host.twin)
        asking = Asking((PageView(host.post, host.pressed), canvas), host.frame)
        await run(open_session(load(ROOT), host), asking, host)
    except Exception:
        host.failed(traceback.format_exc())
        raise


asyncio.run(main())
