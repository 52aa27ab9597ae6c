"""What the check must know of the drawings: which there are, and what they cannot show."""

import json
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Gallery:
    """`pictures` are names such as “places/yard” and “people/vlad”.

    `never` says who never makes which gestures: their hands are on a tablet, or hold a cane. Of whoever writes in a
    place of `portraits` only the head is seen.
    """

    pictures: frozenset[str] = frozenset()
    never: Mapping[str, Collection[str]] = field(default_factory=dict)
    portraits: frozenset[str] = frozenset()


def gallery(assets: Path) -> Gallery:
    """What is drawn in an assets folder."""
    people, customs = assets / "people" / "people.json", assets / "parts" / "customs.json"
    return Gallery(
        pictures=frozenset(path.relative_to(assets).with_suffix("").as_posix() for path in assets.rglob("*.svg")),
        never={who: about["never"] for who, about in _told(people) if "never" in about},
        portraits=frozenset(place for place, about in _told(customs) if about.get("portraits")),
    )


def _told(file: Path) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """What is said of each name; nothing where nothing is drawn."""
    if file.is_file():
        yield from json.loads(file.read_text(encoding="utf-8")).items()
