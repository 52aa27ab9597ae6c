"""A web host as schools and NGOs have one: it keeps connections open and packs with gzip. For measuring only."""

import gzip
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache, partial
from http.server import ThreadingHTTPServer
from pathlib import Path

from build.serve import Handler

PACKED = (".html", ".js", ".mjs", ".css", ".json", ".wasm")


@cache
def _packed(path: Path) -> bytes:
    return gzip.compress(path.read_bytes(), 6)


class Packing(Handler):
    """HTTP/1.1 with gzip, as most hosts speak it without being told."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:  # noqa: N802 - the name is the base class's
        """A file, packed where that helps."""
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        if path.suffix not in PACKED or not path.is_file():
            super().do_GET()
            return
        packed = _packed(path)
        self.send_response(200)
        for name, value in (
            ("Content-Type", self.guess_type(str(path))),
            ("Content-Encoding", "gzip"),
            ("Content-Length", str(len(packed))),
        ):
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(packed)


@contextmanager
def hosting(folder: Path) -> Iterator[str]:
    """The address of a host that serves the folder."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Packing, directory=str(folder))) as host:
        threading.Thread(target=host.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{host.server_port}"
        host.shutdown()
