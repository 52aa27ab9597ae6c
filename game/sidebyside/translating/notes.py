"""What a translator is told about each text: what it is for, who says it to whom, and how easy it has to be."""

from collections.abc import Iterable, Iterator
from textwrap import shorten

from sidebyside.content.guide import Guide, Section
from sidebyside.content.wording import words_in
from sidebyside.content.world import Person, SchoolRole, World
from sidebyside.engine.story import Choice, Ending, Line, Scenario, Scene, Words
from sidebyside.lint.prose.long_sentence import MOST_WORDS

Noted = tuple[Words, str]
"""Words, and the note on them."""

EASY = f"Easy to read: at most {MOST_WORDS} words a sentence, one idea in each, known words, no figures of speech."
PLACES = "Words in {braces} stay as they are: the game puts something in their place."
COUNTED = "{n} is a number. Each plural form needs it, also the one for 1."

_GUIDE = {
    Section.AIMS: "what the story is for",
    Section.BEFORE: "before the lesson",
    Section.PLAN: "a step of the lesson",
    Section.DURING: "while playing and talking",
    Section.DEBRIEF: "a question for the talk, asked aloud",
    Section.WATCH_FOR: "what may go wrong with this story",
    Section.ADAPTATIONS: "so that everybody can take part",
    Section.DISCLOSURE: "what to do when a child tells of something bad",
    Section.AFTER: "after the lesson",
    Section.EXTENSION: "for more time",
}
_INTERFACE = {
    "country": "The interface: where a helpline is.",
    "guide": "The teacher’s handout to a story.",
    "level": "The interface: how a meter reads, after its name.",
    "meter": "The interface: what a choice does for the people in the story.",
    "mood": "The interface: how somebody looks, in the description of the picture. {name} is a person",
    "role": "The interface: who the player is in the story.",
    "step": "The interface: what the player practised; a list, so each reads the same way.",
    "theme": "The interface: a set of colours.",
}


def story_notes(scenario: Scenario, guide: Guide | None, world: World) -> dict[str, str]:
    """Id of words -> note, for a scenario and its guide."""
    moments: tuple[Scene | Ending, ...] = (*scenario.scenes.values(), *scenario.endings.values())
    noted = [*_about(scenario), *(pair for moment in moments for pair in _moment(moment, world)), *_guide(guide)]
    return {words.id: note for words, note in noted}


def shared_notes(world: World, ids: Iterable[str]) -> dict[str, str]:
    """Id of words -> note, for the people, places, rights and helplines, and for whatever else has these ids."""
    return {words_id: _of_interface(words_id) for words_id in ids} | {words.id: note for words, note in _world(world)}


def person(held: Person) -> str:
    """Somebody as a translator needs them: “Vlad (12, he)”, “Mr Marin (teacher, he)”."""
    known = held.age if held.school_role is SchoolRole.PUPIL else held.school_role
    return f"{held.name.text} ({known}, {held.pronoun})" if known else f"{held.name.text} ({held.pronoun})"


def _about(scenario: Scenario) -> Iterator[Noted]:
    yield scenario.title, "The title of the story."
    given = {
        "What the story is about, for whoever chooses one.": scenario.summary,
        "Said before the story starts, so that nobody is taken by surprise.": scenario.content_note,
        "The barrier in the story: a rule, a format, a habit; never the child.": scenario.barrier,
    }
    yield from ((words, note) for note, words in given.items() if words)
    yield from ((words, "A question to talk about after the story.") for words in scenario.talk)


def _moment(moment: Scene | Ending, world: World) -> Iterator[Noted]:
    what = "scene" if isinstance(moment, Scene) else "ending"
    yield moment.title, f"The title of a {what}."
    yield from _lines(moment.lines, f"in “{moment.title.text}”", world)
    if isinstance(moment, Scene):
        for choice in moment.choices:
            yield from _choice(choice, moment, world)


def _choice(choice: Choice, scene: Scene, world: World) -> Iterator[Noted]:
    quoted = f"“{shorten(choice.words.text, 60, placeholder=' …')}”"
    yield choice.words, f"A choice in “{scene.title.text}”: the player’s own words or act."
    yield from _lines(choice.after, f"after the choice {quoted}", world)
    if choice.feedback:
        yield choice.feedback.protects, f"Feedback on the choice {quoted}: what was good about it."
        yield choice.feedback.misses, f"Feedback on the choice {quoted}: what was still missing, without blame."
        yield choice.feedback.next, f"Feedback on the choice {quoted}: what the player could try next."


def _lines(lines: Iterable[Line], where: str, world: World) -> Iterator[Noted]:
    for line in lines:
        who = f"{person(world.cast[line.who])} says" if line.who else "The narrator tells"
        yield line.words, f"{who} {where}."


def _guide(guide: Guide | None) -> Iterator[Noted]:
    for words in words_in(guide):
        _, _, section, *rest = words.id.split("/")
        what = "words to say to the class" if rest[-1] == "says" else _GUIDE[Section(section)]
        yield words, f"For the teacher, in the guide to the story: {what}."


def _world(world: World) -> Iterator[Noted]:
    for who in world.cast.values():
        yield who.name, f"The name of a person: {person(who)}."
        yield who.about, f"Who {person(who)} is."
    for place in world.places.values():
        yield place.name, "The name of a place."
        yield place.picture, f"What the picture of “{place.name.text}” shows, for whoever does not see it."
    for right in world.rights.values():
        yield right.title, "The short name of a right."
        yield right.plain, f"The right “{right.title.text}” in plain words. An explanation, not the text of the law."
        yield right.source, f"Where the right “{right.title.text}” is written."
    for line in world.help.values():
        yield line.name, f"Whom to call: the helpline {line.number} ({line.country})."
        yield line.says, f"What the helpline {line.number} ({line.country}) is for. Promise no more than it does."


def _of_interface(words_id: str) -> str:
    _, group, *rest = words_id.split("/")
    note = _INTERFACE.get(group, "The interface.") if rest else "The interface."
    return f"{note} ({rest[-1]})." if group == "mood" else note
