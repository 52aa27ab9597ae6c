"""Finds the Debian mirror this machine uses, in apt's own configuration."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from build.runtime.errors import RuntimeBuildError

APT = Path("/etc/apt")
OS_RELEASE = Path("/etc/os-release")


@dataclass(frozen=True)
class Entry:
    """One line or stanza of apt's sources."""

    uri: str
    suites: frozenset[str]
    components: frozenset[str]


def find_mirror(apt: Path = APT, os_release: Path = OS_RELEASE) -> str:
    """The address of the archive that offers this Debian's own ``main``."""
    facts = dict(line.split("=", 1) for line in os_release.read_text().splitlines() if "=" in line)
    own = {facts.get("VERSION_CODENAME", "").strip('"'), "stable", "testing", "unstable", "sid"}
    if facts.get("ID", "").strip('"') == "debian":
        for entry in entries(apt):
            if entry.suites & own and "main" in entry.components and entry.uri.startswith("http"):
                return entry.uri.rstrip("/")
    raise RuntimeBuildError(
        f"no Debian mirror was found in {apt}: the runtime is built on Debian, with a line like "
        "'deb <mirror> <release> main' in sources.list"
    )


def entries(apt: Path) -> Iterator[Entry]:
    """All of them, in both forms."""
    for file in sorted((apt / "sources.list.d").glob("*.sources")):
        for stanza in re.split(r"\n\s*\n", file.read_text()):
            yield from deb822(stanza)
    for file in [apt / "sources.list", *sorted((apt / "sources.list.d").glob("*.list"))]:
        if file.is_file():
            yield from one_line(file.read_text())


def deb822(stanza: str) -> Iterator[Entry]:
    """The newer form: ``Types:``, ``URIs:``, ``Suites:``, ``Components:``."""
    found = re.findall(r"^(\w[\w-]*):[ \t]*(.*(?:\n[ \t]+\S.*)*)", stanza, re.MULTILINE)
    fields = {name.lower(): frozenset(value.split()) for name, value in found}
    if "deb" in fields.get("types", ()):
        for uri in sorted(fields.get("uris", ())):
            yield Entry(uri, fields.get("suites", frozenset()), fields.get("components", frozenset()))


def one_line(text: str) -> Iterator[Entry]:
    """The older form: ``deb [options] <uri> <suite> <components>``."""
    for uri, suite, components in re.findall(r"^deb\s+(?:\[[^\]]*\]\s+)?(\S+)\s+(\S+)[ \t]*(.*)$", text, re.MULTILINE):
        yield Entry(uri, frozenset({suite}), frozenset(components.split("#")[0].split()))
