"""What the page plays by itself is what the game plays: the same presses lead to the same Screens, in every visit."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from random import Random
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from sidebyside.app import open_session
from sidebyside.content.library import Library
from sidebyside.hosts.memory import MemoryHost
from sidebyside.screens.help import country_in
from sidebyside.screens.save import dump
from sidebyside.screens.screen import Press, Theme
from sidebyside.screens.session import Asked, Device, Session
from sidebyside.screens.turn import react, show
from sidebyside.screens.wire import as_data
from tests.web.player import wait_for

PATHS = ("/", "/", "/en/", "/ro/", "/en/extra-time/", "/ro/extra-time/")
HASHES = ("", "", "", "#play=extra-time", "#play=extra-time&easy=1", "#play=nobody-knows", "#play=,extra-time,x&easy=0")
READERS: dict[str, dict[str, Any]] = {
    "english": {"locale": "en-GB"},
    "romanian": {"locale": "ro-RO", "color_scheme": "dark", "reduced_motion": "reduce"},
    "neither": {"locale": "fr-FR", "contrast": "more"},
}
VISITS, PRESSES = 12, 40

PRESS_AT_RANDOM = """async (picks) => {
  const steps = [["", shown.told]];
  for (const pick of picks) {
    const all = [...document.querySelectorAll("[data-id]")].filter((held) => held.dataset.id !== "go/leave");
    const forward = all.filter((held) => held.matches(".choice, .onward"));
    const offered = pick % 10 < 5 && forward.length ? forward : all;
    const button = offered[Math.floor(pick / 10) % offered.length], before = shown.pressed, begun = Date.now();
    button.click();
    while (shown.pressed === before) {
      if (Date.now() - begun > 10000) throw new Error(`${button.dataset.id} was never answered`);
      await new Promise((next) => setTimeout(next));
    }
    steps.push([button.dataset.id, shown.told]);
  }
  return JSON.stringify({ steps, told: JSON.parse(Bridge.poll()) });
}"""
"""Presses what the page offers, half of the time a way forward; gives each Screen, and what the game would be told."""


@dataclass(frozen=True, slots=True)
class Visit:
    """Where a visit led, the presses and Screens of the page, and what the page has to tell the game."""

    address: str
    steps: list[tuple[str, dict[str, Any]]]
    told: list[dict[str, Any]]

    def opened(self, library: Library) -> Session:
        """The game, come at last, before it has heard a press of this visit."""
        about = self.told[0]
        asked = Asked(**(about["asked"] | {"stories": tuple(about["asked"]["stories"])}))
        country = country_in(about["languages"])
        device = Device(theme=Theme(about["theme"]), calm=about["calm"], page=True, country=country)
        host = MemoryHost(
            about["save"], languages=tuple(about["languages"]), early=tuple(about["early"]), asked=asked, device=device
        )
        return open_session(library, host)

    def played(self, library: Library) -> Iterator[tuple[str, dict[str, Any], Session]]:
        """Each press with the page's Screen and the game's session after it; first the beginning."""
        session = self.opened(library)
        for button, screen in self.steps:
            session = react(session, Press(button))
            yield button, screen, session


@pytest.fixture(params=READERS)
def alone(request: pytest.FixtureRequest, chromium: Browser) -> Iterator[Page]:
    """A page whose game never comes."""
    context = chromium.new_context(**READERS[request.param])
    context.route("**/runtime/**", lambda route: route.abort())
    yield context.new_page()
    context.close()


def visit(page: Page, address: str, path: str, dice: Random) -> Visit:
    page.goto("about:blank")  # another hash alone would be another visit only after a reload
    page.goto(address + path)
    wait_for(page, "window.shown")
    played = json.loads(page.evaluate(PRESS_AT_RANDOM, [dice.randrange(10_000) for _ in range(PRESSES)]))
    return Visit(path, played["steps"], played["told"])


def test_every_press_leads_where_it_leads_in_the_game(alone: Page, address: str, library: Library) -> None:
    dice = Random(20)
    met = set()
    for _ in range(VISITS):
        now = visit(alone, address, dice.choice(PATHS) + dice.choice(HASHES), dice)
        for button, screen, session in now.played(library):
            assert screen == as_data(show(session)), f"{now.address}: {[step[0] for step in now.steps]}, at {button}"
            met.add(screen["id"].split("/")[0])
        if dice.random() < 0.3:
            kept = {"sidebyside/save": dump(session)} if dice.random() < 0.6 else {}
            alone.evaluate("(kept) => { localStorage.clear(); Object.assign(localStorage, kept); }", kept)

    assert met == {"title", "library", "intro", "scene", "feedback", "ending", "help", "preferences", "forget"}
