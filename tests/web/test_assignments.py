"""Several stories and links to some of them, played by ahead.js alone and by the game."""

import json
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import Any

import pytest
from playwright.sync_api import Page

from build.ahead import Written, edition, fixed_screens, write_ahead
from sidebyside.content.library import Library
from sidebyside.screens.screen import Press
from sidebyside.screens.session import Asked, Device, Session, asked_for
from sidebyside.screens.turn import react, show
from sidebyside.screens.wire import as_data

PRESSES = 200

WALK = """async ({ module, walks, screens, books }) => {
  const { START, beginning, react, show } = await import(module);
  const shelf = { screens, book: (story) => books[story] };
  const walked = walks.map(({ stories, begin, picks }) => {
    let state = beginning({ ...START, stories, begin, place: "title" }, "title");
    let { leadsToEnding: _, ...screen } = show(state, shelf);
    const steps = [["", screen]];
    for (const pick of picks) {
      const all = screen.buttons.filter(({ id, part }) => part !== "option" && !/^(go[/]leave|forget[/].*)$/.test(id));
      const forward = all.filter(({ part }) => part !== "elsewhere");
      const offered = pick % 10 < 5 && forward.length ? forward : all;
      const button = offered[Math.floor(pick / 10) % offered.length].id;
      state = react(state, button, show(state, shelf));
      ({ leadsToEnding: _, ...screen } = show(state, shelf));
      steps.push([button, screen]);
    }
    return steps;
  });
  return JSON.stringify(walked);
}"""

ASKED = (
    Asked(),
    Asked(begin="second"),
    Asked(begin="second", stories=("third",)),
    Asked(begin="second", stories=("third", "extra-time")),
    Asked(stories=("second",)),
    Asked(stories=("third", "second")),
    Asked(stories=("second", "extra-time", "third")),
)


@pytest.fixture(scope="module")
def three(library: Library) -> Library:
    """Three stories that begin in different scenes of one: at its start and near its end."""
    story = library.scenarios["extra-time"]
    starts = zip(("extra-time", "second", "third"), (story.start, *list(story.scenes)[-2:]), strict=True)
    return replace(library, scenarios={name: replace(story, id=name, start=scene) for name, scene in starts})


@pytest.fixture(scope="module")
def written(three: Library) -> dict[str, Written]:
    return {story: write_ahead(three, story) for story in three.scenarios}


@pytest.fixture
def bare(page: Page, address: str) -> Page:
    """An empty page of the site: our modules can be loaded, and none has been."""
    page.route("**/empty.html", lambda route: route.fulfill(body="<!doctype html>", content_type="text/html"))
    page.goto(address + "/empty.html")
    return page


@pytest.mark.parametrize("easy", [False, True], ids=["full", "easy"])
def test_every_assignment_is_played_as_the_game_plays_it(
    easy: bool, bare: Page, site: Path, three: Library, written: dict[str, Written]
) -> None:
    dice = Random(easy)
    walks = [
        {
            "stories": list(asked.stories),
            "begin": asked.begin,
            "picks": [dice.randrange(10_000) for _ in range(PRESSES)],
        }
        for asked in ASKED
    ]
    (file,) = site.glob("page/*/ahead.js")
    module = f"/{file.relative_to(site).as_posix()}"
    texts = edition("ro", easy)
    books = {story: json.loads(book.graph()) | {"texts": book.texts[texts]} for story, book in written.items()}
    screens = fixed_screens(three, "ro", easy)

    given = {"module": module, "walks": walks, "screens": screens, "books": books}
    walked = json.loads(bare.evaluate(WALK, given))

    for asked, steps in zip(ASKED, walked, strict=True):
        session = Session(library=three, device=Device(page=True))
        session = asked_for(session, replace(asked, language="ro", easy=easy))
        for button, screen in steps:
            session = react(session, Press(button))
            assert screen == unlooked(session), f"{asked}: {[step[0] for step in steps]}, at {button}"


def unlooked(session: Session) -> dict[str, Any]:
    """The Screen as it is written ahead: how the reader wants it drawn comes later."""
    screen = as_data(show(session))
    return {key: value for key, value in screen.items() if key not in ("look", "access", "language")}
