"""What an author writes: a scenario, its scenes, lines, choices and endings. Ids and source words, no behaviour."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from sidebyside.engine.portrayal import Country, Portrayal
from sidebyside.engine.staging import Light, Standing


class Meter(StrEnum):
    """What a choice does for the people in the story; four readings, never one score."""

    DIGNITY = "dignity"
    PARTICIPATION = "participation"
    SAFETY = "safety"
    VOICE = "voice"


class Step(StrEnum):
    """The five steps of a bystander who helps (Latané and Darley, 1970)."""

    NOTICE = "notice"
    INTERPRET = "interpret"
    RESPONSIBILITY = "responsibility"
    KNOW_HOW = "know-how"
    ACT = "act"


class Role(StrEnum):
    """Who the player is in the story."""

    CLASSMATE = "classmate"
    STUDENT = "student"
    TEACHER = "teacher"
    PARENT = "parent"
    LEADER = "leader"


class Measure(StrEnum):
    """What kind of change the story asks of the school: for all, for one, by a person, or against harm."""

    UNIVERSAL = "universal"
    ACCOMMODATION = "accommodation"
    SUPPORT = "support"
    PROTECTION = "protection"


class Way(StrEnum):
    """What an author means a choice to be. For proofs and reports; the player is never graded with it."""

    GOOD = "good"
    WELL_MEANT = "well-meant"
    POOR = "poor"


METER_RANGE = range(-1, 3)
"""What one choice may add to a meter: -1, 0, 1 or 2."""


@dataclass(frozen=True, slots=True)
class Words:
    """A text in the source language with its easy-read form. The id is what translations hang on."""

    id: str
    text: str
    easy: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted(Words):
    """A text about `{n}` things; `one` is how it reads for exactly one. A translation has its language's own forms."""

    one: str


def text_key(words: Words) -> str:
    """The catalogue's key (gettext: msgctxt) of the full text."""
    return f"{words.id}#text"


def easy_key(words: Words) -> str:
    """The catalogue's key (gettext: msgctxt) of the easy-read form."""
    return f"{words.id}#easy"


def form_key(text: str, form: int | str) -> str:
    """The catalogue's key of one plural form (gettext: msgstr[form]) of the text with that key."""
    return f"{text}[{form}]"


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """Holds when each of its parts holds; an empty part always does.

    `chosen` and `visited` ask for all that they name, `any_chosen` for at least one, `not_chosen` for none.
    """

    chosen: tuple[str, ...] = ()
    any_chosen: tuple[str, ...] = ()
    not_chosen: tuple[str, ...] = ()
    visited: tuple[str, ...] = ()
    at_least: tuple[tuple[Meter, int], ...] = ()
    at_most: tuple[tuple[Meter, int], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """Something said; by the narrator where `who` is None."""

    words: Words
    who: str | None = None
    when: Condition | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """Where a choice may lead: to a scene or an ending, if the condition holds."""

    to: str
    when: Condition | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Feedback:
    """Three parts, without shame: what the choice protected, what it missed, what to try next."""

    protects: Words
    misses: Words
    next: Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One thing a player may do in a scene, what follows at once (`after`) and where it leads (`routes`).

    The routes are tried in order; the last one has no condition.
    """

    id: str
    words: Words
    routes: tuple[Route, ...]
    way: Way | None = None
    feedback: Feedback | None = None
    asks_first: bool = False
    meters: tuple[tuple[Meter, int], ...] = ()
    rights: tuple[str, ...] = ()
    steps: tuple[Step, ...] = ()
    when: Condition | None = None
    after: tuple[Line, ...] = ()
    after_on_stage: tuple[Standing, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """A moment with a decision in it."""

    id: str
    title: Words
    place: str
    lines: tuple[Line, ...]
    choices: tuple[Choice, ...]
    on_stage: tuple[Standing, ...] = ()
    light: Light = Light.MORNING

    def choice(self, choice_id: str) -> Choice | None:
        """The choice of that id, offered or not."""
        return next((choice for choice in self.choices if choice.id == choice_id), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ending:
    """Where a play comes to rest."""

    id: str
    title: Words
    place: str
    lines: tuple[Line, ...]
    on_stage: tuple[Standing, ...] = ()
    light: Light = Light.MORNING


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """Dates (ISO) on which people reviewed the scenario; None until a person has."""

    lived_experience: str | None = None
    safeguarding: str | None = None
    native_reader: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario:
    """One story. Scenes and endings share one space of ids; choice ids are unique in the whole scenario.

    What has a default may be missing while an author is still writing; the check asks for it before publishing.
    """

    id: str
    revision: str
    title: Words
    start: str
    scenes: Mapping[str, Scene]
    endings: Mapping[str, Ending]
    summary: Words | None = None
    role: Role = Role.CLASSMATE
    ages: tuple[int, int] | None = None
    minutes: int | None = None
    content_level: int = 0
    content_note: Words | None = None
    barrier: Words | None = None
    measure: Measure | None = None
    country: Country | None = None
    portrays: Portrayal | None = None
    rights: tuple[str, ...] = ()
    cast: tuple[str, ...] = ()
    talk: tuple[Words, ...] = ()
    review: Review = Review()

    def choices(self) -> Iterator[tuple[Scene, Choice]]:
        """Every choice with the scene that offers it, in the author's order."""
        for scene in self.scenes.values():
            for choice in scene.choices:
                yield scene, choice
