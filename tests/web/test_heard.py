"""A screen reader is told what the text view writes: same words, same order, every button with its name."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from build.places import DIST
from sidebyside.content.library import Library
from sidebyside.content.playthroughs import Do, load_playthroughs
from sidebyside.content.problems import Report
from sidebyside.screens.screen import Part, Press, Screen
from sidebyside.screens.session import Device, Place, Preferences, Session
from sidebyside.screens.turn import react, show
from sidebyside.views.text import render
from tests.web.heard import heard
from tests.web.player import Player
from tests.web.test_one_truth import squeezed, undecorated

Said = list[tuple[str, str]]


@pytest.fixture(params=["en", "ro"])
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def alone(chromium: Browser, address: str, language: str) -> Iterator[Player]:
    """Whoever plays with the words alone."""
    context = chromium.new_context(locale=language)
    context.route("**/runtime/**", lambda route: route.abort())
    player = Player(context.new_page(), address, DIST / "screenshots")
    player.visit()
    yield player
    context.close()


@pytest.fixture
def presses(library: Library, game: Path) -> list[str]:
    """A whole play-through, with looks into help and preferences on the way."""
    story = library.scenarios["extra-time"]
    playthrough = load_playthroughs(game / "scenarios" / story.id, Report())[0]
    choices = [step.choice for step in playthrough.play if isinstance(step, Do)]
    moves = [press for choice in choices for press in (choice, "onward")]
    return ["go/preferences", "go/back", "go/help", "go/back", "new", story.id, "start", *moves]


def test_a_screen_reader_hears_the_whole_story_as_it_is_written(
    alone: Player, library: Library, language: str, presses: list[str]
) -> None:
    session = Session(library=library, preferences=Preferences(language=language), device=Device(page=True))
    told = [as_told(alone.page)]
    for press in presses:
        alone.press(press)
        session = react(session, Press(press))
        said = heard(alone.page, "article", "navigation")
        agree(said, show(session))
        assert languages(alone.page) == [language, *(held.language for held in show(session).buttons if held.language)]
        told += [f"> {press}", as_told(alone.page)]

    assert session.place is Place.ENDING
    (DIST / f"screen-reader-{language}.txt").write_text("\n\n".join(told), encoding="utf-8")


def agree(said: Said, screen: Screen) -> None:
    words = squeezed(undecorated(render(screen).split("\n\n")))
    assert squeezed(text for _, text in said).replace(":", "") == re.sub(r"<[^>]*>", "", words).replace(":", "")
    assert said[0] == ("heading 1", screen.title)
    pictures = [text for role, text in said if role == "picture"]
    assert pictures == ([screen.stage.alt] if screen.stage else [])
    meters = [text for role, text in said if role == "progress"]
    assert meters == [f"{gauge.label}: {gauge.says}" for gauge in screen.gauges]
    headings = [text for role, text in said if role == "heading 2"]
    assert headings == [held.text for held in screen.paragraphs if held.kind == "heading"]
    buttons = [(role, text) for role, text in said if role.startswith("button")]
    assert buttons == [(announced(button.part, button.on), button.label) for button in screen.buttons]


def languages(page: Page) -> list[str]:
    """That of the page, and those of the parts that are in another one."""
    told = "[...document.querySelectorAll('html, main [lang], nav [lang]')].map(({ lang }) => lang)"
    found: list[str] = page.evaluate(told)
    return found


def announced(part: Part, on: bool) -> str:
    if part is not Part.OPTION:
        return "button"
    return "button, pressed" if on else "button, not pressed"


def as_told(page: Page) -> str:
    return "\n".join(f"{role}: {text}" for role, text in heard(page, "article", "navigation"))
