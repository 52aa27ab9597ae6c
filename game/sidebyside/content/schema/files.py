"""Which schema is for which file, and how it is written down."""

import json
from collections.abc import Mapping

from sidebyside.content.schema import world
from sidebyside.content.schema.guide import guide
from sidebyside.content.schema.playthrough import playthrough
from sidebyside.content.schema.scenario import scenario
from sidebyside.content.schema.shapes import Schema


def schemas() -> Mapping[str, Schema]:
    """The schema of each kind of file."""
    return {
        "scenario": scenario(),
        "guide": guide(),
        "playthrough": playthrough(),
        "cast": world.cast(),
        "places": world.places(),
        "rights": world.rights(),
        "help": world.helplines(),
    }


def written() -> Mapping[str, str]:
    """The text of each schema by the name of its file."""
    return {
        f"{kind}.schema.json": json.dumps(schema, ensure_ascii=False, indent=2) + "\n"
        for kind, schema in schemas().items()
    }
