"""The focus is never lost, and nothing is said twice: before the game has come, in it, and when it comes."""

import pytest
from playwright.sync_api import Page

from tests.web.player import Gate, Player, wait_for
from tests.web.test_smoke import RUNTIME

WATCH = """() => {
  window.changed = [];
  const title = document.title;
  const note = (change) => {
    const element = change.target.nodeType === Node.ELEMENT_NODE ? change.target : change.target.parentElement;
    const part = element.closest("[role=status], article, nav, head");
    const same = element.localName === "title" && document.title === title;
    const where = part && (part.id || part.localName);
    if (part && !same) changed.push(`${where}: ${change.type} in ${element.id || element.localName}`);
  };
  const all = { subtree: true, childList: true, characterData: true, attributes: true };
  new MutationObserver((changes) => changes.forEach(note)).observe(document.documentElement, all);
  document.addEventListener("focusout", () => changed.push("the focus went"));
}"""
"""Notes every change that a screen reader could tell."""


@pytest.fixture
def waiting(player: Player) -> tuple[Player, Gate]:
    """A player whose game is still on its way, and what holds it up."""
    gate = Gate(player.page, RUNTIME)
    player.visit("/en/extra-time/")
    return player, gate


def come(player: Player, gate: Gate) -> None:
    gate.open()
    player.settle()


def focus(page: Page) -> str:
    found: str = page.evaluate("document.activeElement.dataset.id ?? document.activeElement.id")
    return found


def play(player: Player) -> None:
    """The focus after each kind of press."""
    for press in ("start", "ask-vlad", "go/back", "ask-vlad", "onward", "go/help", "go/back", "go/home", "continue"):
        player.press(press)
        assert focus(player.page) == "title", press
    player.press("go/preferences")
    for option in ("size/150", "theme/dark", "language/ro", "easy/yes", "language/en"):
        player.press(option)
        assert focus(player.page) == option


def test_before_the_game_the_focus_is_on_the_new_title_or_stays_at_the_option(
    waiting: tuple[Player, Gate],
) -> None:
    play(waiting[0])


def test_in_the_game_too(player: Player) -> None:
    player.open("/en/extra-time/")
    play(player)


def test_with_the_keyboard_alone_the_focus_goes_the_same_way(waiting: tuple[Player, Gate]) -> None:
    page = waiting[0].page
    for press in ("start", "ask-vlad", "onward"):
        while focus(page) != press:
            page.keyboard.press("Tab")
            assert focus(page), f"{press} was not reached"
        page.keyboard.press("Enter")
        wait_for(page, "document.activeElement.id === 'title'")


@pytest.mark.parametrize(
    "there", [(), ("start",), ("start", "ask-vlad"), ("go/preferences", "size/150", "language/ro")]
)
def test_when_the_game_comes_nothing_changes_and_nothing_is_said(
    waiting: tuple[Player, Gate], there: tuple[str, ...]
) -> None:
    player, gate = waiting
    for press in there:
        player.press(press)
    before = focus(player.page)
    player.page.evaluate(WATCH)

    come(player, gate)

    assert player.page.evaluate("changed") == []
    assert focus(player.page) == before


def test_the_game_that_comes_late_says_once_that_it_could_not_be_waited_for(player: Player) -> None:
    player.page.route("**/ahead/**", lambda route: route.abort())
    gate = Gate(player.page, RUNTIME)
    player.visit("/en/extra-time/")
    player.press("start")  # the first scene comes with the page
    player.page.evaluate(WATCH)
    player.page.evaluate("document.querySelector('[data-id=\"ask-vlad\"]').click()")

    assert player.page.evaluate("changed") == ["live: childList in live"]
    assert player.page.inner_text("#live") != ""
    come(player, gate)

    assert player.page.inner_text("#live") == ""
    assert focus(player.page) == "title"
    assert player.shown == "feedback/ask-vlad"
