"""What is written ahead is what the game itself shows, for every way through every story and every reader."""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from build.ahead import READERS, Written, edition, fixed_screens, write_ahead
from sidebyside.content.library import Library
from sidebyside.screens.screen import Part, Press
from sidebyside.screens.session import Device, Place, Preferences, Session, start
from sidebyside.screens.turn import react, show
from sidebyside.screens.wire import as_data

TEXTS = {"text", "label", "alt", "name", "says", "group"}


@pytest.fixture(scope="module")
def ahead(library: Library) -> Written:
    return write_ahead(library, "extra-time")


def unfolded(written: Written, number: int, texts: list[str]) -> dict[str, Any]:
    """The Screen of a node, as the page makes it."""

    def told(value: Any) -> Any:
        if isinstance(value, list):
            return [told(held) for held in value]
        if isinstance(value, dict):
            return {key: texts[held] if key in TEXTS else told(held) for key, held in value.items()}
        return value

    id_, title, stage, *lists, _ = json.loads(json.dumps(written.nodes[number]))
    screen = {"id": id_, "title": texts[title]}
    if stage >= 0:
        screen["stage"] = told(written.parts[stage])
    named = zip(("paragraphs", "gauges", "buttons"), lists, strict=True)
    return screen | {name: [told(written.parts[part]) for part in parts] for name, parts in named if parts}


def walked(written: Written, session: Session) -> Iterator[tuple[int, Session]]:
    """Every play, each with the node that stands for it."""
    waiting = [(len(written.nodes) - 1, session)]
    while waiting:
        number, here = waiting.pop()
        yield number, here
        ways: Any = written.nodes[number][-1]
        presses = [button.id for button in show(here).buttons if button.part is Part.CHOICE]
        if here.place is Place.FEEDBACK:
            presses = ["onward"]
        elif here.place is Place.ENDING:
            presses = []
        waiting += [(way, react(here, Press(press))) for way, press in zip(ways, presses, strict=True)]


@pytest.mark.parametrize(("language", "easy"), READERS, ids=[edition(*reader) for reader in READERS])
def test_every_play_shows_what_was_written_ahead(ahead: Written, library: Library, language: str, easy: bool) -> None:
    session = Session(library=library, preferences=Preferences(language=language, easy=easy), device=Device(page=True))
    texts = list(ahead.texts[edition(language, easy)])
    plays = 0
    for number, here in walked(ahead, start(session, "extra-time")):
        plays += 1
        shown = as_data(show(here))
        assert unfolded(ahead, number, texts) == {
            key: value for key, value in shown.items() if key not in ("look", "access", "language")
        }
    assert plays > 1_000


def test_the_screens_outside_the_stories_are_those_of_the_game(library: Library) -> None:
    fixed = fixed_screens(library, "ro", easy=False)

    assert set(fixed) == {"title", "title-open", "library", "help", "preferences", "intro/extra-time", "page"}
    assert fixed["intro/extra-time"]["title"] == "Dacă ai timp în plus, trișezi?"
