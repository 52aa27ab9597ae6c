"""Plain data -> the people, places, rights and helplines that scenarios share, or every problem in them."""

from collections.abc import Callable, Mapping
from typing import TypeVar

from sidebyside.content.fields import Fields, members
from sidebyside.content.marked import Node
from sidebyside.content.problems import Code, Report
from sidebyside.content.world import Background, Helpline, Person, Place, Pronoun, Right, SchoolRole, Status
from sidebyside.engine.portrayal import Country, Need

Thing = TypeVar("Thing")

AGES = range(3, 100)


def parse_shared(node: Node, parse: Callable[[str, Fields], Thing], report: Report) -> Mapping[str, Thing]:
    """A file that is a mapping of ids, each entry parsed by `parse`.

    An entry with a problem is left out, so that whatever uses it cannot be played either.
    """
    found = {}
    for key, entry in members(node, report):
        before = len(report.problems)
        fields = Fields(entry.node, report)
        thing = parse(key, fields)
        fields.done()
        if len(report.problems) == before:
            found[key] = thing
    return found


def parse_person(person: str, fields: Fields) -> Person:
    """An entry of cast.yaml."""
    return Person(
        id=person,
        name=fields.words("name", f"cast/{person}/name"),
        pronoun=fields.one_of("pronoun", Pronoun),
        about=fields.words("about", f"cast/{person}/about"),
        school_role=fields.optional_one_of("school_role", SchoolRole) or SchoolRole.PUPIL,
        age=fields.optional_number("age", AGES),
        needs=fields.names("needs", Need),
        background=fields.names("background", Background),
    )


def parse_place(place: str, fields: Fields) -> Place:
    """An entry of places.yaml."""
    return Place(
        id=place,
        name=fields.words("name", f"places/{place}/name"),
        picture=fields.words("picture", f"places/{place}/picture"),
    )


def parse_right(right: str, fields: Fields) -> Right:
    """An entry of rights.yaml."""
    seen_on, status = _evidence(fields)
    return Right(
        id=right,
        title=fields.words("title", f"rights/{right}/title"),
        plain=fields.words("plain", f"rights/{right}/plain"),
        source=fields.words("source", f"rights/{right}/source"),
        url=fields.text("url"),
        country=fields.optional_one_of("country", Country),
        seen_on=seen_on,
        status=status,
    )


def parse_helpline(line: str, fields: Fields) -> Helpline:
    """An entry of help.yaml."""
    seen_on, status = _evidence(fields)
    return Helpline(
        id=line,
        country=fields.one_of("country", Country),
        name=fields.words("name", f"help/{line}/name"),
        number=fields.text("number"),
        says=fields.words("says", f"help/{line}/says"),
        source=fields.text("source"),
        seen_on=seen_on,
        status=status,
    )


def _evidence(fields: Fields) -> tuple[str | None, Status]:
    """A status above “to-check” is a claim that somebody looked, so it needs the day."""
    seen_on, status = fields.date("seen_on"), fields.one_of("status", Status)
    if status is Status.SEEN and seen_on is None:
        cure = "Write the day on which the source was looked at, or lower the status."
        fields.report.add(fields.at("status"), Code.NO_SOURCE, "“seen” needs the day it was seen.", cure)
    return seen_on, status
