"""The whole way in a real browser: built site, self-hosted runtime, mouse on the canvas."""

from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import Browser

from sidebyside.content.library import Library
from sidebyside.content.playthroughs import Do, load_playthroughs
from sidebyside.content.problems import Report
from tests.web.player import Player, wait_for


def test_the_story_is_played_to_its_ending_and_nobody_else_is_asked(
    player: Player, library: Library, game: Path
) -> None:
    playthrough = load_playthroughs(game / "scenarios" / "extra-time", Report())[0]
    choices = [step.choice for step in playthrough.play if isinstance(step, Do)]

    player.open()
    player.picture("title")
    for button in ("new", "extra-time", "start"):
        player.press(button)
    player.picture("scene")
    for choice in choices:
        player.press(choice)
        assert player.drawn["screen"] == f"feedback/{choice}"
        player.picture(f"feedback-{choice}")
        player.press("onward")
    player.picture("ending")

    assert player.drawn["screen"] == f"ending/{playthrough.ends}"
    assert {urlsplit(url).netloc for url in player.requested} == {urlsplit(player.address).netloc}
    assert player.errors == []


def test_after_a_reload_the_story_goes_on_where_it_was(player: Player, library: Library) -> None:
    scene = library.scenarios["extra-time"].scenes[library.scenarios["extra-time"].start]
    player.open()
    for button in ("new", "extra-time", "start", scene.choices[0].id, "onward"):
        player.press(button)
    there = player.drawn["screen"]

    player.page.reload()
    player.settle()
    assert player.drawn["screen"] == "title"
    player.press("continue")

    assert there.startswith("scene/")
    assert player.drawn["screen"] == there
    assert player.errors == []


def test_a_phone_shows_the_same_story_and_takes_taps(chromium: Browser, player: Player) -> None:
    context = chromium.new_context(
        viewport={"width": 390, "height": 844}, device_scale_factor=3, has_touch=True, is_mobile=True, locale="en"
    )
    phone = Player(context.new_page(), player.address, player.screenshots, touch=True)

    phone.open()
    for button in ("new", "extra-time", "start"):
        phone.press(button)
    phone.picture("phone-scene")

    assert phone.drawn["screen"].startswith("scene/")
    assert phone.drawn["size"][0] > 390
    assert phone.errors == []
    context.close()


def test_turning_the_phone_draws_the_picture_anew(player: Player) -> None:
    player.page.set_viewport_size({"width": 390, "height": 844})
    player.open()

    player.page.set_viewport_size({"width": 844, "height": 390})
    wait_for(player.page, "window.drawn.size[0] === 844")

    player.press("new")
    assert player.drawn["screen"] == "library"


def test_preferences_hold_after_a_reload(player: Player) -> None:
    player.open()
    for button in ("go/preferences", "language/ro", "size/200", "theme/high-contrast"):
        player.press(button)
    player.picture("preferences-200-high-contrast")

    player.page.reload()
    player.settle()

    assert player.drawn["title"] == "Alături"
    assert player.page.evaluate("document.documentElement.lang") == "ro"
    assert player.page.get_attribute("#canvas", "aria-label") == "Alături"


def test_a_romanian_browser_gets_romanian_from_the_first_word(player: Player) -> None:
    context = player.page.context.browser.new_context(locale="ro-RO")  # type: ignore[union-attr]
    romanian = Player(context.new_page(), player.address, player.screenshots)

    romanian.open()

    assert romanian.drawn["title"] == "Alături"
    assert romanian.page.evaluate("document.documentElement.lang") == "ro"
    context.close()


def test_the_page_is_called_as_the_screen_is(player: Player) -> None:
    player.open()
    player.press("new")

    assert player.page.title() == "Choose a story"


def test_no_link_reaches_the_runtime(player: Player) -> None:
    player.open("/?-i&PYGPI=https://example.org/&x=https://example.org/evil.py")

    assert player.page.evaluate("location.search") == ""
    assert player.drawn["screen"] == "title"
    assert all("example.org" not in url.split("?")[0] for url in player.requested)


def test_a_forbidden_storage_is_told_kindly_and_the_game_goes_on(player: Player) -> None:
    player.page.add_init_script(
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError') } })"
    )

    player.open()
    for button in ("new", "extra-time", "start"):
        player.press(button)
    player.picture("storage-forbidden")

    assert player.drawn["screen"].startswith("scene/")
    assert player.errors == []


def test_a_save_that_is_none_is_put_aside(player: Player) -> None:
    player.page.add_init_script(
        "localStorage.getItem('sidebyside/save') || localStorage.setItem('sidebyside/save', '{')"
    )

    player.open()
    player.picture("save-unreadable")
    for button in ("new", "extra-time", "start"):
        player.press(button)

    assert player.page.evaluate("localStorage.getItem('sidebyside/set-aside-1')") == "{"
    assert "extra-time" in player.page.evaluate("localStorage.getItem('sidebyside/save')")


def test_a_save_that_cannot_be_put_aside_is_never_written_over(player: Player) -> None:
    player.page.add_init_script(
        "localStorage.setItem('sidebyside/save', 'precious');"
        "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') };"
    )

    player.open()
    for button in ("new", "extra-time", "start"):
        player.press(button)

    assert player.page.evaluate("localStorage.getItem('sidebyside/save')") == "precious"


def test_a_second_tab_that_only_looks_around_does_not_undo_the_first(player: Player) -> None:
    second = Player(player.page.context.new_page(), player.address, player.screenshots)
    second.open()
    player.open()
    for button in ("new", "extra-time", "start"):
        player.press(button)

    second.page.bring_to_front()
    second.press("go/help")

    assert "extra-time" in player.page.evaluate("localStorage.getItem('sidebyside/save')")


def test_tab_leaves_the_canvas_and_arrows_and_enter_play(player: Player) -> None:
    player.open()

    player.page.keyboard.press("ArrowDown")
    player.page.keyboard.press("Enter")
    wait_for(player.page, "window.drawn.screen === 'library'")

    player.page.keyboard.press("Tab")
    assert player.page.evaluate("document.activeElement.id") != "canvas"


def test_a_runtime_that_cannot_be_fetched_ends_in_a_kind_sentence(player: Player) -> None:
    player.page.route("**/python_stdlib.zip*", lambda route: route.abort())

    player.page.goto(player.address)
    player.page.wait_for_selector("#again:visible")
    player.picture("runtime-blocked")

    assert "could not start" in player.page.inner_text("#says")


def test_a_page_whose_scripts_cannot_be_fetched_still_says_what_it_does_and_offers_a_way(player: Player) -> None:
    player.page.route("**/page/storage.js", lambda route: route.abort())

    player.page.goto(player.address)

    assert player.page.inner_text("#says") == "Loading… Se încarcă…"
    assert player.page.evaluate("getComputedStyle(document.getElementById('slow')).animationDelay") == "30s"
    assert player.page.get_attribute("#slow-again", "href") == "./"


def test_only_a_change_of_stage_is_read_out_while_loading(player: Player) -> None:
    player.page.add_init_script(
        "window.said = []; addEventListener('DOMContentLoaded', () => new MutationObserver(() => "
        "said.push(document.getElementById('says').textContent)).observe(document.getElementById('says'), "
        "{childList: true, characterData: true, subtree: true}))"
    )

    player.open()

    assert len(player.page.evaluate("said")) <= 4
