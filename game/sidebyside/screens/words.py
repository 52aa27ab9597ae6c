"""The interface's own words, in the source language. Translations stand in `translations/<language>.po`."""

from sidebyside.content.wording import words_in
from sidebyside.engine.portrayal import Country
from sidebyside.engine.scoring import Level
from sidebyside.engine.staging import Gesture, Light, Mood
from sidebyside.engine.story import Counted, Meter, Role, Step, Words
from sidebyside.screens.screen import Display


def _words(name: str, text: str, easy: str | None = None) -> Words:
    return Words(f"interface/{name}", text, easy)


def _counted(name: str, one: str, several: str) -> Counted:
    return Counted(f"interface/{name}", several, one=one)


BRAND = _words("brand", "Side by Side")
TAGLINE = _words("tagline", "Short stories from school. You decide what happens next.")
CONTINUE_OR_NEW = _words(
    "continue-or-new",
    "A story was left open on this device. Continue it, or start a new one?",
    "A story is still open here. Do you want to continue it?",
)
CONTINUE = _words("continue", "Continue")
START_NEW = _words("start-new", "Start a new story")
CHOOSE_A_STORY = _words("choose-a-story", "Choose a story")
NOTHING_TO_PLAY = _words("nothing-to-play", "There is no story to play yet.")
SOME_CANNOT_OPEN = _words(
    "some-cannot-open",
    "Some stories cannot be opened at the moment. You can play the others.",
    "Some stories do not open now. You can play the others.",
)

YOUR_ROLE = _words("your-role", "Your role")
HOW_LONG = _words("how-long", "How long it takes")
MINUTES = _counted("minutes", "about {n} minute", "about {n} minutes")
AGES = _words("ages", "Ages")
FROM_TO = _counted("from-to", "{youngest} to {n} year", "{youngest} to {n} years")
BEFORE_YOU_START = _words("before-you-start", "Before you start")
NOT_YET_REVIEWED = _words("not-yet-reviewed", "Not yet reviewed by")
REVIEWED_BY_ALL = _words("reviewed", "Reviewed")
LIVED_EXPERIENCE = _words("lived-experience", "people with lived experience", "people who live this")
SAFEGUARDING = _words("safeguarding", "a child protection specialist", "an expert in keeping children safe")
NATIVE_READER = _words("native-reader", "a native reader", "a reader who grew up with this language")
START = _words("start", "Start")
ANOTHER_STORY = _words("another-story", "Another story")

WHAT_HAPPENED = _words("what-happened", "What happened")
YOU_CHOSE = _words("you-chose", "You chose")
PROTECTS = _words("protects", "What was good about it")
MISSES = _words("misses", "What was still missing")
NEXT = _words("next", "What you could try next")
GO_ON = _words("go-on", "Go on")
BACK = _words("back", "Back")
CHOOSE_AGAIN = _words("choose-again", "Choose again")

WHAT_YOU_DID = _words("what-you-did", "What you did")
WHICH_RIGHTS = _words("which-rights", "Which rights were in this story")
RIGHTS_NOTE = _words(
    "rights-note",
    "We explain these rights in our own words. The law itself stands at the source.",
    "We explain the rights in our words. The law is at the source.",
)
SOURCE = _words("source", "Source")
SOURCE_SEEN = _words("source-seen", "We looked at the source on {date}.")
SOURCE_SECONDARY = _words(
    "source-secondary",
    "We have seen only a copy or a page about it. It still has to be checked.",
    "We saw only a copy. Somebody must still check it.",
)
SOURCE_TO_CHECK = _words("source-to-check", "Somebody must still check this source.")
THE_BARRIER = _words("the-barrier", "What stood in the way")
STEPS_PRACTISED = _words("steps-practised", "What you practised")
TALK_ABOUT_IT = _words("talk-about-it", "To talk about")
WHAT_IF = _words("what-if", "What if you had chosen something else?", "What if you choose something else?")

