"""Plain data -> Scenario, or every problem in it. The one description of the scenario format (number 1)."""

from collections import Counter
from dataclasses import replace
from typing import TypedDict

from sidebyside.content.fields import Fields, listed, name, number, refer
from sidebyside.content.marked import Entry, Node
from sidebyside.content.parse_moments import parse_choice, parse_lines, parse_standing
from sidebyside.content.problems import Code, Mark, Report
from sidebyside.content.revision import revision
from sidebyside.content.wording import GUIDE, nearest, words_in
from sidebyside.engine.portrayal import Country, Deed, Need, Portrayal, Situation
from sidebyside.engine.staging import Light, Standing
from sidebyside.engine.story import Ending, Line, Measure, Review, Role, Scenario, Scene, Words

FORMAT = 1

AGES = range(6, 20)
MINUTES = range(1, 31)
LEVELS = range(3)


def parse_scenario(node: Node, report: Report) -> Scenario | None:
    """The scenario; None when the report has problems, from here or from the reader before.

    Ids of scenes, endings and choices are looked up here. Ids of people, places and rights are noted in the
    report for the caller, who knows them.
    """
    fields = Fields(node, report)
    check_format(fields, report)
    scenario = _scenario(fields, report)
    fields.done()
    for key in fields.entries:
        report.place(f"/{key}", fields.at(key))
    _check_names(scenario, report)
    _resolve(scenario, report)
    if not report.problems:
        _check_words(scenario, report)
    if report.problems:
        return None
    return replace(scenario, revision=revision(scenario))


def check_format(fields: Fields, report: Report) -> None:
    """Only a format that we know is read."""
    node = fields.required("format")
    if node is not None and (isinstance(node.value, bool) or node.value != FORMAT):
        says = f"This is format {node.value}; known is format {FORMAT}."
        report.add(node.mark, Code.UNKNOWN_FORMAT, says, f"Write “format: {FORMAT}”.")


def _scenario(fields: Fields, report: Report) -> Scenario:
    story = fields.id("id")
    level, note = _content(fields, story, report)
    return Scenario(
        id=story,
        revision="",
        title=fields.words("title", f"{story}/title"),
        summary=fields.optional_words("summary", f"{story}/summary"),
        role=fields.optional_one_of("role", Role) or Role.CLASSMATE,
        ages=_ages(fields, report),
        minutes=fields.optional_number("minutes", MINUTES),
        content_level=level,
        content_note=note,
        barrier=fields.optional_words("barrier", f"{story}/barrier"),
        measure=fields.optional_one_of("measure", Measure),
        country=fields.optional_one_of("country", Country),
        portrays=_portrayal(fields, report),
        rights=fields.ids("rights", "right"),
        cast=fields.ids("cast", "person"),
        talk=_talk(fields, story, report),
        review=_review(fields, report),
        start=_start(fields, report),
        scenes={key: _scene(key, held, story, report) for key, held in fields.members("scenes")},
        endings={key: _ending(key, held, story, report) for key, held in fields.members("endings")},
    )


def _start(fields: Fields, report: Report) -> str:
    node = fields.required("start")
    return refer(node, "scene", report) if node else ""


def _ages(fields: Fields, report: Report) -> tuple[int, int] | None:
    node = fields.optional("ages")
    if node is None:
        return None
    found = [number(held, AGES, report) for held in listed(node)]
    if len(found) != 2 or found[0] > found[1]:
        report.add(fields.at("ages"), Code.OUT_OF_RANGE, "“ages” is the youngest and the oldest.", "Write “[10, 14]”.")
        return None
    return found[0], found[1]


def _content(fields: Fields, story: str, report: Report) -> tuple[int, Words | None]:
    node = fields.optional("content")
    if node is None:
        return 0, None
    content = Fields(node, report)
    level = content.number("level", LEVELS)
    note = content.optional_words("note", f"{story}/content/note")
    content.done()
    if level and note is None:
        says = f"A story of level {level} needs a note for the player before it starts."
        report.add(content.mark, Code.MISSING_KEY, says, "Add “note: {text: …, easy: …}”.")
    return level, note


