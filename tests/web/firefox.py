"""Firefox ESR by its own WebDriver BiDi (https://w3c.github.io/webdriver-bidi/), without a driver between."""

import json
import re
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from websockets.sync.client import ClientConnection, connect

FIREFOX = shutil.which("firefox-esr") or shutil.which("firefox") or "/usr/bin/firefox-esr"
_QUIET = """
user_pref("app.update.enabled", false);
user_pref("browser.shell.checkDefaultBrowser", false);
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("intl.accept_languages", "en");
"""


class Firefox:
    """One tab."""

    def __init__(self, socket: ClientConnection) -> None:
        self.socket = socket
        self.sent = 0
        self.say("session.new", capabilities={})
        self.tab = self.say("browsingContext.getTree")["contexts"][0]["context"]

    def say(self, method: str, **params: object) -> dict[str, Any]:
        """Sends a command and waits for its answer; events in between are not for us."""
        self.sent += 1
        self.socket.send(json.dumps({"id": self.sent, "method": method, "params": params}))
        while (answer := json.loads(self.socket.recv(timeout=60))).get("id") != self.sent:
            pass
        assert answer["type"] == "success", answer
        result: dict[str, Any] = answer["result"]
        return result

    def goto(self, address: str) -> None:
        """Opens the address."""
        self.say("browsingContext.navigate", context=self.tab, url=address, wait="interactive")

    def evaluate(self, script: str) -> Any:
        """The value of an expression; lists and objects must be made text by the expression itself."""
        target = {"context": self.tab}
        told = self.say("script.evaluate", expression=script, target=target, awaitPromise=True)
        assert told["type"] == "success", told
        return told["result"].get("value")

    def click(self, x: float, y: float) -> None:
        """A real click at that place of the window."""
        where = {"type": "pointerMove", "x": round(x), "y": round(y)}
        actions = [where, {"type": "pointerDown", "button": 0}, {"type": "pointerUp", "button": 0}]
        mouse = {"type": "pointer", "id": "mouse", "actions": actions}
        self.say("input.performActions", context=self.tab, actions=[mouse])


@contextmanager
def firefox(profile: Path) -> Iterator[Firefox]:
    """A Firefox with an empty profile, closed at the end."""
    (profile / "user.js").write_text(_QUIET, encoding="utf-8")
    command = [FIREFOX, "--headless", "--no-remote", "--profile", str(profile), "--remote-debugging-port", "0"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True) as running:
        try:
            with connect(_address(running) + "/session", max_size=None) as socket:
                yield Firefox(socket)
        finally:
            running.terminate()


def _address(running: "subprocess.Popen[str]") -> str:
    """Where it listens; it says so on its way up."""
    assert running.stderr
    said = []
    for line in running.stderr:
        said.append(line)
        if found := re.search(r"listening on (ws://\S+)", line):
            return found[1]
    raise AssertionError(f"Firefox did not start: {''.join(said)}")
