"""Where a reader is: library, preferences, play, and the place on the way. One value, replaced every turn."""

from dataclasses import dataclass, field, replace
from enum import StrEnum

from sidebyside.content.library import Library
from sidebyside.engine import play as playing
from sidebyside.engine.play import Journal, Play
from sidebyside.engine.portrayal import Country
from sidebyside.engine.story import Words
from sidebyside.language import NAMES, SOURCE, Reader
from sidebyside.screens import words
from sidebyside.screens.screen import Access, Display, Look, Theme

TEXT_SIZES = (100, 125, 150, 175, 200)
SCAN_SECONDS = (1, 2, 3, 5)


class Place(StrEnum):
    """Which screen the reader is on."""

    TITLE = "title"
    LIBRARY = "library"
    INTRO = "intro"
    SCENE = "scene"
    FEEDBACK = "feedback"
    ENDING = "ending"
    PREFERENCES = "preferences"
    FORGET = "forget"
    HELP = "help"


IN_STORY = (Place.SCENE, Place.FEEDBACK, Place.ENDING)
"""The places that belong to a play: where a save can say that the reader was."""

ABOVE = (Place.PREFERENCES, Place.FORGET, Place.HELP)
"""The places that lie over another one and close back to it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Device:
    """How the device is set up, and whether the game lives in a web page that can show words itself.

    `country` is where it is set to be, as far as that can be told.
    """

    theme: Theme = Theme.LIGHT
    calm: bool = False
    page: bool = False
    country: Country | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What the link that brought the reader asks for.

    `stories` is an assignment: only these are offered. `begin` is the story that a page is about. `scan` turns one
    switch on, with so many seconds on each button. `unknown` tells that the link named a story which is not there.
    """

    language: str = ""
    easy: bool | None = None
    stories: tuple[str, ...] = ()
    begin: str = ""
    scan: int = 0
    unknown: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Preferences:
    """What the next player on this device should find too. None follows the device's own setting."""

    language: str = SOURCE
    easy: bool = False
    text_size: int = 100
    theme: Theme | None = None
    calm: bool | None = None
    display: Display = Display.PAGE
    spaced: bool = False
    dyslexic: bool = False
    access: Access = field(default_factory=Access)


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """Everything a screen is made from.

    `picked` is the scenario whose introduction is open; `paused` the place in the play to continue at;
    `beneath` what lies under preferences or help; `notice` a kind sentence shown until the next press;
    `keeps` is false where a record on the device could be neither read nor put aside, and must not be lost;
    `forgets` asks the host to delete whatever it has kept.
    """

    library: Library
    preferences: Preferences = field(default_factory=Preferences)
    device: Device = field(default_factory=Device)
    asked: Asked = field(default_factory=Asked)
    place: Place = Place.TITLE
    picked: str | None = None
    play: Play | None = None
    paused: Place | None = None
    beneath: Place = Place.TITLE
    finished: tuple[Journal, ...] = ()
    notice: Words | None = None
    keeps: bool = True
    forgets: bool = False
    left: bool = False
    reader: Reader = field(init=False, repr=False, compare=False)
    """Who reads: what turns `Words` into text. Made once, because a screen asks for it a hundred times."""

    def __post_init__(self) -> None:
        catalogue = self.library.catalogues.get(self.preferences.language)
        reader = Reader(self.preferences.language, catalogue, self.preferences.easy)
        object.__setattr__(self, "reader", reader)

    @property
    def look(self) -> Look:
        """What the reader chose, and the device's own setting where nothing was chosen."""
        chosen, device = self.preferences, self.device
        return Look(
            text_size=chosen.text_size,
            theme=device.theme if chosen.theme is None else chosen.theme,
            calm=device.calm if chosen.calm is None else chosen.calm,
            display=chosen.display if device.page else Display.CANVAS,
            spaced=chosen.spaced,
            dyslexic=chosen.dyslexic,
        )

    @property
    def playing(self) -> Play:
        """The play, on a screen that cannot be shown without one."""
        assert self.play is not None, f"there is no {self.place} without a play"
        return self.play


def asked_for(session: Session, asked: Asked) -> Session:
    """The session as the link wants it; a story that is open is asked about first."""
    language = asked.language if asked.language in NAMES else session.preferences.language
    easy = session.preferences.easy if asked.easy is None else asked.easy
    access = session.preferences.access
    access = replace(access, scan=asked.scan) if asked.scan in SCAN_SECONDS else access
    known = tuple(story for story in asked.stories if story in session.library.scenarios)
    session = replace(
        session,
        preferences=replace(session.preferences, language=language, easy=easy, access=access),
        asked=replace(asked, stories=known),
        notice=words.UNKNOWN_STORY if asked.unknown or known != asked.stories else session.notice,
    )
    return session if session.play else beginning(session, Place.TITLE)


def beginning(session: Session, otherwise: Place) -> Session:
    """At the introduction of the one story that was asked for, or at another place where there are several or none."""
    asked, scenarios = session.asked, session.library.scenarios
    one = asked.stories[0] if len(asked.stories) == 1 else asked.begin
    if one in scenarios and (len(asked.stories) <= 1):
        return at(replace(session, picked=one), Place.INTRO)
    return at(session, otherwise)


def at(session: Session, place: Place) -> Session:
    """The session at another place; the place in the play is remembered."""
    return replace(session, place=place, paused=place if place in IN_STORY else session.paused)


def above(session: Session, place: Place) -> Session:
    """The session at a place that lies over the present one and closes back to it."""
    beneath = session.beneath if session.place in ABOVE else session.place
    return replace(session, place=place, beneath=beneath)


def start(session: Session, scenario: str) -> Session:
    """The session at the first scene of a scenario; an unfinished play is given up."""
    return at(replace(session, play=playing.begin(session.library.scenarios[scenario])), Place.SCENE)


def rewind(session: Session, moves: int) -> Session:
    """The session in the scene where the play stood after that many moves: back, and "what if"."""
    play = session.playing
    return at(replace(session, play=playing.replay(play.scenario, play.moves[:moves])), Place.SCENE)
