"""What `playthroughs` takes: a file in the folder of that name."""

from sidebyside.content.playthroughs import LEVELS
from sidebyside.content.schema.shapes import DRAFT, ID, TEXT, Schema, key, many, mapping, maybe, one_of
from sidebyside.engine.story import Meter

_SEE_SAYS = "Pieces of text that must be on the screen, in the source language."
_SEE = ["cheating with permission"]
_LEVELS_SAYS = "How the meters read at the end."


def playthrough() -> Schema:
    """The schema of a play-through."""
    return {
        "$schema": DRAFT,
        "title": "A way through a story of Side by Side (playthroughs/….yaml)",
        **mapping(
            key("says", TEXT, "The way in one sentence.", "You ask Vlad first, and he decides."),
            key(
                "play",
                many(_step(), least=1),
                "What is seen and chosen, in order.",
                [{"see": _SEE}, {"choose": "agree"}],
            ),
            key("ends", TEXT, "The id of the ending.", "together"),
            key("levels", _levels(), _LEVELS_SAYS, {"voice": "strong"}),
            maybe("rights_met", many(ID), "The rights that were met, in that order.", ["crc-12"]),
        ),
    }


def _step() -> Schema:
    """Either something to see or a choice to make; an empty `see` beside a choice says nothing."""
    see = mapping(key("see", many(TEXT, least=1), _SEE_SAYS, _SEE))
    choose = mapping(
        key("choose", TEXT, "The id of the choice that the reader makes.", "ask-vlad"),
        maybe("see", {"type": "array", "maxItems": 0}, _SEE_SAYS, []),
    )
    return {"anyOf": [see, choose]}


def _levels() -> Schema:
    says = "How this meter reads."
    keys = (key(meter, one_of(LEVELS), says, "growing", required=False) for meter in Meter)
    return {**mapping(*keys), "minProperties": 1}
