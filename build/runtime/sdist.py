"""Fetches a source distribution from the package index that pip is configured with."""

import re
import subprocess
import sys
import urllib.parse
import urllib.request
from collections.abc import Callable
from hashlib import sha256

from build.runtime.errors import RuntimeBuildError
from build.runtime.parts import Sdist
from build.runtime.pinned import refuse_other

INDEX_LINE = re.compile(r"^(\S+)\.index-url=['\"](.+?)['\"]$", re.MULTILINE)
PIP_DEFAULT = "from pip._internal.models.index import PyPI; print(PyPI.simple_url)"


def fetch_sdist(part: Sdist, fetch: Callable[[str], bytes], index: Callable[[], str] | None = None) -> bytes:
    """The packed sources, only if their hash is the pinned one."""
    page = f"{(index or pip_index)().rstrip('/')}/{part.name}/"
    content = fetch(link(page, fetch(page).decode(), part.file))
    refuse_other(part.file, sha256(content).hexdigest(), part.sha256)
    return content


def pip_index() -> str:
    """The index pip is configured with, else pip's own default."""
    pip = (sys.executable, "-m", "pip", "config", "list")
    listed = subprocess.run(pip, capture_output=True, text=True, check=False)
    if listed.returncode:
        raise RuntimeBuildError("building the runtime needs pip, to know your package index: python3 -m ensurepip")
    found = dict(INDEX_LINE.findall(listed.stdout))
    configured = found.get(":env:") or found.get("site") or found.get("user") or found.get("global")
    return configured or subprocess.check_output((sys.executable, "-c", PIP_DEFAULT), text=True).strip()


def link(page: str, text: str, file: str) -> str:
    """Where an index page, JSON or HTML, says that a file is."""
    found = re.search(rf'"([^"]*/{re.escape(file)})[#"]', text)
    if not found:
        raise RuntimeBuildError(f"your package index does not offer {file} (looked at {page})")
    return str(urllib.parse.urljoin(page, found[1]))


def download(url: str) -> bytes:
    """Asks for JSON where the index knows it."""
    accepted = {"Accept": "application/vnd.pypi.simple.v1+json, text/html;q=0.1"}
    try:
        with urllib.request.urlopen(urllib.request.Request(url, headers=accepted), timeout=180) as response:
            return bytes(response.read())
    except OSError as error:
        raise RuntimeBuildError(f"{url} could not be fetched ({error}): try again with a network") from error
