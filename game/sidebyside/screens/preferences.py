"""How the reader wants to read: language, easy-read, text size, colours, motion."""

from dataclasses import replace

from sidebyside.engine.story import Words
from sidebyside.language import NAMES
from sidebyside.screens import words
from sidebyside.screens.parts import onward
from sidebyside.screens.screen import BACK, Button, Part, Screen, Theme
from sidebyside.screens.session import TEXT_SIZES, Preferences, Session


def show(session: Session) -> Screen:
    """One group of options for each preference; what is pressed holds at once."""
    reader = session.reader
    return Screen(
        id="preferences",
        language=reader.language,
        title=reader.read(words.PREFERENCES),
        look=session.preferences.look,
        buttons=(
            *_languages(session),
            *_options(session, "easy", words.READING, {"no": words.FULL_TEXT, "yes": words.EASY_READ}),
            *_sizes(session),
            *_options(session, "theme", words.COLOURS, words.THEMES),
            *_options(session, "calm", words.MOTION, {"no": words.MOTION_USUAL, "yes": words.MOTION_CALM}),
            onward(session, BACK, words.DONE),
        ),
    )


def _languages(session: Session) -> tuple[Button, ...]:
    """Each language in its own name: who cannot read this screen must find theirs."""
    legend = session.reader.read(words.LANGUAGE)
    return tuple(_option(session, "language", legend, code, name) for code, name in NAMES.items())


def _sizes(session: Session) -> tuple[Button, ...]:
    reader = session.reader
    legend = reader.read(words.TEXT_SIZE)
    sizes = [str(size) for size in TEXT_SIZES]
    return tuple(_option(session, "size", legend, size, reader.read(words.PERCENT, size=size)) for size in sizes)


def _options(session: Session, name: str, legend: Words, values: dict[str, Words]) -> tuple[Button, ...]:
    reader = session.reader
    return tuple(
        _option(session, name, reader.read(legend), value, reader.read(label)) for value, label in values.items()
    )


def _option(session: Session, name: str, legend: str, value: str, label: str) -> Button:
    on = _set(session.preferences, name, value) == session.preferences
    return Button(id=f"{name}/{value}", label=label, part=Part.OPTION, group=legend, on=on)


def press(session: Session, button: str) -> Session:
    """An option is set; Done closes."""
    if button == BACK:
        return replace(session, place=session.beneath)
    name, _, value = button.partition("/")
    return replace(session, preferences=_set(session.preferences, name, value))


def _set(preferences: Preferences, name: str, value: str) -> Preferences:
    look = preferences.look
    match name:
        case "language":
            return replace(preferences, language=value)
        case "easy":
            return replace(preferences, easy=value == "yes")
        case "size":
            return replace(preferences, look=replace(look, text_size=int(value)))
        case "theme":
            return replace(preferences, look=replace(look, theme=Theme(value)))
        case _:
            return replace(preferences, look=replace(look, calm=value == "yes"))
