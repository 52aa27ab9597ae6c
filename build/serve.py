"""Serves a folder on this machine, with the types that WebAssembly needs. For trying out, not for the world."""

from collections.abc import Callable
from errno import EADDRINUSE
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

Answers = Callable[..., SimpleHTTPRequestHandler]
"""What a server makes for each request."""


class Handler(SimpleHTTPRequestHandler):
    """Answers quietly, and never from an old copy: whoever edits wants to see the change."""

    extensions_map = SimpleHTTPRequestHandler.extensions_map | {
        ".wasm": "application/wasm",
        ".js": "text/javascript",
        ".mjs": "text/javascript",
        ".apk": "application/zip",
        ".webmanifest": "application/manifest+json",
    }

    def end_headers(self) -> None:
        """Lets the browser keep a copy, if it asks each time whether it is still right."""
        self.send_header("Cache-Control", "no-cache")
        super().end_headers()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name is the base class's
        """Says nothing: the terminal belongs to who started the server."""


class Server(ThreadingHTTPServer):
    """Answers many at once."""

    # A browser asks for a dozen files in one go. Five may wait by default; who comes then is lost for seconds.
    request_queue_size = 128


def server(site: Path, port: int, address: str = "127.0.0.1") -> Server:
    """A server for the folder, not yet running; port 0 takes a free one.

    Raises:
        OSError: the port is taken by another program.
    """
    return Server((address, port), files_in(site))


def files_in(site: Path) -> Answers:
    """Answers with the files of a folder."""
    return partial(Handler, directory=str(site))


def next_free_server(answers: Answers, port: int) -> Server:
    """A server on the port, or on one of the twenty after it where others are taken.

    Raises:
        OSError: all of them are taken.
    """
    for candidate in range(port, port + 20):
        try:
            return Server(("127.0.0.1", candidate), answers)
        except OSError as error:
            if error.errno != EADDRINUSE:
                raise
    return Server(("127.0.0.1", port + 20), answers)
