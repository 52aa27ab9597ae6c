"""What is written ahead is what the game itself shows, for every way through every story and every reader."""

import json
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest

from build.ahead import READERS, Written, edition, fixed_screens, write_ahead
from sidebyside.content.library import Library
from sidebyside.engine.portrayal import Country
from sidebyside.screens.screen import Part, Press, Screen
from sidebyside.screens.session import Device, Place, Preferences, Session, start
from sidebyside.screens.turn import react, show
from sidebyside.screens.wire import as_data

LISTS = ("paragraphs", "gauges", "buttons")
TEXTS = {"text", "label", "alt", "name", "says", "group"}


@pytest.fixture(scope="module")
def ahead(library: Library) -> Written:
    return write_ahead(library, "extra-time")


class Edition:
    """The Screens of the nodes as one reader's page makes them, the same part once."""

    def __init__(self, written: Written, texts: list[str]) -> None:
        self.nodes = [json.loads(json.dumps(node)) for node in written.nodes]
        self.texts = texts
        self.parts = [self.told(part) for part in json.loads(json.dumps(written.parts))]

    def told(self, value: Any) -> Any:
        if isinstance(value, list):
            return [self.told(held) for held in value]
        if isinstance(value, dict):
            return {key: self.texts[held] if key in TEXTS else self.told(held) for key, held in value.items()}
        return value

    def screen(self, number: int) -> dict[str, Any]:
        id_, title, stage, *lists, _ = self.nodes[number]
        screen = {"id": id_, "title": self.texts[title]}
        if stage >= 0:
            screen["stage"] = self.parts[stage]
        named = zip(("paragraphs", "gauges", "buttons"), lists, strict=True)
        return screen | {name: [self.parts[part] for part in parts] for name, parts in named if parts}


part_as_data = cache(as_data)
"""A part of a Screen as data: plays show the same few hundred parts again and again."""


def as_shown(screen: Screen) -> dict[str, Any]:
    """What `as_data` makes of the Screen, without how it is drawn."""
    lists = {name: [part_as_data(part) for part in getattr(screen, name)] for name in LISTS}
    stage = {"stage": part_as_data(screen.stage)} if screen.stage else {}
    return {"id": screen.id, "title": screen.title, **stage, **{name: held for name, held in lists.items() if held}}


def walked(written: Written, session: Session) -> Iterator[tuple[int, Screen]]:
    """What every play shows, each with the node that stands for it."""
    waiting = [(len(written.nodes) - 1, session)]
    while waiting:
        number, here = waiting.pop()
        shown = show(here)
        yield number, shown
        ways: Any = written.nodes[number][-1]
        presses = [button.id for button in shown.buttons if button.part is Part.CHOICE]
        if here.place is Place.FEEDBACK:
            presses = ["onward"]
        elif here.place is Place.ENDING:
            presses = []
        waiting += [(way, react(here, Press(press))) for way, press in zip(ways, presses, strict=True)]


@pytest.mark.parametrize(("language", "easy"), READERS, ids=[edition(*reader) for reader in READERS])
def test_every_play_shows_what_was_written_ahead(ahead: Written, library: Library, language: str, easy: bool) -> None:
    session = Session(library=library, preferences=Preferences(language=language, easy=easy), device=Device(page=True))
    page = Edition(ahead, list(ahead.texts[edition(language, easy)]))
    plays = 0
    for number, shown in walked(ahead, start(session, "extra-time")):
        plays += 1
        assert page.screen(number) == as_shown(shown)
    assert plays > 1_000


def test_what_is_compared_is_what_is_sent(library: Library) -> None:
    session = start(Session(library=library, device=Device(page=True)), "extra-time")
    sent = as_data(show(session))

    assert as_shown(show(session)) | {"language": "en", "look": sent["look"]} == sent


def test_the_screens_outside_the_stories_are_those_of_the_game(library: Library) -> None:
    fixed = fixed_screens(library, "ro", easy=False)

    of_stories = {"title-open", "library", *(f"intro/{story}" for story in library.scenarios)}
    assert set(fixed) == {"title", "help", "help-orders", "preferences", "forget", "page"} | of_stories
    assert fixed["intro/extra-time"]["title"] == "Dacă ai timp în plus, trișezi?"


@pytest.mark.parametrize("country", Country)
def test_help_is_written_ahead_for_the_country_of_every_device(library: Library, country: Country) -> None:
    fixed = fixed_screens(library, "ro", easy=False)
    device = Device(page=True, country=country)
    there = Session(library=library, preferences=Preferences(language="ro"), device=device, place=Place.HELP)

    ordered = [fixed["help"]["paragraphs"][at] for at in fixed["help-orders"][country]]
    assert ordered == as_data(show(there))["paragraphs"]