HELP = _words("help", "Help")
HELP_INTRO = _words(
    "help-intro",
    "If something hurts you or worries you, tell an adult you trust. If they do not listen, tell another one.",
    "Does something hurt or worry you? Tell an adult you trust. If they do not listen, tell another one.",
)
HELP_NOT_YOUR_JOB = _words(
    "help-not-your-job",
    "You are not the security guard. Stay safe, and tell. Making it stop is the adults’ job.",
    "It is not your job to stop it. Stay safe and tell. Adults must make it stop.",
)
HELP_IF_YOU_CANNOT_SPEAK = _words(
    "help-cannot-speak",
    "If you cannot or do not want to speak on the phone, somebody you trust can call for you.",
    "You do not want to call? Somebody you trust can call for you.",
)
HELP_NOT_CHECKED = _words("help-not-checked", "We have not checked this number yet.")
HELP_CHECKED = _words("help-checked", "Numbers can change. We last looked at pages about them on {date}.")
HOW_TO_PLAY = _words("how-to-play", "How to play")
HOW_TO_PLAY_TEXT = _words(
    "how-to-play-text",
    "Click or tap what you want to do. With a keyboard: the arrow keys move, Enter chooses, Escape goes back. "
    "Nothing is timed, and no choice is final: you can always go back.",
    "Click or tap what you want. Or use the arrow keys and Enter. Take your time. You can always go back.",
)
HOW_TO_PLAY_PAGE = _words(
    "how-to-play-page",
    "Click or tap what you want to do. Nothing is timed, and no choice is final: you can always go back.",
    "Click or tap what you want. Take your time. You can always go back.",
)
HOW_TO_TYPE = _words(
    "how-to-type",
    "With a keyboard: Tab goes to the next button, Shift and Tab to the one before. Enter or Space presses it.",
    "With a keyboard: Go to the next button with Tab. Press it with Enter.",
)
HOW_TO_SWITCH = _words(
    "how-to-switch",
    "With one switch: it is turned on in the preferences; somebody can do that for you. The buttons are then marked "
    "one after the other. Press Space, Enter, or beside the buttons, when yours is marked.",
    "With one switch: Somebody turns it on in the preferences. The buttons are marked one after the other. "
    "Press your switch when yours is marked.",
)
HOW_TO_SWITCH_AND_READ = _words(
    "how-to-switch-and-read",
    "Where there is much to read, the page moves down first. Press your switch to stop it, and again to go on. After "
    "three rounds it waits for you.",
    "A long page moves down. Press your switch to stop it. Press again to go on.",
)
HOW_TO_LEAVE = _words(
    "how-to-leave",
    "“Leave quickly” closes your story and shows an empty page. With a keyboard: press Shift three times, fast.",
    "“Leave quickly” shows an empty page. Or press Shift three times, fast.",
)

PREFERENCES = _words("preferences", "Preferences")
LANGUAGE = _words("language", "Language")
READING = _words("reading", "Reading")
FULL_TEXT = _words("full-text", "Full text")
EASY_READ = _words("easy-read", "Easy to read")
TEXT_SIZE = _words("text-size", "Text size")
PERCENT = _words("percent", "{size} %", "Size {size}")
COLOURS = _words("colours", "Colours")
MOTION = _words("motion", "Motion")
MOTION_USUAL = _words("motion-usual", "Gentle motion")
MOTION_CALM = _words("motion-calm", "No motion")
AS_THE_DEVICE = _words("as-the-device", "As on this device", "Like this device")
SPACING = _words("spacing", "Spacing")
SPACING_USUAL = _words("spacing-usual", "Usual")
SPACING_WIDE = _words("spacing-wide", "Wide")
LETTERS = _words("letters", "Letters")
LETTERS_USUAL = _words("letters-usual", "Clear letters")
LETTERS_DYSLEXIC = _words("letters-dyslexic", "Letters made for dyslexia")
PICTURE = _words("picture", "Picture")
DISPLAYS = {
    Display.PAGE: _words("display/page", "Picture and words"),
    Display.CANVAS: _words("display/canvas", "One big picture, for the whole class"),
    Display.TEXT: _words("display/text", "Words only"),
}
ALOUD = _words("aloud", "Reading aloud")
ALOUD_SPEEDS = {
    "70": _words("aloud/slow", "Slow"),
    "100": _words("aloud/usual", "Usual speed"),
    "130": _words("aloud/fast", "Fast"),
}
SWITCH = _words("switch", "One switch")
SWITCH_EVERY = _counted("switch-every", "{n} second on each button", "{n} seconds on each button")
SWITCH_SOUND = _words("switch-sound", "Sound with the switch", "Sound with the switch")
OFF = _words("off", "Off")
ON = _words("on", "On")
FORGET = _words("forget", "Forget everything on this device")
FORGET_ASK = _words("forget-ask", "Forget everything?")
FORGET_WHAT = _words(
    "forget-what",
    "Your story, your finished stories and your preferences on this device will be gone. They cannot be brought back.",
    "Your stories and your settings will be gone. They do not come back.",
)
FORGET_YES = _words("forget-yes", "Yes, forget everything")
FORGET_NO = _words("forget-no", "No, keep everything")
FORGOTTEN = _words(
    "forgotten",
    "Everything was forgotten: your story, your finished stories and your preferences.",
    "We forgot everything. Your stories are gone. Your settings are gone.",
)
DONE = _words("done", "Done")
HOME = _words("home", "Home")
LEAVE_QUICKLY = _words("leave-quickly", "Leave quickly")

SAVE_UNREADABLE = _words(
    "save-unreadable",
    "We could not read what was kept on this device, so you start fresh. The old record is put aside, not deleted.",
    "We could not open your old game. You can start again. The old game is not deleted.",
)
STORY_CHANGED = _words(
    "story-changed",
    "This story has changed a little since you played. Your choices still fit.",
    "This story is a little different now. Your choices still work.",
)
STORY_TOO_CHANGED = _words(
    "story-too-changed",
    "The story you were in has changed too much to go on, so you start fresh. Your old choices are kept aside.",
    "Your story is different now. You can start it again. The old choices are not deleted.",
)
UNKNOWN_STORY = _words(
    "unknown-story",
    "The link asks for a story that we do not have. You can choose another one.",
    "The link asks for a story. We do not have it. You can choose another story.",
)
CANNOT_KEEP = _words(
    "cannot-keep",
    "This device does not let us remember where you are. You can play on; keep this page open.",
    "We cannot save your game here. You can still play. Keep this page open.",
)

