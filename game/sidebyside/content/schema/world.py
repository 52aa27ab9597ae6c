"""What `parse_world` takes: cast.yaml, places.yaml, rights.yaml and help.yaml."""

from sidebyside.content.parse_world import AGES
from sidebyside.content.schema.shapes import (
    DATE,
    DRAFT,
    TEXT,
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
)
from sidebyside.content.world import Background, Pronoun, SchoolRole, Status
from sidebyside.engine.portrayal import Country, Need

_EVIDENCE_SAYS = "How far it was checked: to-check (nobody looked), secondary (a copy or a report), seen (the source)."


def cast() -> Schema:
    """The people of all stories."""
    person = mapping(
        key("name", named("words"), "The name as others say it.", {"text": "Vlad"}),
        key("pronoun", one_of(Pronoun), "For the grammar of sentences about them.", "he"),
        key("about", named("words"), "Who they are, told with respect and without a diagnosis.", "Draws horses."),
        maybe(
            "school_role", one_of(SchoolRole), "What they are at the school; pupil where nothing is said.", "teacher"
        ),
        maybe("age", number(AGES), "How old they are.", 12),
        maybe("needs", many(one_of(Need)), "What a school must fit to them; never told without them.", ["mobility"]),
        maybe(
            "background", many(one_of(Background)), "Where the family comes from, if stories tend to forget it.", "roma"
        ),
    )
    return _file("The people of all stories (cast.yaml)", person)


def places() -> Schema:
    """The places of all stories."""
    place = mapping(
        key("name", named("words"), "What the place is called.", "The school yard"),
        key("picture", named("words"), "What the drawing shows, for those who do not see it.", "A yard with a bench."),
    )
    return _file("The places of all stories (places.yaml)", place)


def rights() -> Schema:
    """The rights that stories touch."""
    right = mapping(
        key("title", named("words"), "The right in a few words.", "The right to be heard"),
        key("plain", named("words"), "What it means, in plain words.", "You may say what you think."),
        key(
            "source", named("words"), "The law and its article.", "UN Convention on the Rights of the Child, article 12"
        ),
        key("url", TEXT, "The official home of the text.", "https://legislatie.just.ro/"),
        maybe("country", one_of(Country), "Where it holds; null where it holds everywhere.", "RO"),
        *_evidence(),
    )
    return _file("The rights that stories touch (rights.yaml)", _sourced(right))


def helplines() -> Schema:
    """Where a child can get help."""
    line = mapping(
        key("country", one_of(Country), "Where it answers.", "RO"),
        key("name", named("words"), "What it is called.", "The Children’s Telephone"),
        key("number", TEXT, "The number, in “quotes”.", "116 111"),
        key("says", named("words"), "When to call, and what it costs.", "To talk about your worries. Free."),
        key("source", TEXT, "Where this was read.", "116111.bg/en/node/2577, the line’s own page"),
        *_evidence(),
    )
    return _file("Where a child can get help (help.yaml)", _sourced(line))


def _evidence() -> tuple[Key, Key]:
    return (
        maybe("seen_on", DATE, "The day somebody looked at the source; null where nobody has.", "2026-11-22"),
        key("status", one_of(Status), _EVIDENCE_SAYS, "to-check"),
    )


def _sourced(fact: Schema) -> Schema:
    """“seen” needs the day."""
    seen = {"required": ["status"], "properties": {"status": {"const": str(Status.SEEN)}}}
    day = {"required": ["seen_on"], "properties": {"seen_on": {"type": "string"}}}
    return {**fact, "if": seen, "then": day}


def _file(title: str, entry: Schema) -> Schema:
    return {"$schema": DRAFT, "title": title, "definitions": {"words": words()}, **by_id(entry)}
