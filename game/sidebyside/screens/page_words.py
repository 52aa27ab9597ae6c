"""The words of the browser's page around the game: loading, reading aloud, links that lead nowhere."""

from sidebyside.content.wording import words_in
from sidebyside.engine.story import Words

PAGE = "interface/page"
"""What the ids of these words begin with."""


def _words(name: str, text: str, easy: str | None = None) -> Words:
    return Words(f"{PAGE}/{name}", text, easy)


SAYS = {
    "ways": _words("ways", "Ways elsewhere"),
    "runtime": _words("runtime", "Loading the picture"),
    "game": _words("game", "Unpacking the picture"),
    "start": _words("start", "Starting the picture"),
    "waiting": _words("waiting", "One moment. This part is still loading."),
    "picture-failed": _words(
        "picture-failed",
        "The picture could not be loaded. You can go on with the words alone. Nothing you did is lost.",
        "The picture does not come. You can go on with the words. Nothing is lost.",
    ),
    "part-failed": _words(
        "part-failed",
        "This part could not be loaded. Nothing you did is lost. Please try again, or use another browser.",
        "This part does not come. Nothing is lost. Please try again.",
    ),
    "try-again": _words("try-again", "Try again"),
    "what-went-wrong": _words("what-went-wrong", "What went wrong (for whoever helps you)", "For a helper"),
    "listen": _words("listen", "Listen"),
    "stop-listening": _words("stop-listening", "Stop"),
    "no-voice": _words(
        "no-voice",
        "This device has no voice of its own for this language, so nothing is read aloud. Whoever looks after the "
        "device can add one.",
        "This device has no voice for this language. A helper can add one.",
    ),
    "switch-waits": _words("switch-waits", "Press your switch to go on."),
    "two-tabs": _words(
        "two-tabs",
        "The game goes on in another tab. Go on there, or here: the one that you use last is remembered.",
        "The game is open in another tab. Play there or here. We remember the last one.",
    ),
    "update": _words("update", "There is a new version of the game. It comes with your next visit."),
}
"""What the page's script says, by the name that the script knows it by."""

NO_SUCH_PAGE = _words("no-such", "There is no such page here")
NO_SUCH_PAGE_TEXT = _words(
    "no-such-text",
    "The address may have changed, or a letter got lost on the way. You have done nothing wrong.",
    "This address does not work. You did nothing wrong.",
)
TO_THE_STORIES = _words("to-the-stories", "Go to the stories")

ALL = tuple(words_in((SAYS, NO_SUCH_PAGE, NO_SUCH_PAGE_TEXT, TO_THE_STORIES)))
