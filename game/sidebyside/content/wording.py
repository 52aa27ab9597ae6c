"""Finds the words in content, wherever they hang, so that nothing a child reads can be forgotten."""

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass

from sidebyside.content.problems import Mark
from sidebyside.engine.story import Words

GUIDE = "guide"
"""In the id of words, what stands second where they are for teachers: “extra-time/guide/…”. No scene is called so."""


def words_in(value: object) -> Iterator[Words]:
    """Every `Words` in a value made of frozen data, in the author's order."""
    if isinstance(value, Words):
        yield value
    elif isinstance(value, Mapping):
        for held in value.values():
            yield from words_in(held)
    elif isinstance(value, tuple):
        for held in value:
            yield from words_in(held)
    elif is_dataclass(value):
        for field in fields(value):
            yield from words_in(getattr(value, field.name))


def for_players(catalogue: Mapping[str, str]) -> dict[str, str]:
    """The catalogue without what only teachers read."""
    return {key: says for key, says in catalogue.items() if key.split("/")[1:2] != [GUIDE]}


def nearest(words_id: str, marks: Mapping[str, Mark]) -> Mark | None:
    """The place of the innermost part of a scenario that the id belongs to."""
    parts = [words_id, *reversed(words_id.split("/"))]
    return next((marks[part] for part in parts if part in marks), None)
