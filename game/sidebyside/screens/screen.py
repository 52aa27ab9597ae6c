"""A screen: everything that every view needs, and nothing of stories. Plain data in the reader's language."""

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What a paragraph is for; a view chooses its looks by it."""

    NARRATION = "narration"
    SPEECH = "speech"
    HEADING = "heading"
    NOTICE = "notice"
    DID = "did"
    PROTECTS = "protects"
    MISSES = "misses"
    NEXT = "next"
    RIGHT = "right"
    SOURCE = "source"


class Part(StrEnum):
    """What a button is for: a choice in the story, an option to set, the main way on, or a way elsewhere."""

    CHOICE = "choice"
    OPTION = "option"
    ONWARD = "onward"
    ELSEWHERE = "elsewhere"


class Theme(StrEnum):
    """The colour themes."""

    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high-contrast"


class Display(StrEnum):
    """Where words and choices are: on the web page under the picture, on the canvas, or on the page alone."""

    PAGE = "page"
    CANVAS = "canvas"
    TEXT = "text"


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How the reader wants any screen drawn. `text_size` is in percent, 100 to 200; `spaced` keeps letters apart."""

    text_size: int = 100
    theme: Theme = Theme.LIGHT
    calm: bool = False
    display: Display = Display.CANVAS
    spaced: bool = False
    dyslexic: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Access:
    """How the reader wants to hear and to press. Only a web page can do it; other views leave it out.

    `aloud` is the speed of reading aloud in percent, `scan` the seconds for which one switch rests on each button;
    0 is off.
    """

    aloud: int = 0
    scan: int = 0
    scan_sound: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """Somebody on the stage. `who`, `mood` and `gesture` name pictures; `name` is read."""

    who: str
    name: str
    mood: str
    gesture: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """The picture: a place in some light, who stands there from left to right, and the same in words.

    `speaker` is whoever of them spoke last; the others look there. Nobody needs to be told: the lines say it.
    """

    place: str
    figures: tuple[Figure, ...]
    alt: str
    speaker: str = ""
    light: str = "morning"


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """One block of text. `label` stands before it (a speaker's name, or what the block tells)."""

    kind: Kind
    text: str
    label: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Gauge:
    """A meter as shown: a level from 0 to `most`, with its label and its reading in words."""

    id: str
    label: str
    level: int
    most: int
    says: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Button:
    """Something the reader may press. Buttons of one `group` belong under that legend; `on` marks the set option.

    `language` is that of the label where it is not the screen's.
    """

    id: str
    label: str
    part: Part
    group: str = ""
    on: bool = False
    language: str = ""


BACK = "go/back"
"""The id of the button that goes back or closes; the Escape key presses it in every view."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Screen:
    """One screen. `id` changes when the reader has gone somewhere else, and only then."""

    id: str
    language: str
    title: str
    look: Look
    buttons: tuple[Button, ...]
    access: Access = Access()
    paragraphs: tuple[Paragraph, ...] = ()
    gauges: tuple[Gauge, ...] = ()
    stage: Stage | None = None


@dataclass(frozen=True, slots=True)
class Press:
    """The reader pressed the button of this id."""

    button: str


@dataclass(frozen=True, slots=True)
class Leave:
    """The reader closed the window."""


Intent = Press | Leave
