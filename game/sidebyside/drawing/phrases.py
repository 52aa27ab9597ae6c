"""What every writer says of a part of the map, in the reader's language."""

from collections.abc import Iterator

from sidebyside.drawing import words
from sidebyside.drawing.changes import Change, Fate
from sidebyside.drawing.conditions import MINUS
from sidebyside.drawing.story_map import Option, Road, StoryMap
from sidebyside.language import Reader

DOT = " · "


def sums(story: StoryMap, reader: Reader) -> tuple[str, ...]:
    """How many there are of everything; what was removed does not count."""
    moments = [moment for moment in story.moments if not removed(moment.change)]
    options = [option for moment in moments for option in moment.options if not removed(option.change)]
    roads = [road for option in options for road in option.roads]
    counted = (
        (words.SCENES, sum(not moment.ending for moment in moments)),
        (words.CHOICES, len(options)),
        (words.ENDINGS, sum(moment.ending for moment in moments)),
        (words.PLAYS, story.plays),
    )
    taken = sum(road.plays > 0 for road in roads)
    rehearsed = reader.read(words.REHEARSED, some=str(taken), all=str(len(roads)))
    return (*(reader.read(what, n=str(count)) for what, count in counted), rehearsed)


def kind(option: Option, reader: Reader) -> str:
    """Its way, whether somebody is asked first, and what it does to the meters."""
    asks = (reader.read(words.ASKS_FIRST),) if option.asks_first else ()
    meters = ", ".join(f"{signed(points)} {reader.read(words.METERS[meter])}" for meter, points in option.meters)
    return DOT.join((reader.read(words.WAYS[option.way]), *asks, *((meters,) if meters else ())))


def signed(points: int) -> str:
    """“+2”, “−1”, “0”."""
    return f"+{points}" if points > 0 else f"{MINUS}{-points}" if points < 0 else "0"


def taken(option: Option, road: Road, reader: Reader) -> str:
    """How many play-throughs take the road, or that nobody can, or that it is no more."""
    if removed(option.change):
        return reader.read(words.FATES[Fate.REMOVED])
    return f"×{road.plays}" if road.reachable else reader.read(words.UNREACHABLE)


def condition(option: Option, road: Road, reader: Reader) -> str:
    """“if …”; “otherwise” for the last road of several; nothing where there is one."""
    if road.when:
        return reader.read(words.IF, condition=road.when)
    return reader.read(words.OTHERWISE) if len(option.roads) > 1 else ""


def offered(option: Option, reader: Reader) -> str:
    """“if …” where the choice is not always offered."""
    return reader.read(words.IF, condition=option.when) if option.when else ""


def change(changed: Change, reader: Reader) -> str:
    """“new”, “removed”, or in what it changed."""
    aspects = ", ".join(reader.read(words.ASPECTS[aspect]) for aspect in changed.aspects)
    return reader.read(words.FATES[changed.fate], aspects=aspects)


def changes(story: StoryMap, reader: Reader) -> Iterator[str]:
    """A line for each part that differs from the older version."""
    if story.change:
        yield f"{reader.read(words.THE_STORY)}: {change(story.change, reader)}"
    for moment in story.moments:
        if moment.change:
            yield f"{moment.title} [{moment.id}]: {change(moment.change, reader)}"
        for option in moment.options:
            if option.change:
                yield f"{moment.title} [{moment.id}], {option.says} [{option.id}]: {change(option.change, reader)}"


def removed(changed: Change | None) -> bool:
    """Whether only the older version has the part."""
    return changed is not None and changed.fate is Fate.REMOVED
