"""Who is in which story, for the rules of balance. Not a rule."""

from collections.abc import Iterator
from dataclasses import dataclass

from sidebyside.content.library import Library
from sidebyside.content.world import Person
from sidebyside.engine.portrayal import Deed, Need
from sidebyside.engine.story import Scenario

FEWEST_STORIES = 6
"""With fewer stories nothing can be said about balance yet."""

ACTIVE = frozenset({Deed.HELPS, Deed.LEADS, Deed.KNOWS_HOW})


@dataclass(frozen=True, slots=True)
class Appearance:
    """Somebody in a story, and what they do there."""

    story: str
    person: Person
    deeds: frozenset[Deed]


def appearances(library: Library) -> Iterator[Appearance]:
    """Everybody of the cast, once a story."""
    for story in library.scenarios.values():
        deeds = dict(story.portrays.deeds) if story.portrays else {}
        for who in story.cast:
            yield Appearance(story.id, library.world.cast[who], frozenset(deeds.get(who, ())))


def hurting(library: Library) -> list[Appearance]:
    """Those who do or say what hurts."""
    return [held for held in appearances(library) if Deed.HURTS in held.deeds]


def needs_in(story: Scenario, library: Library) -> frozenset[Need]:
    """What the school must fit in this story: to those concerned, the player among them."""
    if not story.portrays:
        return frozenset()
    concerned = [library.world.cast[who] for who in story.portrays.concerned]
    return frozenset((*story.portrays.player_needs, *(need for person in concerned for need in person.needs)))
