"""Conditions as words. Scenes and choices are named by their ids, which is what an author writes."""

from collections.abc import Iterator

from sidebyside.drawing import words
from sidebyside.engine.story import Condition
from sidebyside.language import Reader

MINUS = "−"


def told(when: Condition | None, reader: Reader) -> str | None:
    """The condition in words; None where there is none."""
    return "; ".join(_parts(when, reader)) if when else None


def _parts(when: Condition, reader: Reader) -> Iterator[str]:
    names = (
        (words.AFTER, when.chosen),
        (words.AFTER_ONE, when.any_chosen),
        (words.NOT_AFTER, when.not_chosen),
        (words.VISITED, when.visited),
    )
    for asked, ids in names:
        if ids:
            yield reader.read(asked, ids=", ".join(ids))
    for bound, limits in ((words.AT_LEAST, when.at_least), (words.AT_MOST, when.at_most)):
        for meter, points in limits:
            yield reader.read(bound, meter=reader.read(words.METERS[meter]), n=str(points).replace("-", MINUS))
