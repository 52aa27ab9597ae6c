"""How the reader wants to read, hear and press: one group of options for each preference."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from sidebyside.engine.story import Counted, Words
from sidebyside.language import NAMES, Reader
from sidebyside.screens import words
from sidebyside.screens.parts import HELP, elsewhere, leave, onward
from sidebyside.screens.screen import BACK, Button, Display, Part, Screen, Theme
from sidebyside.screens.session import SCAN_SECONDS, TEXT_SIZES, Place, Preferences, Session

FORGET = "go/forget"


@dataclass(frozen=True, slots=True)
class _Option:
    """`value` is the end of its button's id, `held` what the preference becomes."""

    value: str
    held: object
    label: Words | Counted


@dataclass(frozen=True, slots=True)
class _Group:
    """`name` begins the buttons' ids, `field` is the preference; `of_page` is for what only a web page can do."""

    name: str
    field: str
    legend: Words
    options: tuple[_Option, ...]
    of_page: bool = False


def _yes_no(off: Words, on: Words) -> tuple[_Option, ...]:
    return _Option("no", False, off), _Option("yes", True, on)


_THEMES = tuple(_Option(theme, theme, words.THEMES[theme]) for theme in Theme)
_MOTIONS = (_Option("no", False, words.MOTION_USUAL), _Option("yes", True, words.MOTION_CALM))
_DEVICE = _Option("device", None, words.AS_THE_DEVICE)
_SPEEDS = tuple(_Option(speed, int(speed), label) for speed, label in words.ALOUD_SPEEDS.items())
_SECONDS = tuple(_Option(str(seconds), seconds, words.SWITCH_EVERY) for seconds in SCAN_SECONDS)
_GROUPS = (
    _Group("easy", "easy", words.READING, _yes_no(words.FULL_TEXT, words.EASY_READ)),
    _Group("size", "text_size", words.TEXT_SIZE, tuple(_Option(str(size), size, words.PERCENT) for size in TEXT_SIZES)),
    _Group("spaced", "spaced", words.SPACING, _yes_no(words.SPACING_USUAL, words.SPACING_WIDE), of_page=True),
    _Group("dyslexic", "dyslexic", words.LETTERS, _yes_no(words.LETTERS_USUAL, words.LETTERS_DYSLEXIC), of_page=True),
    _Group("theme", "theme", words.COLOURS, (_DEVICE, *_THEMES)),
    _Group("calm", "calm", words.MOTION, (_DEVICE, *_MOTIONS)),
    _Group(
        "display",
        "display",
        words.PICTURE,
        tuple(_Option(display, display, words.DISPLAYS[display]) for display in Display),
        of_page=True,
    ),
    _Group("aloud", "aloud", words.ALOUD, (_Option("0", 0, words.OFF), *_SPEEDS), of_page=True),
    _Group("scan", "scan", words.SWITCH, (_Option("0", 0, words.OFF), *_SECONDS), of_page=True),
    _Group("scan-sound", "scan_sound", words.SWITCH_SOUND, _yes_no(words.OFF, words.ON), of_page=True),
)
_IN_ACCESS = ("aloud", "scan", "scan_sound")


def show(session: Session) -> Screen:
    """What is pressed holds at once."""
    reader = session.reader
    return Screen(
        id="preferences",
        language=reader.language,
        title=reader.read(words.PREFERENCES),
        look=session.look,
        buttons=(
            *_languages(session),
            *(button for group in _shown(session) for button in _options(session, group)),
            onward(session, BACK, words.DONE),
            elsewhere(session, FORGET, words.FORGET),
            elsewhere(session, HELP, words.HELP),
            leave(session),
        ),
    )


def _shown(session: Session) -> Iterable[_Group]:
    return (group for group in _GROUPS if session.device.page or not group.of_page)


def _languages(session: Session) -> tuple[Button, ...]:
    """Each language in its own name: who cannot read this screen must find theirs."""
    legend, now = session.reader.read(words.LANGUAGE), session.preferences.language
    return tuple(
        Button(
            id=f"language/{code}",
            label=name,
            part=Part.OPTION,
            group=legend,
            on=code == now,
            language=_other(code, now),
        )
        for code, name in NAMES.items()
    )


def _other(code: str, now: str) -> str:
    return "" if code == now else code


def _options(session: Session, group: _Group) -> Iterable[Button]:
    reader, held = session.reader, _held(session.preferences, group.field)
    for option in group.options:
        yield Button(
            id=f"{group.name}/{option.value}",
            label=_label(reader, option),
            part=Part.OPTION,
            group=reader.read(group.legend),
            on=option.held == held,
        )


def _label(reader: Reader, option: _Option) -> str:
    if isinstance(option.label, Counted):
        return reader.count(option.label, int(option.value))
    return reader.read(option.label, size=option.value)


def press(session: Session, button: str) -> Session:
    """An option is set; Done closes; whether everything is to be forgotten is asked once more."""
    if button == BACK:
        return replace(session, place=session.beneath)
    if button == FORGET:
        return replace(session, place=Place.FORGET)
    name, _, value = button.partition("/")
    if name == "language":
        return replace(session, preferences=replace(session.preferences, language=value))
    group = next(group for group in _GROUPS if group.name == name)
    option = next(option for option in group.options if option.value == value)
    return replace(session, preferences=_with(session.preferences, group.field, option.held))


def _held(preferences: Preferences, field: str) -> object:
    return getattr(preferences.access if field in _IN_ACCESS else preferences, field)


def _with(preferences: Preferences, field: str, value: Any) -> Preferences:
    if field in _IN_ACCESS:
        return replace(preferences, access=replace(preferences.access, **{field: value}))
    return replace(preferences, **{field: value})
