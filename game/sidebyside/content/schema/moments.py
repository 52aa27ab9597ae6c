"""What `parse_moments` takes: lines, people on the stage, choices, conditions."""

from sidebyside.content.parse_moments import SUMS
from sidebyside.content.schema.shapes import (
    FLAG,
    ID,
    Key,
    Schema,
    by_id,
    key,
    many,
    mapping,
    maybe,
    named,
    number,
    one_of,
    words_here,
)
from sidebyside.engine.staging import Gesture, Light, Mood
from sidebyside.engine.story import METER_RANGE, Meter, Step, Way

_LINE = {"id": "nod", "who": "vlad", "text": "Come outside."}


def definitions() -> dict[str, Schema]:
    """The parts that stand in more than one place of a scenario."""
    return {"line": _line(), "choice": _choice(), "route": _route(), "when": _when()}


def lines() -> Key:
    """The key `lines`."""
    return key("lines", many(named("line"), least=1), "What is told and said, one line after the other.", [_LINE])


def on_stage() -> Key:
    """The key `on_stage`."""
    says = "Who is in the picture, from left to right, and how they look; and what they do, if that matters."
    return maybe("on_stage", by_id(_standing()), says, {"vlad": "worried", "ioana": {"mood": "cross", "does": "point"}})


def light() -> Key:
    """The key `light`."""
    return maybe("light", one_of(Light), "The time of the day in the picture; usually it is morning.", "afternoon")


def _standing() -> Schema:
    longer = mapping(
        key("mood", one_of(Mood), "How they look.", "cross"),
        maybe("does", one_of(Gesture), "What their hands do; without it, what the mood does with them.", "point"),
    )
    return {"anyOf": [one_of(Mood), longer]}


def _line() -> Schema:
    return mapping(
        key("id", ID, "The name of the line, unlike the others of its scene; translations hang on it.", "alone"),
        maybe("who", ID, "Who says it, by the id in cast.yaml; without it the narrator does.", "vlad"),
        *words_here(),
        _condition("The line is shown only where this holds."),
    )


def _choice() -> Schema:
    return mapping(
        key("id", ID, "The name of the choice, unlike any other in the story.", "ask-vlad"),
        *words_here(),
        maybe("way", one_of(Way), "What you mean the choice to be; players never see it.", "good"),
        maybe("asks_first", FLAG, "True where it asks the person concerned before anybody acts for them.", True),
        maybe(
            "meters", _for_each_meter(number(METER_RANGE), 1), "What it does for people.", {"voice": 2, "dignity": 1}
        ),
        maybe("rights", many(ID), "The rights at stake, by their ids in rights.yaml.", ["crc-12"]),
        maybe("steps", many(one_of(Step)), "The steps of a bystander who helps.", ["notice", "act"]),
        _condition("The choice is offered only where this holds."),
        maybe("after", _after(), "What is seen at once, before the story goes on.", {"lines": [_LINE]}),
        maybe("feedback", _feedback(), "What to say about the choice, without shame.", _FEEDBACK),
        key(
            "to",
            many(named("route"), least=1),
            _TO_SAYS,
            "bench",
            [{"to": "bench", "when": {"chosen": "ask-vlad"}}, "list"],
        ),
    )


_TO_SAYS = "Where it leads: a scene or an ending; or several, each but the last with a condition."
_FEEDBACK = {"protects": "You asked first.", "misses": "The joke still goes round.", "next": "Listen to the end."}


def _after() -> Schema:
    return mapping(lines(), on_stage())


def _feedback() -> Schema:
    return mapping(
        key("protects", named("words"), "What the choice protected.", "You asked Vlad first."),
        key("misses", named("words"), "What it missed.", "The joke still goes round."),
        key("next", named("words"), "What to try next.", "Listen to the end before you plan anything."),
    )


def _route() -> Schema:
    longer = mapping(
        key("to", ID, "The scene or the ending.", "bench"),
        _condition("The choice leads there only where this holds."),
    )
    return {**longer, **ID, "type": ["string", "object"]}


def _for_each_meter(inside: Schema, *examples: object) -> Schema:
    asks = {
        Meter.DIGNITY: "Is everybody respected?",
        Meter.PARTICIPATION: "Can everybody take part?",
        Meter.SAFETY: "Is everybody safe?",
        Meter.VOICE: "Is everybody heard?",
    }
    return mapping(*(key(meter, inside, asks[meter], *examples, required=False) for meter in Meter))


def _condition(says: str) -> Key:
    return maybe("when", named("when"), says, {"chosen": "ask-vlad"}, {"meter": {"voice": {"at_least": 2}}})


def _when() -> Schema:
    """A condition; one of its parts must say something."""
    ids = {
        "chosen": ("All of these choices were made.", ["ask-vlad"]),
        "any_chosen": ("At least one of these choices was made.", ["ask-vlad", "sit-down"]),
        "not_chosen": ("None of these choices was made.", ["agree"]),
        "visited": ("All of these scenes were seen.", ["bench"]),
    }
    parts = mapping(
        *(maybe(name, many(ID), says, example) for name, (says, example) in ids.items()),
        maybe(
            "meter", _for_each_meter(_bounds(), {"at_least": 2}), "How the meters stand.", {"voice": {"at_least": 2}}
        ),
    )
    full = {"type": ["string", "array"], "minItems": 1}
    bounded = {"not": {"additionalProperties": _NO_BOUNDS}}
    said = [*((name, full) for name in ids), ("meter", bounded)]
    return {**parts, "anyOf": [{"required": [name], "properties": {name: shape}} for name, shape in said]}


def _bounds() -> Schema:
    return mapping(
        maybe("at_least", number(SUMS), "The lowest sum at which it holds.", 2),
        maybe("at_most", number(SUMS), "The highest sum at which it holds.", 0),
    )


_NO_BOUNDS = {"properties": {"at_least": {"type": "null"}, "at_most": {"type": "null"}}}
