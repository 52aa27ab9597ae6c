"""A web host as most are by now: HTTP/2, so that many small files cost no more than one. For measuring only."""

import asyncio
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import trustme
from hypercorn.asyncio import serve
from hypercorn.config import Config
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.routing import Mount
from starlette.staticfiles import StaticFiles


@contextmanager
def hosting(folder: Path) -> Iterator[str]:
    """The address of a host that serves the folder; its certificate is its own, so that a visitor must accept it."""
    routes = [Mount("/", StaticFiles(directory=folder, html=True))]
    site = Starlette(routes=routes, middleware=[Middleware(GZipMiddleware, compresslevel=6)])
    over = threading.Event()
    port = _free_port()
    with TemporaryDirectory() as secrets:
        config = _config(port, Path(secrets) / "certificate.pem")
        host = threading.Thread(target=lambda: asyncio.run(_serve(site, config, over)))
        host.start()
        _wait_for(port)
        yield f"https://127.0.0.1:{port}"
        over.set()
        host.join()


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as held:
        port: int = held.getsockname()[1]
        return port


def _config(port: int, secret: Path) -> Config:
    trustme.CA().issue_cert("127.0.0.1").private_key_and_cert_chain_pem.write_to_path(secret)
    config = Config()
    config.bind = [f"127.0.0.1:{port}"]
    config.certfile = config.keyfile = str(secret)
    config.loglevel = "CRITICAL"
    return config


async def _serve(site: Starlette, config: Config, over: threading.Event) -> None:
    async def until_over() -> None:
        while not over.is_set():
            await asyncio.sleep(0.05)

    await serve(site, config, shutdown_trigger=until_over)  # type: ignore[arg-type]


def _wait_for(port: int) -> None:
    for _ in range(100):
        try:
            socket.create_connection(("127.0.0.1", port)).close()
        except ConnectionRefusedError:
            time.sleep(0.05)
        else:
            return
    raise TimeoutError("the host did not start")
