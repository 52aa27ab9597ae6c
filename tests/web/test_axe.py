"""axe-core finds nothing on any kind of screen, in every theme, both languages, usual and large letters."""

from importlib.resources import files

import pytest
from playwright.sync_api import Browser

from sidebyside.language import NAMES
from sidebyside.screens.screen import Theme
from tests.web.player import Player
from tests.web.still import save, still, walk

AXE = files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
LOOK = "axe.run(document, {resultTypes: ['violations']}).then(({violations}) => violations)"


def problems(player: Player) -> list[str]:
    found = player.page.evaluate(LOOK)
    return [f"{one['id']}: {node['html']}: {node['failureSummary']}" for one in found for node in one["nodes"]]


@pytest.mark.parametrize("size", [100, 200])
@pytest.mark.parametrize("language", NAMES)
@pytest.mark.parametrize("theme", Theme)
def test_no_kind_of_screen_has_a_violation(
    chromium: Browser, player: Player, choices: list[str], theme: Theme, language: str, size: int
) -> None:
    kept = save(theme=theme, language=language, text_size=size)
    kinds: dict[str, list[str]] = {}
    with still(chromium, player, kept=kept, script=AXE) as visitor:
        for screen in walk(visitor, choices):
            if (kind := screen.split("/")[0]) not in kinds:
                kinds[kind] = problems(visitor)

    assert len(kinds) == 9
    assert {kind: found for kind, found in kinds.items() if found} == {}


@pytest.mark.parametrize("display", ["text", "canvas"])
def test_no_other_display_has_a_violation(chromium: Browser, player: Player, choices: list[str], display: str) -> None:
    kept = save(display=display, access={"aloud": 100})
    with still(chromium, player, kept=kept, script=AXE, path="/en/extra-time/") as visitor:
        visitor.page.locator('[data-id="start"]').dispatch_event("click")

        assert problems(visitor) == []


def test_the_page_without_its_picture_has_no_violation(chromium: Browser, player: Player) -> None:
    with still(chromium, player, script=AXE) as visitor:
        visitor.page.evaluate("Boot.failed('a part was not there')")

        assert visitor.page.is_visible("#trouble")
        assert problems(visitor) == []


def test_axe_finds_what_is_wrong(chromium: Browser, player: Player) -> None:
    with still(chromium, player, script=AXE) as visitor:
        visitor.page.evaluate("document.querySelector('main').append(document.createElement('button'))")

        assert [problem.split(":")[0] for problem in problems(visitor)] == ["button-name"]
