"""Plain data that remembers where it stood in its file: what every reader makes and every parser takes."""

from collections.abc import Mapping
from dataclasses import dataclass

from sidebyside.content.problems import Mark


@dataclass(frozen=True, slots=True)
class Node:
    """A value with its place. Mappings keep the place of each key too."""

    value: "str | int | float | bool | tuple[Node, ...] | Mapping[str, Entry] | None"
    mark: Mark


@dataclass(frozen=True, slots=True)
class Entry:
    """One key of a mapping: where the key stands, and its value."""

    key_mark: Mark
    node: Node


def describe(node: Node) -> str:
    """What a value is, in an author's words."""
    match node.value:
        case None:
            return "nothing"
        case bool():
            return "true or false"
        case int() | float():
            return "a number"
        case str():
            return "a text"
        case tuple():
            return "a list"
        case _:
            return "a mapping of keys"
