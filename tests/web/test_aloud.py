"""Reading aloud, with voices that tell what they are asked to say. Real voices are not run: this machine has none."""

from typing import Any

from playwright.sync_api import Browser

from sidebyside.language import SOURCE
from tests.web.player import Player, wait_for
from tests.web.still import PHONE, TO_THE_STORY, save, still

VOICES = """
(() => {
  const voice = (name, lang, localService) => ({name, lang, localService, default: false, voiceURI: name});
  window.spoken = [];
  window.utterance = null;
  class Utterance extends EventTarget { constructor(text) { super(); this.text = text; } }
  const synth = Object.assign(new EventTarget(), {
    voices: [voice("Far", "en-US", false), voice("Ana", "ro-RO", true), voice("Tom", "en-GB", true)],
    cancelled: 0,
    getVoices() { return this.voices; },
    speak(said) { spoken.push([said.text, said.voice.name, said.lang, said.rate]); window.utterance = said; },
    cancel() { this.cancelled += 1; window.utterance = null; },
  });
  Object.defineProperty(window, "speechSynthesis", {value: synth});
  window.SpeechSynthesisUtterance = Utterance;
})();
"""
ONLY_ENGLISH = f"{VOICES} speechSynthesis.voices = speechSynthesis.voices.filter((voice) => voice.lang === 'en-GB');"
ONLY_FAR = f"{VOICES} speechSynthesis.voices = speechSynthesis.voices.filter((voice) => !voice.localService);"
LATE = f"{VOICES} window.late = speechSynthesis.voices; speechSynthesis.voices = [];"
HIGHLIGHTED = "[...CSS.highlights.get('word') ?? []].map(String)"


def kept(language: str = SOURCE, aloud: int = 100) -> str:
    return save(language=language, access={"aloud": aloud})


def finish(player: Player) -> None:
    """The line that is being said comes to its end."""
    player.page.evaluate("utterance.onend()")


def spoken(player: Player) -> list[list[Any]]:
    told: list[list[Any]] = player.page.evaluate("spoken")
    return told


def marked(player: Player) -> list[str]:
    told: list[str] = player.page.evaluate("[...document.querySelectorAll('.spoken')].map((held) => held.textContent)")
    return told


def everything_said(player: Player) -> list[str]:
    while player.page.evaluate("Boolean(utterance)"):
        finish(player)
    return [line[0] for line in spoken(player)]


def test_nothing_is_read_unless_it_is_asked_for(chromium: Browser, player: Player) -> None:
    with still(chromium, player, script=VOICES) as visitor:
        visitor.press("new")

        assert spoken(visitor) == []
        assert visitor.page.is_hidden("#listen")


def test_a_screen_is_read_line_by_line_in_reading_order_with_its_buttons(chromium: Browser, player: Player) -> None:
    with still(chromium, player, kept=kept(), script=VOICES) as visitor:
        for button in TO_THE_STORY:
            visitor.press(button)
        visitor.page.evaluate("spoken.length = 0")
        visitor.page.click("#listen")
        visitor.page.click("#listen")
        said = everything_said(visitor)
        title, alt, *lines = said
        shown = visitor.page.locator("#says > *, #ways button").all_text_contents()

    assert title == "In the corridor"
    assert "Ioana looks cross." in alt
    assert lines == shown
    assert "Leave quickly" not in said


def test_the_line_that_is_read_is_marked_and_in_sight(chromium: Browser, player: Player) -> None:
    with still(chromium, player, kept=kept(), script=VOICES, viewport=PHONE) as visitor:
        for button in TO_THE_STORY:
            visitor.press(button)
        while visitor.page.evaluate("Boolean(utterance)"):
            assert marked(visitor) == [spoken(visitor)[-1][0]]
            assert visitor.page.evaluate(
                """(() => {
                const {bottom, top, height} = document.querySelector(".spoken").getBoundingClientRect();
                return !height || top >= 0 && bottom <= nav.getBoundingClientRect().top;
                })()"""
            ), marked(visitor)
            finish(visitor)

        assert marked(visitor) == []


def test_the_word_is_marked_where_the_voice_tells_it_also_behind_a_name(chromium: Browser, player: Player) -> None:
    with still(chromium, player, kept=kept(), script=VOICES) as visitor:
        for button in TO_THE_STORY:
            visitor.press(button)
        while not spoken(visitor)[-1][0].startswith("Ioana: I studied"):
            finish(visitor)
        visitor.page.evaluate("utterance.onboundary({name: 'word', charIndex: 9, charLength: 7})")
        assert visitor.page.evaluate(HIGHLIGHTED) == ["studied"]

        finish(visitor)
        assert visitor.page.evaluate(HIGHLIGHTED) == []


