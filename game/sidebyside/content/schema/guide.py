"""What `parse_guide` takes: guide.yaml."""

from sidebyside.content.guide import Phase, Response, Section
from sidebyside.content.parse_guide import MINUTES
from sidebyside.content.parse_scenario import FORMAT
from sidebyside.content.schema.shapes import (
    DRAFT,
    ID,
    Key,
    Schema,
    key,
    many,
    mapping,
    maybe,
    named,
    number,
    words,
    words_here,
)

_NOTE_ID = "The name of the note; a translation hangs on it, so it never changes."
_NOTES = {
    Section.AIMS: ("What pupils can do afterwards; two to four.", "Pupils ask before they help."),
    Section.BEFORE: ("What to see to before the lesson.", "Play the story twice yourself."),
    Section.DURING: ("How to lead without putting anybody on the spot.", "Ask, then count to five."),
    Section.WATCH_FOR: ("What may go wrong with this very story.", "Heads turn towards a classmate."),
    Section.ADAPTATIONS: ("How everybody can take part, and how not to.", "One reads, both decide."),
    Section.AFTER: ("What is left to do when the lesson is over.", "Look out for whoever went quiet."),
    Section.EXTENSION: ("For whoever has more time.", "A walk through the school."),
}
_PHASES = {
    Phase.OBSERVE: ("What was seen and heard.", "What happened in the corridor?"),
    Phase.FEEL: ("How it was for the people in the story.", "What hurt Ioana?"),
    Phase.ANALYSE: ("Why it was so.", "What was in the way?"),
    Phase.RIGHTS: ("Whose right it is, and whose job.", "Who may tell why somebody has more time?"),
    Phase.ACT: ("What we do now.", "Which sentence could you say tomorrow?"),
}
_RESPONSES = {
    Response.DANGER: ("When a child is in danger now.", "Call 112 and stay with the child."),
    Response.LISTEN: ("How to listen.", "Let the child finish."),
    Response.CALM: ("What the child sees in your face.", "Let your face stay calm."),
    Response.BELIEVE: ("What to say first.", "Say: “I believe you.”"),
    Response.NO_QUESTIONS: ("Why nobody asks for details.", "Finding out is the job of others."),
    Response.NO_PROMISE: ("What to say instead of promising a secret.", "Say: “I can’t keep this to myself.”"),
    Response.THANK: ("How to thank.", "Say: “Thank you for telling me.”"),
    Response.WRITE: ("What to write down.", "The child’s exact words."),
    Response.REPORT: ("Whom to tell, and when.", "Follow your school’s procedure, today."),
}
_STEP = {"id": "play", "minutes": 15, "title": "First time through", "does": "In pairs: one reads, both decide."}


def guide() -> Schema:
    """The schema of the teacher's part of a story."""
    return {
        "$schema": DRAFT,
        "title": "The teacher’s part of a story of Side by Side (guide.yaml)",
        "definitions": {"words": words(), "note": _note()},
        **mapping(
            key("format", {"const": FORMAT}, "The number of this format.", FORMAT),
            *(_notes(section, says, example) for section, (says, example) in _NOTES.items()),
            maybe(Section.PLAN, many(_step()), "The steps of the lesson; together 45 to 50 minutes.", [_STEP]),
            _debrief(),
            _disclosure(),
        ),
    }


def _notes(name: str, says: str, example: str) -> Key:
    return maybe(name, many(named("note")), says, [{"id": "one", "text": example}])


def _note() -> Schema:
    return mapping(key("id", ID, _NOTE_ID, "ask-first"), *words_here())


def _step() -> Schema:
    return mapping(
        key("id", ID, _NOTE_ID, "play"),
        key("minutes", number(MINUTES), "How long the step takes.", 15),
        key("title", named("words"), "The step in a few words.", "First time through"),
        key("does", named("words"), "What the teacher does.", "In pairs: one reads, both decide."),
        maybe("says", named("words"), "Words that the teacher may say aloud.", "There is no clock."),
    )


def _debrief() -> Key:
    inside = mapping(*(_notes(phase, says, example) for phase, (says, example) in _PHASES.items()))
    example = {"observe": [{"id": "corridor", "text": "What happened in the corridor?"}]}
    return maybe(Section.DEBRIEF, inside, "Questions for the talk, from what was seen to what we do now.", example)


def _disclosure() -> Key:
    steps = (maybe(step, named("words"), says, example) for step, (says, example) in _RESPONSES.items())
    example = {"listen": "Let the child finish."}
    return maybe(Section.DISCLOSURE, mapping(*steps), "What to do when a child tells of something bad.", example)
