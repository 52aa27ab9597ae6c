"""What `parse_scenario` takes: scenario.yaml."""

from sidebyside.content.parse_scenario import AGES, FORMAT, LEVELS, MINUTES
from sidebyside.content.schema.moments import definitions, light, lines, on_stage
from sidebyside.content.schema.shapes import (
    DATE,
    DRAFT,
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
    words,
    words_here,
)
from sidebyside.engine.portrayal import Country, Deed, Need, Situation
from sidebyside.engine.story import Measure, Role

_LINES = [{"id": "alone", "text": "Sami has no place at the table."}]
_CHOICES = [{"id": "ask", "text": "Ask him where he would like to sit.", "to": "together"}]
_SCENE = {"title": "At lunch", "place": "hallway", "lines": _LINES, "choices": _CHOICES}
_ENDING = {"title": "Together", "place": "yard", "lines": _LINES}
_BARRIER = "One test format for everybody."


def scenario() -> Schema:
    """The schema of a scenario."""
    return {
        "$schema": DRAFT,
        "title": "A story of Side by Side (scenario.yaml)",
        "definitions": {"words": words(), "scene": _scene(), "ending": _ending(), **definitions()},
        **mapping(*_about(), *_for_reports(), *_story()),
    }


def _about() -> tuple[Key, ...]:
    return (
        key("format", {"const": FORMAT}, "The number of this format.", FORMAT),
        key("id", ID, "The name of the story and of its folder; it never changes.", "extra-time"),
        key("title", named("words"), "What the story is called.", {"text": "Is extra time cheating?"}),
        maybe(
            "summary", named("words"), "What it is about, for those who choose a story.", "Sami has no place to sit."
        ),
        maybe("role", one_of(Role), "Who the player is in the story.", "classmate"),
        maybe("ages", _ages(), "The youngest and the oldest it is for.", [10, 14]),
        maybe("minutes", number(MINUTES), "How long it takes to play.", 7),
        maybe("content", _content(), "How hard it is to bear, and what to say before.", {"level": 0}),
        maybe("barrier", named("words"), "What is in the way: a rule, a format, a habit; never the child.", _BARRIER),
        maybe(
            "talk",
            many(_question()),
            "Questions to talk about afterwards.",
            [{"id": "see", "text": "What did you see?"}],
        ),
    )


def _for_reports() -> tuple[Key, ...]:
    return (
        maybe("measure", one_of(Measure), "What kind of change the story asks of the school.", "accommodation"),
        maybe("country", one_of(Country), "Where the story plays, if its laws are those of one country.", "RO"),
        maybe(
            "portrays", _portrays(), "Who the story is about and what people do in it; players never see it.", _PORTRAYS
        ),
        maybe("rights", many(ID), "The rights in the story, by their ids in rights.yaml.", ["crc-12", "crpd-5"]),
        maybe("cast", many(ID), "Everybody in the story, by their ids in cast.yaml.", ["vlad", "ioana"]),
        maybe("review", _review(), "The days on which people reviewed the story; null until a person has.", _REVIEW),
    )


_PORTRAYS = {"situations": ["teasing"], "concerned": "vlad", "deeds": {"ioana": ["hurts", "repairs"]}}
_REVIEW = {"lived_experience": None, "safeguarding": None, "native_reader": None}


def _story() -> tuple[Key, ...]:
    return (
        key("start", ID, "The scene that the story starts with.", "queue"),
        key("scenes", by_id(named("scene"), least=1), "The moments with a decision, by their ids.", {"queue": _SCENE}),
        key("endings", by_id(named("ending"), least=1), "Where a play ends, by their ids.", {"together": _ENDING}),
    )


def _scene() -> Schema:
    return mapping(*_moment(), key("choices", many(named("choice"), least=1), "What a player may do.", _CHOICES))


def _ending() -> Schema:
    return mapping(*_moment())


def _moment() -> tuple[Key, ...]:
    return (
        key("title", named("words"), "What stands above it.", "At lunch"),
        key("place", ID, "Where it plays, by the id in places.yaml.", "hallway"),
        light(),
        on_stage(),
        lines(),
    )


def _ages() -> Schema:
    return {"type": "array", "items": number(AGES), "minItems": 2, "maxItems": 2}


def _content() -> Schema:
    """Above level 0 a note is needed."""
    level = "0 calm; 1 mild, with a note before; 2 only when a teacher turned it on."
    keys = mapping(
        key("level", number(LEVELS), level, 0),
        maybe(
            "note", named("words"), "What a player is told before the story starts.", "Somebody is hurt in this story."
        ),
    )
    harder = {"required": ["level"], "properties": {"level": {"minimum": LEVELS[1]}}}
    told = {"required": ["note"], "properties": {"note": {"not": {"type": "null"}}}}
    return {**keys, "if": harder, "then": told}


def _question() -> Schema:
    return mapping(key("id", ID, "The name of the question; translations hang on it.", "see"), *words_here())


def _portrays() -> Schema:
    deeds = by_id(many(one_of(Deed)))
    return mapping(
        maybe("situations", many(one_of(Situation)), "What kind of thing happens.", ["teasing", "privacy"]),
        maybe("concerned", many(ID), "In whose way the barrier stands; leave it out where that is the player.", "vlad"),
        maybe("player_needs", many(one_of(Need)), "What a school must fit to the player, if it is them.", ["vision"]),
        maybe("deeds", deeds, "What each person does in the story.", {"ioana": ["hurts", "repairs"]}),
    )


def _review() -> Schema:
    says = {
        "lived_experience": "The day a person who has lived something like it read the story.",
        "safeguarding": "The day somebody who knows child protection read the story.",
        "native_reader": "The day somebody read it who grew up with the language.",
    }
    return mapping(*(maybe(name, DATE, told, None) for name, told in says.items()))
