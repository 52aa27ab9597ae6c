"""The Python half of pythons.js: what pygbag's page contract promises to a main.py, kept on Pyodide."""

import asyncio
import os
import platform
import sys
import traceback
from collections.abc import Awaitable, Callable, Coroutine
from contextvars import Context
from functools import partial
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import js  # type: ignore[import-not-found]
from pyodide.ffi import create_proxy  # type: ignore[import-not-found]

Report = Callable[[str], object]


class Frames:
    """Hands the browser's next animation frame to everyone who waits for it."""

    def __init__(self) -> None:
        self._waiting: list[asyncio.Future[None]] = []
        self._callback = create_proxy(self._arrived)  # one for ever: a proxy a frame would be work for nothing

    def next(self) -> Awaitable[None]:
        """Done when the browser is about to draw again."""
        if not self._waiting:
            js.requestAnimationFrame(self._callback)
        self._waiting.append(asyncio.Future())  # the loop's own kind would keep books about each frame
        return self._waiting[-1]

    def _arrived(self, _now: float) -> None:
        waiting, self._waiting = self._waiting, []
        for step in self._steps(waiting):
            step()

    def _steps(self, frames: list[asyncio.Future[None]]) -> list[Callable[[], object]]:
        """What waits for the frames. The loop would do it after this frame is painted; it is to be done before."""
        loop = asyncio.get_running_loop()
        steps: list[Callable[[], object]] = []

        def collect(callback: Callable[..., object], *args: object, context: Context) -> None:
            steps.append(partial(context.run, callback, *args))

        loop.call_soon = collect  # type: ignore[assignment, method-assign]
        for frame in frames:
            if not frame.done():  # its task may have been cancelled meanwhile
                frame.set_result(None)
        del loop.call_soon
        return steps


def start(archive: str, name: str, failed: Report) -> None:
    """Unpacks the game and runs its main.py; whatever it raises reaches the page."""
    try:
        platform.window = js.window  # type: ignore[attr-defined]
        pace_by_frames(Frames())
        run_on_the_page(failed)
        run_main(unpack(Path(archive), Path("/data/data") / name))
    except SystemExit:
        return
    except BaseException:
        failed(traceback.format_exc())


def pace_by_frames(frames: Frames) -> None:
    """From now on ``asyncio.sleep(0)`` ends with the next frame; longer sleeps stay timers."""
    timer = asyncio.sleep

    async def sleep(delay: float, result: Any = None) -> Any:
        if delay > 0:
            return await timer(delay, result)
        await frames.next()
        return result

    asyncio.sleep = sleep


def run_on_the_page(failed: Report) -> None:
    """From now on ``asyncio.run`` leaves its coroutine to the page's loop and returns at once."""

    async def watched(main: Coroutine[Any, Any, Any]) -> Any:
        try:
            return await main
        except (SystemExit, asyncio.CancelledError):
            return None
        except BaseException:
            failed(traceback.format_exc())
            raise

    def run(main: Coroutine[Any, Any, Any], **_: Any) -> asyncio.Task[Any]:
        return asyncio.ensure_future(watched(main))

    asyncio.run = run  # type: ignore[assignment]


def unpack(archive: Path, folder: Path) -> Path:
    """The assets of the archive, as files."""
    with ZipFile(archive) as packed:
        packed.extractall(folder, [name for name in packed.namelist() if name.startswith("assets/")])
    archive.unlink()
    return folder / "assets"


def run_main(assets: Path) -> None:
    """Runs main.py from its source, as ``__main__``, in its own folder."""
    main = assets / "main.py"
    sys.dont_write_bytecode = True  # nothing written here outlives the page
    sys.path.insert(0, str(assets))
    sys.argv[:] = [str(main)]
    os.chdir(assets)
    module = sys.modules["__main__"].__dict__
    module["__file__"] = str(main)
    exec(compile(main.read_bytes(), main, "exec", dont_inherit=True), module)
