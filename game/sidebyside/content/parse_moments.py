"""The parts of a scene as plain data -> lines, people on the stage, choices, conditions."""

from collections.abc import Mapping

from sidebyside.content.fields import Fields, name, number, refer
from sidebyside.content.marked import Entry, Node
from sidebyside.content.problems import Code, Report
from sidebyside.engine.staging import Gesture, Mood, Standing
from sidebyside.engine.story import (
    METER_RANGE,
    Choice,
    Condition,
    Feedback,
    Line,
    Meter,
    Route,
    Step,
    Way,
)

SUMS = range(-20, 41)


def parse_lines(fields: Fields, key: str, where: str, report: Report) -> tuple[Line, ...]:
    """The lines under the key; their ids hang below `where`."""
    return tuple(_line(node, where, report) for node in fields.items(key))


def parse_standing(fields: Fields, key: str, report: Report) -> tuple[Standing, ...]:
    """Who is on the stage, from left to right, how they look, and what they do."""
    found = []
    for who, entry in fields.members(key, required=False):
        report.refer("person", who, entry.key_mark)
        found.append(_standing(who, entry.node, report))
    return tuple(found)


def _standing(who: str, node: Node, report: Report) -> Standing:
    if not isinstance(node.value, Mapping):
        return Standing(who=who, mood=name(node, Mood, report))
    fields = Fields(node, report)
    found = Standing(who=who, mood=fields.one_of("mood", Mood), gesture=fields.optional_one_of("does", Gesture))
    fields.done()
    return found


def parse_choice(node: Node, where: str, report: Report) -> Choice:
    """One choice of the scene `where` (scenario/scene)."""
    fields = Fields(node, report)
    choice = fields.id("id")
    report.define(choice, fields.at("id"))
    inside = f"{where}/{choice}"
    after, after_on_stage = _after(fields, inside, report)
    found = Choice(
        id=choice,
        words=fields.words_here(inside),
        way=fields.optional_one_of("way", Way),
        asks_first=fields.flag("asks_first"),
        meters=_meters(fields, report),
        rights=fields.ids("rights", "right"),
        steps=fields.names("steps", Step),
        when=_when(fields, report),
        after=after,
        after_on_stage=after_on_stage,
        feedback=_feedback(fields, inside, report),
        routes=_routes(fields, report),
    )
    fields.done()
    return found


def _line(node: Node, where: str, report: Report) -> Line:
    fields = Fields(node, report)
    words_id = f"{where}/{fields.id('id')}"
    report.define(words_id, fields.at("id"))
    who = fields.optional("who")
    found = Line(
        words=fields.words_here(words_id),
        who=refer(who, "person", report) if who else None,
        when=_when(fields, report),
    )
    fields.done()
    return found


def _after(fields: Fields, where: str, report: Report) -> tuple[tuple[Line, ...], tuple[Standing, ...]]:
    node = fields.optional("after")
    if node is None:
        return (), ()
    after = Fields(node, report)
    lines = parse_lines(after, "lines", where, report)
    standing = parse_standing(after, "on_stage", report)
    after.done()
    return lines, standing


def _feedback(fields: Fields, where: str, report: Report) -> Feedback | None:
    node = fields.optional("feedback")
    if node is None:
        return None
    parts = Fields(node, report)
    found = Feedback(
        protects=parts.words("protects", f"{where}/protects"),
        misses=parts.words("misses", f"{where}/misses"),
        next=parts.words("next", f"{where}/next"),
    )
    parts.done()
    return found


def _meters(fields: Fields, report: Report) -> tuple[tuple[Meter, int], ...]:
    found = []
    for meter, entry in fields.members("meters", required=False):
        points = number(entry.node, METER_RANGE, report)
        found.append((_meter(meter, entry, report), points))
    return tuple(found)


def _meter(written: str, entry: Entry, report: Report) -> Meter:
    return name(Node(written, entry.key_mark), Meter, report)


def _when(fields: Fields, report: Report) -> Condition | None:
    node = fields.optional("when")
    if node is None:
        return None
    parts = Fields(node, report)
    at_least, at_most = _bounds(parts, report)
    found = Condition(
        chosen=parts.ids("chosen", "choice"),
        any_chosen=parts.ids("any_chosen", "choice"),
        not_chosen=parts.ids("not_chosen", "choice"),
        visited=parts.ids("visited", "scene"),
        at_least=at_least,
        at_most=at_most,
    )
    parts.done()
    if found == Condition():
        report.add(node.mark, Code.EMPTY, "The condition is empty.", "Remove “when”, or say what must hold.")
    return found


def _bounds(fields: Fields, report: Report) -> tuple[tuple[tuple[Meter, int], ...], tuple[tuple[Meter, int], ...]]:
    least, most = [], []
    for written, entry in fields.members("meter", required=False):
        meter, bounds = _meter(written, entry, report), Fields(entry.node, report)
        if low := bounds.optional("at_least"):
            least.append((meter, number(low, SUMS, report)))
        if high := bounds.optional("at_most"):
            most.append((meter, number(high, SUMS, report)))
        bounds.done()
    return tuple(least), tuple(most)


def _routes(fields: Fields, report: Report) -> tuple[Route, ...]:
    found = tuple(_route(node, report) for node in fields.items("to"))
    if found and (found[-1].when is not None or any(route.when is None for route in found[:-1])):
        cure = "Give every route but the last a “when”, and the last one none."
        report.add(fields.at("to"), Code.LAST_ROUTE, "Exactly the last route has no condition.", cure)
    return found


def _route(node: Node, report: Report) -> Route:
    if isinstance(node.value, str):
        return Route(to=refer(node, "scene or ending", report))
    fields = Fields(node, report)
    to = fields.required("to")
    found = Route(to=refer(to, "scene or ending", report) if to else "", when=_when(fields, report))
    fields.done()
    return found
