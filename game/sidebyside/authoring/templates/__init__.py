"""The texts that every new story starts from, and how their `<places>` are filled in."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from sidebyside.content.problems import Report
from sidebyside.content.read import read
from sidebyside.content.read_json import plain

HERE = Path(__file__).parent

_PLACE = re.compile(r"<([a-z_]+(?:\.[a-z0-9]+)?)>")


@dataclass(frozen=True, slots=True)
class Fragments:
    """fragments.yaml: a sentence for each role, kind of situation and measure."""

    held: Mapping[str, Mapping[str, Mapping[str, object]]]

    def right(self, situation: str) -> str:
        """The right that a situation is mostly about."""
        return str(self.held["situations"][situation]["right"])

    def texts(self, role: str, situation: str, measure: str) -> Mapping[str, str]:
        """Name of a place -> what goes there, itself with places for people."""
        parts = {
            "role": self.held["roles"][role],
            "measure": self.held["measures"][measure],
            **{key: part for key, part in self.held["situations"][situation].items() if isinstance(part, Mapping)},
        }
        return {f"{key}.{form}": str(says) for key, part in parts.items() for form, says in dict(part).items()}


def fragments() -> Fragments:
    """The fragments, which are part of the package."""
    report = Report()
    node = read(HERE / "fragments.yaml", HERE, report)
    held = plain(node) if node else None
    assert isinstance(held, Mapping), report.problems
    return Fragments(held)


def texts(folder: str) -> Mapping[str, str]:
    """Path from the folder -> text, for each file of a template."""
    root = HERE / folder
    return {
        path.relative_to(root).as_posix(): path.read_text(encoding="utf-8") for path in sorted(root.rglob("*.yaml"))
    }


def fill(template: str, values: Mapping[str, str]) -> str:
    """The template with its places filled, once: what looks like a place in a value stays as it is.

    Raises:
        KeyError: a place without a value.
    """
    return _PLACE.sub(lambda place: values[place[1]], template)


def quotable(says: str) -> str:
    """The text as it stands between double quotes in YAML."""
    return says.replace("\\", "\\\\").replace('"', '\\"')