COUNTRIES = {
    Country.EU: _words("country/EU", "All over Europe"),
    Country.RO: _words("country/RO", "Romania"),
    Country.MD: _words("country/MD", "Moldova"),
    Country.BG: _words("country/BG", "Bulgaria"),
    Country.NO: _words("country/NO", "Norway"),
}
THEMES = {
    "light": _words("theme/light", "Light"),
    "dark": _words("theme/dark", "Dark"),
    "high-contrast": _words("theme/high-contrast", "High contrast"),
}
ROLES = {
    Role.CLASSMATE: _words("role/classmate", "a classmate"),
    Role.STUDENT: _words("role/student", "the pupil this story is about"),
    Role.TEACHER: _words("role/teacher", "a teacher"),
    Role.PARENT: _words("role/parent", "a parent"),
    Role.LEADER: _words("role/leader", "the head of a school"),
}
METERS = {
    Meter.DIGNITY: _words("meter/dignity", "Respect"),
    Meter.PARTICIPATION: _words("meter/participation", "Taking part"),
    Meter.SAFETY: _words("meter/safety", "Feeling safe"),
    Meter.VOICE: _words("meter/voice", "Being heard"),
}
LEVELS = {
    Level.HELD_BACK: _words("level/held-back", "held back for now"),
    Level.STARTING: _words("level/starting", "just starting"),
    Level.GROWING: _words("level/growing", "growing"),
    Level.STRONG: _words("level/strong", "strong"),
}
STEPS = {
    Step.NOTICE: _words("step/notice", "Noticing that something is happening"),
    Step.INTERPRET: _words("step/interpret", "Seeing that somebody needs support"),
    Step.RESPONSIBILITY: _words("step/responsibility", "Feeling that it is up to you too"),
    Step.KNOW_HOW: _words("step/know-how", "Knowing something safe to do"),
    Step.ACT: _words("step/act", "Doing it"),
}


def _looks(mood: Mood, text: str, easy: str | None = None) -> dict[tuple[str, Mood], Words]:
    return {(pronoun, mood): _words(f"mood/{mood}/{pronoun}", text, easy) for pronoun in ("he", "she")}


MOODS = {
    **_looks(Mood.CALM, "{name} looks calm."),
    **_looks(Mood.HAPPY, "{name} looks happy."),
    **_looks(Mood.WORRIED, "{name} looks worried."),
    **_looks(Mood.SAD, "{name} looks sad."),
    **_looks(Mood.CROSS, "{name} looks cross.", "{name} looks angry."),
    **_looks(Mood.SURPRISED, "{name} looks surprised."),
    **_looks(Mood.THOUGHTFUL, "{name} is thinking."),
    **_looks(Mood.RELIEVED, "{name} looks relieved.", "{name} feels better now."),
}
"""How somebody looks, in words. Twice, because in Romanian the adjective agrees with the person."""


def _does(gesture: Gesture, he: str, she: str) -> dict[tuple[str, Gesture], Words]:
    says = {"he": he, "she": she}
    return {(pronoun, gesture): _words(f"gesture/{gesture}/{pronoun}", text) for pronoun, text in says.items()}


GESTURES = {
    **_does(Gesture.RAISE_HAND, "His hand is up.", "Her hand is up."),
    **_does(Gesture.POINT, "He is pointing.", "She is pointing."),
    **_does(Gesture.SHRUG, "He shrugs.", "She shrugs."),
    **_does(Gesture.OFFER, "He holds out a hand.", "She holds out a hand."),
    **_does(Gesture.WAVE, "He waves.", "She waves."),
    **_does(Gesture.CHEER, "Both his hands are in the air.", "Both her hands are in the air."),
    **_does(Gesture.THUMB_UP, "He holds a thumb up.", "She holds a thumb up."),
    **_does(Gesture.FOLD_ARMS, "His arms are folded.", "Her arms are folded."),
    **_does(Gesture.TURN_AWAY, "He has turned away.", "She has turned away."),
    **_does(Gesture.COVER_EARS, "He covers his ears.", "She covers her ears."),
    **_does(Gesture.READ, "He holds a sheet of paper.", "She holds a sheet of paper."),
    **_does(Gesture.PHONE, "He has a phone in his hand.", "She has a phone in her hand."),
    **_does(Gesture.TYPE, "He types on a tablet.", "She types on a tablet."),
}
"""What somebody's hands do, in words, after how they look."""

LIGHTS = {
    Light.AFTERNOON: _words("light/afternoon", "It is afternoon."),
    Light.EVENING: _words("light/evening", "It is evening."),
}
"""The light in words. Morning is usual at school and needs none."""


def all_words() -> tuple[Words, ...]:
    """Everything above, in the order in which it is written."""
    return tuple(words_in(tuple(value for name, value in globals().items() if name.isupper())))
