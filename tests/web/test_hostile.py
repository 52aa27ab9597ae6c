"""Hostile links, saves and stories do nothing: no script runs, nobody else is asked, and the game can be played."""

import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

import pytest

from sidebyside.content.library import Library
from sidebyside.screens.screen import Kind, Paragraph
from sidebyside.screens.session import Device, Session, start
from sidebyside.screens.turn import show
from sidebyside.screens.wire import as_data
from tests.web.player import Player, wait_for

RUNTIME = "**/pythons.js*"
HARM = "<img src=x onerror=window.harmed=1><script>window.harmed=1</script>"
LINKS = (
    f"/#play={HARM}",
    "/#play=%00",
    "/#play=%E0%A4%A",
    "/#play=" + "a," * 50_000,
    "/#play=__proto__,constructor,toString",
    "/#play=javascript:alert(1)",
    "/#play=../../etc/passwd&easy=<b>",
    "/#play=extra-time%00",
    "/#__proto__[harmed]=1&easy=9&language=xx",
    f"/en/extra-time/?{HARM}&-c&print(1)&PYGPI=https://example.org/",
)
PREFERENCES = '{"language":"../x","text_size":"100","easy":1,"theme":"<b>","calm":{},"access":{"scan":1e9}}'
SAVES = (
    f'{{"format":1,"preferences":{PREFERENCES},"current":null,"finished":[]}}',
    '{"format":1,"__proto__":{"harmed":1},"preferences":{"__proto__":{"harmed":1}},"current":{"scenario":"__proto__"}}',
    json.dumps({"current": {"scenario": HARM, "moves": [[HARM, HARM]], "place": HARM, "revision": HARM}}),
    '{"current":{"scenario":"extra-time","moves":"constructor","place":"scene"}}',
    '{"format":"1","preferences":[],"current":7,"finished":{}}',
    "[" * 100_000,
    "x" * 5_000_000,
    "null",
)
EARLY = (
    json.dumps({"presses": [HARM, "__proto__"], "state": {"story": HARM, "path": [HARM], "at": "scene"}}),
    '{"presses":["new"],"state":{"story":"extra-time","path":{"length":1},"at":"__proto__"}}',
    '{"presses":[{"toString":1}],"state":[[]]}',
    '{"presses":["visit"],"state":{"__proto__":{"harmed":1},"over":"constructor","place":"__proto__"}}',
    json.dumps({"presses": ["go/help"] * 20_000, "state": None}),
    "[" * 100_000,
)


@pytest.fixture
def early(player: Player) -> Iterator[Player]:
    player.page.route(RUNTIME, lambda route: route.abort())
    yield player


def unharmed(player: Player) -> bool:
    player.page.wait_for_timeout(50)  # time for a picture to fail
    own = urlsplit(player.address).netloc
    thrown = [error for error in player.errors if "pythons.js" not in error and "ERR_FAILED" not in error]
    assert thrown == []
    assert not player.page.evaluate("window.harmed || {}.harmed || document.images.length || location.search")
    return {urlsplit(url).netloc for url in player.requested} == {own}


@pytest.mark.parametrize("link", LINKS, ids=lambda link: link[:40])
def test_a_hostile_link_does_nothing(early: Player, link: str) -> None:
    early.visit(link)

    assert unharmed(early)
    assert early.shown in ("title", "library", "intro/extra-time")


def kept(player: Player, key: str, text: str) -> None:
    """The text is in the storage before the page looks into it, once."""
    script = f"sessionStorage.put ||= (localStorage.setItem({json.dumps(key)}, {json.dumps(text)}), 1)"
    player.page.add_init_script(script)


@pytest.mark.parametrize("save", SAVES, ids=lambda save: save[:40])
def test_a_hostile_save_does_nothing_before_the_game_has_come(early: Player, save: str) -> None:
    kept(early, "sidebyside/save", save)
    early.visit("/en/extra-time/")
    if early.shown == "title":
        early.press("new")
    for button in ("start", "ask-vlad"):
        early.press(button)

    assert early.shown == "feedback/ask-vlad"
    assert unharmed(early)


@pytest.mark.parametrize("presses", EARLY, ids=lambda presses: presses[:40])
def test_hostile_early_presses_do_nothing_before_the_game_has_come(early: Player, presses: str) -> None:
    kept(early, "sidebyside/early", presses)
    early.visit("/en/extra-time/")
    early.press("start")

    assert early.shown.startswith("scene/")
    assert unharmed(early)


