"""The built runtime in a real browser: a small game behind the strictest policy that can work."""

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from playwright.sync_api import Browser, ViewportSize

from build.runtime import default_cache, ensure, kept_modules
from build.site import OWN_POLICY
from tests.web.player import wait_for

PAGE = """<!doctype html><meta charset="utf-8">
<link rel="stylesheet" href="page.css"><link rel="icon" href="data:,">
<script src="page.js"></script><canvas id="canvas" tabindex="0"></canvas>
<script src="runtime/pythons.js" type="module" id="site">never_run_by_us()</script>"""
STYLE = "body{margin:0}canvas{display:block;width:100vw;height:100vh}"
SCRIPT = """window.told = {stages: [], refused: []};
window.Boot = {progress: (at) => told.stages.push(at), failed: (why) => { told.failed = why; }};
document.addEventListener("securitypolicyviolation", (event) => told.refused.push(event.violatedDirective));"""

DRAWS = """
import asyncio, json, platform, pygame
told = platform.window.told
async def main():
    pygame.display.init()
    for size in ((640, 360), (300, 500)):
        screen = pygame.display.set_mode(size)
        screen.fill((200, 60, 60)); pygame.display.flip()
        for _ in range(3): await asyncio.sleep(0)
    told.drawn = True
    while True:
        for event in pygame.event.get(pygame.MOUSEBUTTONDOWN): told.pressed = json.dumps(event.pos)
        await asyncio.sleep(0)
asyncio.run(main())
"""
FAILS_LATER = """
import asyncio
async def main():
    await asyncio.sleep(0)
    raise ValueError("ăîșț")
asyncio.run(main())
"""
IMPORTS = """
import importlib, json, platform
failed = {{}}
for name in {names!r}:
    try: importlib.import_module(name)
    except Exception as error: failed[name] = str(error)
platform.window.told.failed = json.dumps(failed)
platform.window.told.drawn = True
"""


Visit = Callable[..., Any]


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *args: object) -> None:
        pass

    def end_headers(self) -> None:
        self.send_header("Content-Security-Policy", OWN_POLICY)
        super().end_headers()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "runtime").symlink_to(ensure(default_cache(), print))
    (tmp_path / "index.html").write_text(PAGE, encoding="utf-8")
    (tmp_path / "page.css").write_text(STYLE, encoding="utf-8")
    (tmp_path / "page.js").write_text(SCRIPT, encoding="utf-8")
    return tmp_path


@pytest.fixture
def address(folder: Path) -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder))) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()
        thread.join()


@pytest.fixture
def visit(folder: Path, address: str, chromium: Browser) -> Iterator[Visit]:
    """Opens the page with a main.py and waits until it has drawn or failed."""
    contexts = ExitStack()

    def visit(main: str, ratio: float = 1) -> Any:
        with ZipFile(folder / "game.apk", "w") as packed:
            packed.writestr("assets/main.py", main)
        size: ViewportSize = {"width": 800, "height": 400}
        page = contexts.enter_context(chromium.new_context(viewport=size, device_scale_factor=ratio)).new_page()
        page.goto(address)
        wait_for(page, "told.drawn || told.failed")
        return page

    with contexts:
        yield visit


@pytest.mark.parametrize("ratio", [1, 2])
def test_a_game_draws_and_changes_its_size_under_a_strict_policy(visit: Visit, ratio: float) -> None:
    page = visit(DRAWS, ratio)
    assert page.evaluate("[canvas.width, canvas.height, told.failed, told.refused]") == [300, 500, None, []]
    page.mouse.click(400, 100)
    wait_for(page, "told.pressed")
    assert json.loads(page.evaluate("told.pressed")) == [150, 125]


def test_the_page_is_told_every_stage_and_every_byte(visit: Visit) -> None:
    stages = visit(DRAWS).evaluate("told.stages")
    assert list(dict.fromkeys(at["stage"] for at in stages)) == ["runtime", "game", "start"]
    assert stages[-1]["done"] == stages[-1]["total"]
    assert [at["done"] for at in stages] == sorted(at["done"] for at in stages)


def test_an_error_in_the_running_game_reaches_the_page_with_its_traceback(visit: Visit) -> None:
    said = visit(FAILS_LATER).evaluate("told.failed")
    assert said.startswith("Traceback")
    assert "/assets/main.py" in said
    assert "ValueError: ăîșț" in said


def test_an_error_while_main_is_read_reaches_the_page(visit: Visit) -> None:
    assert "ModuleNotFoundError: No module named 'tarfile'" in visit("import tarfile").evaluate("told.failed")


def test_every_module_that_is_called_kept_can_be_imported(visit: Visit) -> None:
    said = visit(IMPORTS.format(names=sorted(kept_modules()))).evaluate("told.failed")
    assert json.loads(said) == {}
