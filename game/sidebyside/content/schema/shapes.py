"""The pieces of a schema. Each says in JSON Schema what a function of `fields` asks for.

Draft 7 is the newest that yaml-language-server takes: https://github.com/redhat-developer/yaml-language-server#features
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sidebyside.content import fields

Schema = Mapping[str, Any]

DRAFT = "http://json-schema.org/draft-07/schema#"

# “patternErrorMessage” is for editors; validators pass it by.
TEXT: Schema = {"type": "string", "pattern": r"\S", "patternErrorMessage": "The text is empty."}
ID: Schema = {"type": "string", "pattern": f"^({fields.ID.pattern})$", "patternErrorMessage": fields.HOW_IDS_LOOK}
DATE: Schema = {"type": "string", "pattern": f"^({fields.DATE.pattern})$", "patternErrorMessage": fields.HOW_DATES_LOOK}
FLAG: Schema = {"type": "boolean"}


@dataclass(frozen=True, slots=True)
class Key:
    """One key of a mapping, with the schema of its value."""

    name: str
    schema: Schema
    required: bool


def key(name: str, shape: Schema, says: str, *examples: object, required: bool = True) -> Key:
    """A key that has a value. `says` and the examples are what an author sees when pointing at it."""
    # Beside “$ref” nothing else counts in draft 7, so it is wrapped.
    inside = {"allOf": [shape]} if "$ref" in shape else shape
    return Key(name, {"description": says, "examples": [*examples], **inside}, required)


def maybe(name: str, shape: Schema, says: str, *examples: object) -> Key:
    """A key that may be absent, or null, which is the same."""
    return Key(name, {"description": says, "examples": [*examples], **_or_null(shape)}, False)


def mapping(*keys: Key) -> Schema:
    """A mapping of these keys and no others."""
    required = [held.name for held in keys if held.required]
    return {
        "type": "object",
        "properties": {held.name: held.schema for held in keys},
        **({"required": required} if required else {}),
        "additionalProperties": False,
    }


def by_id(inside: Schema, least: int = 0) -> Schema:
    """A mapping of ids."""
    some = {"minProperties": least} if least else {}
    return {"type": "object", "propertyNames": {"pattern": ID["pattern"]}, "additionalProperties": inside, **some}


def many(inside: Schema, least: int = 0) -> Schema:
    """A list; a single value counts as a list of one."""
    items = {"type": "array", "items": inside, **({"minItems": least} if least else {})}
    if inside.get("type") == "string":
        return {**inside, **items, "type": ["string", "array"]}
    return {"anyOf": [items, inside]}


def one_of(names: Iterable[str]) -> Schema:
    """One of a closed list of names."""
    return {"enum": [str(name) for name in names]}


def number(allowed: range) -> Schema:
    """A whole number within a range."""
    return {"type": "integer", "minimum": allowed[0], "maximum": allowed[-1]}


def words() -> Schema:
    """A text, or a mapping of text and easy."""
    return {**mapping(*words_here()), **TEXT, "type": ["string", "object"]}


def words_here() -> tuple[Key, Key]:
    """Text and easy among the other keys of a mapping."""
    return (
        key("text", TEXT, "The words as a reader sees them.", "Sami has no place at the table."),
        maybe("easy", TEXT, "The easy-read form: short sentences, one idea each, known words.", "Sami has no place."),
    )


def named(name: str) -> Schema:
    """What stands under that name in the definitions of the file."""
    return {"$ref": f"#/definitions/{name}"}


def _or_null(shape: Schema) -> Schema:
    match shape:
        case {"type": str(kind)}:
            return {**shape, "type": [kind, "null"]}
        case {"type": kinds}:
            return {**shape, "type": [*kinds, "null"]}
        case {"enum": names}:
            return {**shape, "enum": [*names, None]}
        case {"anyOf": shapes}:
            return {**shape, "anyOf": [*shapes, {"type": "null"}]}
    return {"anyOf": [shape, {"type": "null"}]}