@pytest.mark.parametrize("number", range(len(SAVES)))
def test_the_game_itself_survives_a_hostile_save_and_hostile_presses(player: Player, number: int) -> None:
    kept(player, "sidebyside/save", SAVES[number])
    presses = json.dumps(EARLY[number % len(EARLY)])
    player.page.add_init_script(f"sessionStorage.early ||= (localStorage.setItem('sidebyside/early', {presses}), 1)")
    player.open("/en/extra-time/")
    if player.shown == "title":
        player.press("new")
    player.press("start")

    assert player.shown.startswith("scene/")
    assert unharmed(player)


def poisoned(value: Any, key: str = "") -> Any:
    """Every text and every id becomes HTML that would run."""
    if isinstance(value, dict):
        return {name: poisoned(held, name) for name, held in value.items()}
    if isinstance(value, list):
        return [poisoned(held, key) for held in value]
    return HARM if isinstance(value, str) and key not in ("kind", "part", "language", "theme", "display") else value


def test_a_story_whose_every_text_is_html_is_shown_as_text(early: Player, library: Library) -> None:
    screen = poisoned(as_data(show(start(Session(library=library, device=Device(page=True)), "extra-time"))))
    screen["id"] = f"scene/{HARM}"
    early.visit()
    early.page.evaluate("(screen) => Bridge.post(JSON.stringify({about: 'screen', answers: 0, screen}))", screen)

    assert early.page.inner_text("h1") == HARM
    assert HARM in early.page.inner_text("#says p >> nth=0")
    assert early.page.locator("#ways button").first.inner_text() == HARM
    assert unharmed(early)


def test_links_lead_to_https_and_telephones_only(early: Player) -> None:
    links = ("javascript:alert(1)", "data:text/html,x", "http://example.org", "//example.org", "tel:1;x", " https://x")
    good = ("https://example.org/a", "tel:116111")
    held = [as_data(Paragraph(kind=Kind.SOURCE, text="x", link=link)) for link in (*links, *good)]
    screen = {"id": "s", "language": "en", "title": "s", "look": {}, "paragraphs": held, "buttons": []}
    early.visit()
    early.page.evaluate("(screen) => Bridge.post(JSON.stringify({about: 'screen', answers: 0, screen}))", screen)

    found = early.page.eval_on_selector_all("#says a", "(all) => all.map((a) => a.getAttribute('href'))")
    assert tuple(found) == good


def test_a_storage_that_is_full_in_mid_play_is_told_and_the_play_goes_on(player: Player) -> None:
    player.open("/en/extra-time/")
    player.press("start")
    full = "() => { throw new DOMException('', 'QuotaExceededError') }"
    player.page.evaluate(f"void (Storage.prototype.setItem = {full})")
    player.press("ask-vlad")

    assert "does not let us remember" in player.page.inner_text("#says")
    assert player.shown == "feedback/ask-vlad"
    assert player.errors == []


def test_a_storage_that_is_cleared_in_mid_play_loses_nothing(player: Player) -> None:
    player.open("/en/extra-time/")
    player.press("start")
    player.page.evaluate("localStorage.clear()")
    player.press("ask-vlad")
    player.page.reload()
    player.settle()
    player.press("continue")

    assert player.shown == "feedback/ask-vlad"


def test_a_second_tab_with_a_story_loses_no_finished_one_and_the_older_tab_is_told(player: Player) -> None:
    journal = {"scenario": "extra-time", "revision": "x", "moves": [["corridor", "ask-vlad"]]}
    player.open("/en/extra-time/")
    player.press("start")
    other = Player(player.page.context.new_page(), player.address, player.screenshots)
    other.open("/en/extra-time/")
    for button in ("new", "start", "ask-vlad"):
        other.press(button)
    wait_for(player.page, "document.getElementById('tabs').textContent")
    other.page.evaluate(
        """(journal) => {
          const save = JSON.parse(localStorage["sidebyside/save"]);
          localStorage["sidebyside/save"] = JSON.stringify({ ...save, finished: [journal] });
        }""",
        journal,
    )
    player.press("ask-vlad")

    assert player.page.inner_text("#tabs") == ""
    assert journal in json.loads(player.page.evaluate("localStorage['sidebyside/save']"))["finished"]
