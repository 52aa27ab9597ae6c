"""The whole way in a real browser: built site, self-hosted runtime, page and picture."""

from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import Browser

from sidebyside.content.library import Library
from sidebyside.content.playthroughs import Do, load_playthroughs
from sidebyside.content.problems import Report
from tests.web.player import Gate, Player, wait_for

RUNTIME = "**/python_stdlib.zip*"
"""Without this part the game cannot start."""


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
        assert player.shown == f"feedback/{choice}"
        player.picture(f"feedback-{choice}")
        player.press("onward")
    player.picture("ending")

    assert player.shown == f"ending/{playthrough.ends}"
    assert {urlsplit(url).netloc for url in player.requested} == {urlsplit(player.address).netloc}
    assert player.errors == []


def test_after_a_reload_the_story_goes_on_where_it_was(player: Player, library: Library) -> None:
    scene = library.scenarios["extra-time"].scenes[library.scenarios["extra-time"].start]
    player.open()
    for button in ("new", "extra-time", "start", scene.choices[0].id, "onward"):
        player.press(button)
    there = player.shown

    player.page.reload()
    player.settle()
    assert player.shown == "title"
    player.press("continue")

    assert there.startswith("scene/")
    assert player.shown == there
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

    assert phone.shown.startswith("scene/")
    assert phone.drawn["size"][0] > 390
    assert phone.errors == []
    context.close()


def test_turning_the_phone_draws_the_picture_anew(player: Player) -> None:
    player.page.set_viewport_size({"width": 390, "height": 844})
    player.open()

    assert player.drawn["size"][0] < 390
    player.page.set_viewport_size({"width": 844, "height": 390})
    wait_for(player.page, "window.drawn.size[0] > 400")

    player.press("new")
    assert player.shown == "library"


def test_preferences_hold_after_a_reload(player: Player) -> None:
    player.open()
    for button in ("go/preferences", "language/ro", "size/200", "theme/high-contrast"):
        player.press(button)
    player.picture("preferences-200-high-contrast")

    player.page.reload()
    player.settle()

    assert player.page.inner_text("h1") == "Alături"
    assert player.page.evaluate("document.documentElement.lang") == "ro"


def test_a_romanian_browser_gets_romanian_from_the_first_word(player: Player) -> None:
    context = player.page.context.browser.new_context(locale="ro-RO")  # type: ignore[union-attr]
    romanian = Player(context.new_page(), player.address, player.screenshots)

    romanian.open()

    assert romanian.page.inner_text("h1") == "Alături"
    assert romanian.page.evaluate("document.documentElement.lang") == "ro"
    context.close()


def test_the_page_is_called_as_the_screen_is(player: Player) -> None:
    player.open()
    player.press("new")

    assert player.page.title() == "Choose a story"


def test_no_link_reaches_the_runtime(player: Player) -> None:
    player.open("/?-i&PYGPI=https://example.org/&x=https://example.org/evil.py")

    assert player.page.evaluate("location.search") == ""
    assert player.shown == "title"
    assert all("example.org" not in url.split("?")[0] for url in player.requested)


def test_a_forbidden_storage_is_told_kindly_and_the_game_goes_on(player: Player) -> None:
    player.page.add_init_script(
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError') } })"
    )

    player.open()
    for button in ("new", "extra-time", "start"):
        player.press(button)
    player.picture("storage-forbidden")

    assert player.shown.startswith("scene/")
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


def test_a_runtime_that_cannot_be_fetched_is_told_kindly_and_the_words_go_on(player: Player) -> None:
    player.page.route("**/python_stdlib.zip*", lambda route: route.abort())

    player.visit()
    player.page.wait_for_selector("#trouble:visible")
    for button in ("new", "extra-time", "start", "ask-vlad", "onward"):
        player.press(button)
    player.picture("runtime-blocked")

    assert "go on with the words alone" in player.page.inner_text("#trouble")
    assert player.shown == "scene/bench"


def test_the_first_choice_is_pressed_before_the_game_has_come_and_nothing_jumps(player: Player) -> None:
    gate = Gate(player.page, RUNTIME)
    player.visit("/en/extra-time/")
    for button in ("start", "ask-vlad"):
        player.press(button)
    assert player.page.evaluate("window.shown.game") is False
    player.page.evaluate("window.title_was = document.getElementById('title').firstChild")

    gate.open()
    player.settle()

    assert player.shown == "feedback/ask-vlad"
    assert player.page.evaluate("window.title_was === document.getElementById('title').firstChild")
    assert player.page.evaluate("document.activeElement.id") == "title"
    assert player.errors == []


def test_what_was_pressed_before_the_game_came_survives_a_closed_tab(player: Player) -> None:
    player.page.route(RUNTIME, lambda route: route.abort())
    player.visit("/en/extra-time/")
    for button in ("start", "ask-vlad", "onward"):
        player.press(button)
    player.page.unroute(RUNTIME)
    player.errors.clear()

    player.open()
    player.press("continue")

    assert player.shown == "scene/bench"
    assert "ask-vlad" in player.page.evaluate("localStorage.getItem('sidebyside/save')")


def test_leaving_quickly_forgets_the_story_and_leaves_no_way_back(player: Player) -> None:
    player.open()
    for button in ("new", "extra-time", "start"):
        player.press(button)

    player.page.click('[data-id="go/leave"]')
    player.page.wait_for_url("**/leave.html")

    assert '"current":null' in player.page.evaluate("localStorage.getItem('sidebyside/save')").replace(" ", "")
    player.page.go_back()
    assert "leave.html" in player.page.url or player.page.url == "about:blank"


def test_shift_three_times_leaves_too(player: Player) -> None:
    player.open()

    for _ in range(3):
        player.page.keyboard.press("Shift")

    player.page.wait_for_url("**/leave.html")
