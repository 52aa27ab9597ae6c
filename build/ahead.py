"""Screens written ahead, so that a page can be read and played before the game itself has arrived.

Everything outside a story is one Screen each. A story is a graph: what a player does, forward only, leads from Screen
to Screen; going back is walking again with one step less. States that show the same and lead to the same are one
node. All languages, full and easy-read, share the graph; each has its own list of texts.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from sidebyside.content.library import Library
from sidebyside.engine.portrayal import Country
from sidebyside.language import NAMES
from sidebyside.screens import feedback, page_words, words
from sidebyside.screens.screen import Part, Press, Screen
from sidebyside.screens.session import Device, Place, Preferences, Session, start
from sidebyside.screens.turn import react, show
from sidebyside.screens.wire import as_data

TEXTS = frozenset({"title", "text", "label", "alt", "name", "says", "group"})
"""Keys whose values differ between readers; everything else is ids."""

NOTICES = {
    "unknown-story": words.UNKNOWN_STORY,
    "forgotten": words.FORGOTTEN,
    "cannot-keep": words.CANNOT_KEEP,
}
"""Sentences of the game that the page says by itself as long as the game has not come."""

READERS = tuple((language, easy) for language in NAMES for easy in (False, True))


def edition(language: str, easy: bool) -> str:
    """The name of a reader's list of texts: “ro”, “ro-easy”."""
    return f"{language}-easy" if easy else language


def fixed_screens(library: Library, language: str, easy: bool) -> dict[str, dict[str, Any]]:
    """The Screens outside the stories, by name, for one reader."""
    session = _session(library, language, easy)
    stories = list(library.scenarios)
    found = {
        "title": session,
        "library": replace(session, place=Place.LIBRARY),
        "help": replace(session, place=Place.HELP),
        "preferences": replace(session, place=Place.PREFERENCES),
        "forget": replace(session, place=Place.FORGET),
        **{f"intro/{story}": replace(session, place=Place.INTRO, picked=story) for story in stories},
    }
    if stories:
        found["title-open"] = replace(start(session, stories[0]), place=Place.TITLE)
    own = {name: session.reader.read(text) for name, text in (page_words.SAYS | NOTICES).items()}
    screens = {name: _told(held) for name, held in found.items()}
    return {"page": own, "help-orders": _help_orders(session, screens["help"]["paragraphs"]), **screens}


def _help_orders(session: Session, usual: list[Any]) -> dict[str, list[int]]:
    """For a device of each country, which of the usual paragraphs of help stand there in which order."""
    orders = {}
    for country in Country:
        there = replace(session, place=Place.HELP, device=Device(page=True, country=country))
        orders[str(country)] = [usual.index(paragraph) for paragraph in _told(there)["paragraphs"]]
    return orders


def first_scene(library: Library, story: str, language: str) -> dict[str, Any]:
    """The Screen that a story begins with: a page of its own brings it along, so that Start waits for nothing."""
    return _told(start(_session(library, language, easy=False), story))


def _session(library: Library, language: str, easy: bool) -> Session:
    preferences = Preferences(language=language, easy=easy)
    return Session(library=library, preferences=preferences, device=Device(page=True))


def _told(session: Session) -> dict[str, Any]:
    """What is shown, without how the reader wants it drawn: that the page knows itself."""
    screen = as_data(show(session))
    return {key: value for key, value in screen.items() if key not in ("look", "access", "language")}


@dataclass(frozen=True, slots=True)
class Written:
    """A story written ahead.

    `nodes` are lists of id, title, stage, paragraphs, gauges, buttons and the nodes that its ways on lead to, in the
    order of their buttons; parts are numbers into `parts`, texts are numbers into each of `texts`.
    """

    revision: str
    nodes: Sequence[Sequence[object]]
    parts: Sequence[object]
    texts: Mapping[str, Sequence[str]]

    def graph(self) -> str:
        """What all readers share, as JSON."""
        return _json({"revision": self.revision, "nodes": self.nodes, "parts": self.parts})


def write_ahead(library: Library, story: str) -> Written:
    """The whole story as a graph; the last node is its beginning."""
    scenario = library.scenarios[story]
    readers = tuple(start(_session(library, *reader), story) for reader in READERS)
    loom = _Loom()
    loom.node(readers)
    texts = zip(*loom.texts, strict=True)
    named = {edition(*reader): list(column) for reader, column in zip(READERS, texts, strict=True)}
    return Written(scenario.revision, loom.nodes, [json.loads(part) for part in loom.parts], named)


Readers = tuple[Session, ...]
"""The same play as each reader sees it."""


@dataclass(slots=True)
class _Loom:
    """What has been woven so far; every text, part and node is kept once, under the number of its first time."""

    texts: dict[tuple[str, ...], int] = field(default_factory=dict)
    parts: dict[str, int] = field(default_factory=dict)
    nodes: list[Sequence[object]] = field(default_factory=list)
    known: dict[str, int] = field(default_factory=dict)
    seen: dict[tuple[object, ...], int] = field(default_factory=dict)

    def node(self, readers: Readers) -> int:
        """The number of the node for what is shown here and all that follows."""
        screens = [show(reader) for reader in readers]
        ways = [self.node(following) for following in _following(readers, screens[0])]
        stages = tuple(screen.stage for screen in screens)
        node = [
            screens[0].id,
            self._text(tuple(screen.title for screen in screens)),
            self._part(stages) if stages[0] else -1,
            [self._part(held) for held in zip(*(screen.paragraphs for screen in screens), strict=True)],
            [self._part(held) for held in zip(*(screen.gauges for screen in screens), strict=True)],
            [self._part(held) for held in zip(*(screen.buttons for screen in screens), strict=True)],
            ways,
        ]
        number = self.known.setdefault(_json(node), len(self.nodes))
        if number == len(self.nodes):
            self.nodes.append(node)
        return number

    def _text(self, same: tuple[str, ...]) -> int:
        return self.texts.setdefault(same, len(self.texts))

    def _part(self, same: tuple[object, ...]) -> int:
        """The number of a part, given as each reader has it."""
        if same not in self.seen:
            woven = _json(self._weave([as_data(held) for held in same]))
            self.seen[same] = self.parts.setdefault(woven, len(self.parts))
        return self.seen[same]

    def _weave(self, same: Sequence[Any]) -> Any:
        """One value out of the readers' values: texts become numbers, the rest is the same for all."""
        first = same[0]
        if isinstance(first, dict):
            return {key: self._value(key, [held[key] for held in same]) for key in first}
        if isinstance(first, list):
            return [self._weave(held) for held in zip(*same, strict=True)]
        assert all(held == first for held in same), f"readers see different things: {same}"
        return first

    def _value(self, key: str, same: Sequence[Any]) -> Any:
        return self._text(tuple(same)) if key in TEXTS else self._weave(same)


def _following(readers: Readers, screen: Screen) -> Iterator[Readers]:
    """Where the ways forward lead: each choice of a scene, on from feedback, nowhere from an ending."""
    place = readers[0].place
    for button in screen.buttons if place is not Place.ENDING else ():
        if button.part is Part.CHOICE or button.id == feedback.ONWARD:
            yield _moved(readers, button.id)


def _moved(readers: Readers, button: str) -> Readers:
    """A press moves one reader; the others, who differ in preferences only, are then at the same place."""
    moved = react(readers[0], Press(button))
    return tuple(replace(moved, preferences=reader.preferences) for reader in readers)


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
