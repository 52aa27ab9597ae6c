"""WebKitGTK by W3C WebDriver, as Debian packs it (webkit2gtk-driver), on a screen that nobody sees (Xvfb)."""

import json
import os
import shutil
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

DRIVER = shutil.which("WebKitWebDriver") or "/usr/bin/WebKitWebDriver"
XVFB = shutil.which("Xvfb") or "/usr/bin/Xvfb"


class WebKit:
    """One window."""

    def __init__(self, driver: str) -> None:
        self.driver = driver
        options = {"webkitgtk:browserOptions": {"args": ["--automation"]}}
        made = self.say("POST", "", {"capabilities": {"alwaysMatch": options}})
        self.driver += f"/{made['sessionId']}"

    def say(self, method: str, path: str, body: object = None) -> Any:
        """The value that the driver answers."""
        data = json.dumps(body if body is not None else {}).encode() if method == "POST" else None
        asked = urllib.request.Request(self.driver + path, data=data, method=method)
        try:
            with urllib.request.urlopen(asked, timeout=90) as answer:
                return json.load(answer)["value"]
        except urllib.error.HTTPError as error:
            raise AssertionError(error.read().decode()) from error

    def goto(self, address: str) -> None:
        """Opens the address."""
        self.say("POST", "/url", {"url": address})

    def evaluate(self, script: str) -> Any:
        """The value of an expression."""
        return self.say("POST", "/execute/sync", {"script": f"return {script}", "args": []})

    def click(self, x: float, y: float) -> None:
        """A real click at that place of the window."""
        where = {"type": "pointerMove", "duration": 0, "x": round(x), "y": round(y)}
        actions = [where, {"type": "pointerDown", "button": 0}, {"type": "pointerUp", "button": 0}]
        mouse = {"type": "pointer", "id": "mouse", "parameters": {"pointerType": "mouse"}, "actions": actions}
        self.say("POST", "/actions", {"actions": [mouse]})


@contextmanager
def webkit() -> Iterator[WebKit]:
    """A WebKitGTK window, closed at the end."""
    display, port = _free_display(), _free_port()
    environment = os.environ | {"DISPLAY": display, "WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS": "1", "LANG": "C.UTF-8"}
    screen = [XVFB, display, "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
    with subprocess.Popen(screen, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as xvfb:
        driver = [DRIVER, f"--port={port}"]
        with subprocess.Popen(driver, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as running:
            try:
                _wait_until_open(port)
                window = WebKit(f"http://127.0.0.1:{port}/session")
                yield window
                window.say("DELETE", "")
            finally:
                running.terminate()
                xvfb.terminate()


def _free_display() -> str:
    taken = {path.name for path in Path("/tmp/.X11-unix").glob("X*")}
    return next(f":{number}" for number in range(90, 200) if f"X{number}" not in taken)


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port


def _wait_until_open(port: int) -> None:
    for _ in range(200):
        with socket.socket() as door:
            if door.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    raise AssertionError("WebKitWebDriver did not start")
