"""The words around a guide for teachers: its headings. Apart from the interface's, for no player reads them."""

from sidebyside.content.guide import Phase, Response, Section
from sidebyside.content.wording import GUIDE
from sidebyside.engine.story import Words


def _words(name: str, text: str) -> Words:
    return Words(f"interface/{GUIDE}/{name}", text)


FOR_TEACHERS = _words("title", "For teachers: {story}")
SAYS = _words("says", "You might say")
SHORT_OF_TIME = _words(
    "short-of-time",
    "Short of time? Read at least the plan of the lesson, and the steps for when a child tells you something serious.",
)
ON_THE_LAST_SCREEN = _words("last-screen", "Pupils read these on the last screen:")

SECTIONS = {
    Section.AIMS: _words("aims", "What we want to reach"),
    Section.BEFORE: _words("before", "Before the lesson"),
    Section.PLAN: _words("plan", "The lesson ({minutes} min)"),
    Section.DURING: _words("during", "While you play and talk"),
    Section.DEBRIEF: _words("debrief", "Questions for the talk"),
    Section.WATCH_FOR: _words("watch-for", "What may go wrong with this story"),
    Section.ADAPTATIONS: _words("adaptations", "So that everybody can take part"),
    Section.DISCLOSURE: _words("disclosure", "If a child tells you something serious"),
    Section.AFTER: _words("after", "After the lesson"),
    Section.EXTENSION: _words("extension", "If you have more time"),
}
PHASES = {
    Phase.OBSERVE: _words("observe", "What we saw"),
    Phase.FEEL: _words("feel", "How it was for them"),
    Phase.ANALYSE: _words("analyse", "Why it was so"),
    Phase.RIGHTS: _words("rights", "Whose right, and whose job"),
    Phase.ACT: _words("act", "What we do now"),
}
RESPONSES = {
    Response.DANGER: _words("danger", "Danger"),
    Response.LISTEN: _words("listen", "Listen"),
    Response.CALM: _words("calm", "Stay calm"),
    Response.BELIEVE: _words("believe", "Believe"),
    Response.NO_QUESTIONS: _words("no-questions", "Do not investigate"),
    Response.NO_PROMISE: _words("no-promise", "Do not promise to keep it secret"),
    Response.THANK: _words("thank", "Thank"),
    Response.WRITE: _words("write", "Write it down"),
    Response.REPORT: _words("report", "Tell today"),
}

ALL = (FOR_TEACHERS, SAYS, SHORT_OF_TIME, ON_THE_LAST_SCREEN, *SECTIONS.values(), *PHASES.values(), *RESPONSES.values())