def _talk(fields: Fields, story: str, report: Report) -> tuple[Words, ...]:
    found = []
    for node in fields.items("talk", required=False):
        question = Fields(node, report)
        words_id = f"{story}/talk/{question.id('id')}"
        found.append(question.words_here(words_id))
        question.done()
    return tuple(found)


def _portrayal(fields: Fields, report: Report) -> Portrayal | None:
    node = fields.optional("portrays")
    if node is None:
        return None
    parts = Fields(node, report)
    found = Portrayal(
        situations=parts.names("situations", Situation),
        concerned=parts.ids("concerned", "person"),
        player_needs=parts.names("player_needs", Need),
        deeds=tuple(_deeds(who, entry, report) for who, entry in parts.members("deeds", required=False)),
    )
    parts.done()
    return found


def _deeds(who: str, entry: Entry, report: Report) -> tuple[str, tuple[Deed, ...]]:
    report.refer("person", who, entry.key_mark)
    return who, tuple(name(node, Deed, report) for node in listed(entry.node))


def _review(fields: Fields, report: Report) -> Review:
    node = fields.optional("review")
    if node is None:
        return Review()
    dates = Fields(node, report)
    review = Review(
        lived_experience=dates.date("lived_experience"),
        safeguarding=dates.date("safeguarding"),
        native_reader=dates.date("native_reader"),
    )
    dates.done()
    return review


class _Moment(TypedDict):
    """What scenes and endings have in common."""

    id: str
    title: Words
    place: str
    light: Light
    on_stage: tuple[Standing, ...]
    lines: tuple[Line, ...]


def _scene(scene: str, entry: Entry, story: str, report: Report) -> Scene:
    fields, where = Fields(entry.node, report), f"{story}/{scene}"
    report.define(scene, entry.key_mark)
    moment = _moment(scene, fields, where, report)
    choices = tuple(parse_choice(held, where, report) for held in fields.items("choices"))
    fields.done()
    return Scene(**moment, choices=choices)


def _ending(ending: str, entry: Entry, story: str, report: Report) -> Ending:
    fields = Fields(entry.node, report)
    report.define(ending, entry.key_mark)
    moment = _moment(ending, fields, f"{story}/{ending}", report)
    fields.done()
    return Ending(**moment)


def _moment(moment: str, fields: Fields, where: str, report: Report) -> _Moment:
    place = fields.required("place")
    return {
        "id": moment,
        "title": fields.words("title", f"{where}/title"),
        "place": refer(place, "place", report) if place else "",
        "light": fields.optional_one_of("light", Light) or Light.MORNING,
        "on_stage": parse_standing(fields, "on_stage", report),
        "lines": parse_lines(fields, "lines", where, report),
    }


def _check_names(scenario: Scenario, report: Report) -> None:
    """The words of a scene “guide” would be taken for the teacher's."""
    if GUIDE in (*scenario.scenes, *scenario.endings):
        says = f"The id “{GUIDE}” is kept for the teacher's part of a story."
        report.add(report.marks[GUIDE], Code.TAKEN_ID, says, "Choose another id.")


def _check_words(scenario: Scenario, report: Report) -> None:
    """Two texts with one id would share one translation: a line “ask” beside a choice “ask”, a line “title”."""
    for words_id, times in Counter(words.id for words in words_in(scenario)).items():
        if times > 1:
            mark = nearest(words_id, report.marks) or Mark("")
            report.add(mark, Code.TAKEN_ID, f"Two texts are called “{words_id}”.", "Give the line another id.")


def _resolve(scenario: Scenario, report: Report) -> None:
    """Looks up what the scenario itself defines; where it has no scenes, that has been reported already."""
    if not scenario.scenes:
        return
    report.resolve("scene", scenario.scenes)
    report.resolve("choice", {choice.id for _, choice in scenario.choices()})
    report.resolve("scene or ending", scenario.scenes.keys() | scenario.endings.keys())