def test_the_speed_is_the_one_that_was_chosen(chromium: Browser, player: Player) -> None:
    with still(chromium, player, kept=kept(aloud=70), script=VOICES) as visitor:
        assert spoken(visitor)[0] == ["Side by Side", "Tom", "en-GB", 0.7]


def test_it_can_be_stopped_and_begun_again(chromium: Browser, player: Player) -> None:
    with still(chromium, player, kept=kept(), script=VOICES) as visitor:
        finish(visitor)
        visitor.page.click("#listen")
        assert visitor.page.inner_text("#listen") == "Listen"
        assert visitor.page.evaluate("utterance") is None
        assert marked(visitor) == []

        visitor.page.click("#listen")
        assert visitor.page.inner_text("#listen") == "Stop"
        assert marked(visitor) == ["Side by Side"]


def test_another_screen_stops_what_was_being_read(chromium: Browser, player: Player) -> None:
    with still(chromium, player, kept=kept(), script=VOICES) as visitor:
        late = visitor.page.evaluate_handle("utterance")
        visitor.press("new")
        late.evaluate("(said) => said.onend()")

        assert [line[0] for line in spoken(visitor)][-1] == "Choose a story"
        assert marked(visitor) == ["Choose a story"]


def test_a_pressed_option_does_not_begin_the_screen_again(chromium: Browser, player: Player) -> None:
    with still(chromium, player, kept=kept(), script=VOICES) as visitor:
        visitor.press("go/preferences")
        visitor.press("size/125")

        assert [line[0] for line in spoken(visitor)].count("Preferences") == 1


def test_turning_it_off_stops_at_once(chromium: Browser, player: Player) -> None:
    with still(chromium, player, kept=kept(), script=VOICES) as visitor:
        visitor.press("go/preferences")
        visitor.press("aloud/0")

        assert visitor.page.evaluate("utterance") is None
        assert visitor.page.is_hidden("#listen")


def test_leaving_stops_the_voice(chromium: Browser, player: Player) -> None:
    with still(chromium, player, kept=kept(), script=VOICES) as visitor:
        before = visitor.page.evaluate("speechSynthesis.cancelled")
        visitor.page.evaluate("dispatchEvent(new PageTransitionEvent('pagehide'))")

        assert visitor.page.evaluate("speechSynthesis.cancelled") > before
        assert marked(visitor) == []


def test_romanian_is_read_by_a_romanian_voice(chromium: Browser, player: Player) -> None:
    with still(chromium, player, kept=kept("ro"), script=VOICES) as visitor:
        assert spoken(visitor)[0][:3] == ["Alături", "Ana", "ro-RO"]


def test_every_line_is_read_by_a_voice_of_its_own_language(chromium: Browser, player: Player) -> None:
    with still(chromium, player, kept=kept(), script=VOICES) as visitor:
        visitor.press("go/preferences")
        everything_said(visitor)
        voices = {line[0]: line[1] for line in spoken(visitor)}

    assert (voices["English"], voices["Română"]) == ("Tom", "Ana")


def test_romanian_is_never_read_by_an_english_voice(chromium: Browser, player: Player) -> None:
    with still(chromium, player, kept=kept("ro"), script=ONLY_ENGLISH) as visitor:
        assert spoken(visitor) == []
        assert "nu are o voce" in visitor.page.inner_text("#voiceless")
        assert visitor.page.is_hidden("#listen")


def test_a_romanian_name_among_english_words_is_left_out_by_an_english_voice(chromium: Browser, player: Player) -> None:
    with still(chromium, player, kept=kept(), script=ONLY_ENGLISH) as visitor:
        visitor.press("go/preferences")
        said = everything_said(visitor)

    assert "English" in said
    assert "Română" not in said
    assert "Full text" in said


def test_a_voice_that_would_send_the_words_away_is_not_used(chromium: Browser, player: Player) -> None:
    with still(chromium, player, kept=kept(), script=ONLY_FAR) as visitor:
        assert spoken(visitor) == []
        assert "no voice of its own" in visitor.page.inner_text("#voiceless")


def test_voices_that_come_late_are_used(chromium: Browser, player: Player) -> None:
    with still(chromium, player, kept=kept(), script=LATE) as visitor:
        assert visitor.page.is_visible("#voiceless")
        visitor.page.evaluate(
            "speechSynthesis.voices = late; speechSynthesis.dispatchEvent(new Event('voiceschanged'))"
        )
        wait_for(visitor.page, "spoken.length")

        assert visitor.page.is_hidden("#voiceless")


def test_a_browser_that_cannot_speak_says_so_and_plays_on(chromium: Browser, player: Player) -> None:
    silent = "Object.defineProperty(window, 'speechSynthesis', {value: undefined});"
    with still(chromium, player, kept=kept(), script=silent) as visitor:
        assert visitor.page.is_visible("#voiceless")
        visitor.press("new")

        assert visitor.shown == "library"
        assert visitor.errors == []
