"""The questions that an author is asked, in their order; what may be answered hangs on what was answered before."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from sidebyside.authoring.answers import (
    Answers,
    UnusableError,
    as_id,
    read_ages,
    read_id,
    read_one,
    read_some,
    read_title,
)
from sidebyside.authoring.options import COUNTRIES, MEASURES, ROLES, SITUATIONS
from sidebyside.authoring.templates import Fragments
from sidebyside.content.parse_scenario import AGES
from sidebyside.content.world import SchoolRole, World
from sidebyside.engine.portrayal import Country, Situation
from sidebyside.engine.story import Measure, Role
from sidebyside.lint.story.right_elsewhere import holds

Given = Mapping[str, str]
"""What has been answered so far, each answer as it would be written."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stock:
    """What there is to choose from."""

    world: World
    fragments: Fragments


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """`options` (id -> name) is empty where anything may be written; `read` gives the answer as it is kept.

    `several` tells whether the answer may be a list.
    """

    key: str
    asks: str
    default: Callable[[Stock, Given], str]
    read: Callable[[str, Mapping[str, str]], str]
    options: Callable[[Stock, Given], Mapping[str, str]] = lambda stock, given: {}
    asked: Callable[[Given], bool] = lambda given: True
    several: bool = False

    def answer(self, said: str, stock: Stock, given: Given) -> str:
        """The answer, the default where nothing was said.

        Raises:
            UnusableError: nothing can be made of it.
        """
        options = self.options(stock, given)
        return self.read(said.strip() or self.default(stock, given), options)


def answers(given: Given) -> Answers:
    """All answers together, once every question has one."""
    youngest, oldest = read_ages(given["ages"], AGES)
    return Answers(
        id=given["id"],
        title=given["title"],
        role=Role(given["role"]),
        ages=(youngest, oldest),
        country=Country(given["country"]),
        concerned=given.get("concerned"),
        hurts=given["hurts"],
        places=tuple(given["places"].split(", ")),
        situation=Situation(given["situation"]),
        measure=Measure(given["measure"]),
        right=given["right"],
    )


def _ages(said: str, options: Mapping[str, str]) -> str:
    return "{}-{}".format(*read_ages(said, AGES))


def _some(said: str, options: Mapping[str, str]) -> str:
    return ", ".join(read_some(said, options)) or _none()


def _none() -> str:
    raise UnusableError("At least one is needed.")


def _told(says: Mapping[str, str]) -> Callable[[Stock, Given], Mapping[str, str]]:
    return lambda stock, given: says


def _first(options: Callable[[Stock, Given], Mapping[str, str]]) -> Callable[[Stock, Given], str]:
    return lambda stock, given: next(iter(options(stock, given)), "")


def _pupils(stock: Stock, given: Given) -> Mapping[str, str]:
    cast = stock.world.cast.values()
    return {person.id: person.name.text for person in cast if person.school_role is SchoolRole.PUPIL}


def _others(stock: Stock, given: Given) -> Mapping[str, str]:
    cast = stock.world.cast.values()
    return {person.id: person.name.text for person in cast if person.id != given.get("concerned")}


def _places(stock: Stock, given: Given) -> Mapping[str, str]:
    return {place.id: place.name.text for place in stock.world.places.values()}


def _rights(stock: Stock, given: Given) -> Mapping[str, str]:
    """Those that hold where the story plays."""
    country, rights = Country(given["country"]), stock.world.rights.values()
    return {right.id: right.title.text for right in rights if not right.country or holds(right.country, country)}


def _right(stock: Stock, given: Given) -> str:
    proposed = stock.fragments.right(given["situation"])
    return proposed if proposed in _rights(stock, given) else _first(_rights)(stock, given)


QUESTIONS = (
    Question(
        key="title",
        asks="What is the story called?",
        default=lambda stock, given: "A story from our school",
        read=lambda said, options: read_title(said),
    ),
    Question(
        key="id",
        asks="Its short name, which is its folder’s name too?",
        default=lambda stock, given: as_id(given["title"]),
        read=lambda said, options: read_id(said),
    ),
    Question(
        key="role",
        asks="Who is the player?",
        default=lambda stock, given: Role.CLASSMATE,
        read=read_one,
        options=_told(ROLES),
    ),
    Question(
        key="ages",
        asks="How old are the players, from the youngest to the oldest?",
        default=lambda stock, given: "10-14",
        read=_ages,
        several=True,
    ),
    Question(
        key="country",
        asks="Where does it play?",
        default=lambda stock, given: Country.RO,
        read=read_one,
        options=_told(COUNTRIES),
    ),
    Question(
        key="concerned",
        asks="In whose way is something standing?",
        default=_first(_pupils),
        read=read_one,
        options=_pupils,
        asked=lambda given: given["role"] != Role.STUDENT,
    ),
    Question(
        key="hurts",
        asks="Who does something that hurts, and can put it right?",
        default=_first(_others),
        read=read_one,
        options=_others,
    ),
    Question(
        key="places",
        asks="In which places? One or more, with commas between them.",
        default=lambda stock, given: ", ".join(_places(stock, given)),
        read=_some,
        options=_places,
        several=True,
    ),
    Question(
        key="situation",
        asks="What kind of thing happens?",
        default=lambda stock, given: Situation.EXCLUSION,
        read=read_one,
        options=_told(SITUATIONS),
    ),
    Question(
        key="measure",
        asks="What does it ask of the school?",
        default=lambda stock, given: Measure.UNIVERSAL,
        read=read_one,
        options=_told(MEASURES),
    ),
    Question(
        key="right",
        asks="Which right is it about? The right to be heard is always in it.",
        default=_right,
        read=read_one,
        options=_rights,
    ),
)


def left(given: Given) -> Iterator[Question]:
    """The questions that are still to be asked; ask again after each answer."""
    return (question for question in QUESTIONS if question.key not in given and question.asked(given))
