"""What all scenarios share: people, places, rights, helplines. Facts carry their source, date and status."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from sidebyside.engine.portrayal import Country, Need
from sidebyside.engine.story import Words


class Pronoun(StrEnum):
    """For the grammar of sentences about somebody (Romanian adjectives agree)."""

    HE = "he"
    SHE = "she"


class SchoolRole(StrEnum):
    """What somebody is at the school."""

    PUPIL = "pupil"
    TEACHER = "teacher"
    ASSISTANT = "assistant"
    LEADER = "leader"
    STAFF = "staff"
    PARENT = "parent"


class Background(StrEnum):
    """Where a family comes from, where stories elsewhere tend to forget it or to make it the problem."""

    ROMA = "roma"
    NEWCOMER = "newcomer"


class Status(StrEnum):
    """How far a fact has been checked: not yet, only a copy or report of its source seen, or the source itself."""

    TO_CHECK = "to-check"
    SECONDARY = "secondary"
    SEEN = "seen"


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody of the fictional school and town."""

    id: str
    name: Words
    pronoun: Pronoun
    about: Words
    school_role: SchoolRole = SchoolRole.PUPIL
    age: int | None = None
    needs: tuple[Need, ...] = ()
    background: tuple[Background, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a scene plays; `picture` says in words what the drawing shows."""

    id: str
    name: Words
    picture: Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Right:
    """A right in plain words. An explanation, not the legal text, which stands at `url`."""

    id: str
    title: Words
    plain: Words
    source: Words
    url: str
    country: Country | None
    seen_on: str | None
    status: Status


@dataclass(frozen=True, slots=True, kw_only=True)
class Helpline:
    """Somebody to turn to."""

    id: str
    country: Country
    name: Words
    number: str
    says: Words
    source: str
    seen_on: str | None
    status: Status


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """All of it, by id and in the author's order."""

    cast: Mapping[str, Person]
    places: Mapping[str, Place]
    rights: Mapping[str, Right]
    help: Mapping[str, Helpline]
