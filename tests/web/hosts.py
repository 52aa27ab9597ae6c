"""Hosts as there are in the world: plain, compressing, below a path, with another build tomorrow."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from http import HTTPStatus
from http.server import ThreadingHTTPServer
from pathlib import Path
from typing import BinaryIO

from build.hosting import LASTING
from build.serve import Handler

SCHOOL = "school.test"
"""A name that the test browser finds on this machine; without https it is no secure place, unlike 127.0.0.1."""


@dataclass(slots=True)
class Host:
    """A running host; `folder` can be exchanged for another build. Notes what it was asked for and how it answered."""

    folder: Path
    negotiates: bool = False
    below: str = "/"
    open_to_all: bool = False
    port: int = 0
    asked: list[tuple[str, str]] = field(default_factory=list)
    sent: dict[str, str] = field(default_factory=dict)

    @property
    def address(self) -> str:
        """Without a slash at its end."""
        return f"http://127.0.0.1:{self.port}{self.below.rstrip('/')}"

    def gets(self, ending: str) -> int:
        """How often a file was sent whole."""
        return sum(method == "GET" and path.split("?")[0].endswith(ending) for method, path in self.asked)


@contextmanager
def hosting(host: Host) -> Iterator[Host]:
    """Runs the host on a free port."""
    with ThreadingHTTPServer(("127.0.0.1", host.port), partial(_Answers, host)) as server:
        host.port = server.server_port
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield host
        server.shutdown()


class _Answers(Handler):
    """Cached for ever where the address holds a hash, as our `_headers` ask for; asked about each time elsewhere."""

    def __init__(self, host: Host, *args: object) -> None:
        self.host = host
        self.encoding = ""
        super().__init__(*args, directory=str(host.folder))  # type: ignore[arg-type]

    def translate_path(self, path: str) -> str:
        inside = path.removeprefix(self.host.below.rstrip("/")) if path.startswith(self.host.below) else "/nowhere"
        plain = Path(super().translate_path(inside))
        self.encoding = ""
        file = plain / "index.html" if plain.is_dir() and inside.split("?")[0].endswith("/") else plain
        accepted = self.headers.get("Accept-Encoding", "")
        for name, suffix in (("br", ".br"), ("gzip", ".gz")) if self.host.negotiates else ():
            beside = file.with_name(file.name + suffix)
            if name in accepted and beside.exists():
                self.encoding, self.kind = name, self.guess_type(str(file))
                return str(beside)
        return str(plain)

    def guess_type(self, path: str) -> str:  # type: ignore[override]
        return self.kind if self.encoding and path.endswith((".br", ".gz")) else super().guess_type(path)

    def send_head(self) -> BinaryIO | None:  # type: ignore[override]
        self.host.asked.append((self.command, self.path))
        return super().send_head()  # type: ignore[return-value]

    def send_response(self, code: int, message: str | None = None) -> None:
        super().send_response(code, message)
        if code == HTTPStatus.OK and self.encoding:
            self.send_header("Content-Encoding", self.encoding)
            self.host.sent[self.path] = self.encoding
        if self.host.open_to_all:
            self.send_header("Access-Control-Allow-Origin", "*")
        lasting = self.path.removeprefix(self.host.below).strip("/").split("/")[0] in LASTING
        self.send_header("Cache-Control", "public, max-age=31536000, immutable" if lasting else "no-cache")

    def end_headers(self) -> None:
        super(Handler, self).end_headers()
