"""The map as an outline: everything the picture shows, in words, for whoever does not see it."""

from collections.abc import Iterator, Mapping

from sidebyside.drawing import phrases, words
from sidebyside.drawing.story_map import Moment, Option, Road, StoryMap
from sidebyside.language import Reader


def outline(story: StoryMap, reader: Reader) -> str:
    """Plain lines, no signs that a screen reader would have to spell."""
    return "\n".join(_lines(story, reader)) + "\n"


def _lines(story: StoryMap, reader: Reader) -> Iterator[str]:
    yield f"{story.title} [{story.id}]"
    yield from phrases.sums(story, reader)
    if not story.proved:
        yield reader.read(words.NOT_PROVED)
    for moment in story.moments:
        yield ""
        yield from _moment(moment, story.titles(), reader)
    if story.compared:
        yield ""
        yield f"{reader.read(words.CHANGES)}:"
        yield from list(phrases.changes(story, reader)) or [reader.read(words.NO_CHANGES)]


def _moment(moment: Moment, titles: Mapping[str, str], reader: Reader) -> Iterator[str]:
    what = words.ENDING if moment.ending else words.START if moment.starts else words.SCENE
    known = [reader.read(words.PLAYS, n=str(moment.plays))]
    if not moment.reachable and not phrases.removed(moment.change):
        known.append(reader.read(words.UNREACHABLE))
    if moment.change:
        known.append(phrases.change(moment.change, reader))
    place = reader.read(words.PLACE, place=moment.place)
    yield f"{reader.read(what)}: {moment.title} [{moment.id}]. {'. '.join((place, *known))}."
    for option in moment.options:
        yield from _option(option, titles, reader)


def _option(option: Option, titles: Mapping[str, str], reader: Reader) -> Iterator[str]:
    held = [phrases.kind(option, reader).replace(phrases.DOT, "; ")]
    if option.when:
        held.append(phrases.offered(option, reader))
    if option.change:
        held.append(phrases.change(option.change, reader))
    yield f"  - {option.says} [{option.id}] ({'; '.join(held)})"
    for road in option.roads:
        yield f"      {_road(option, road, titles, reader)}"


def _road(option: Option, road: Road, titles: Mapping[str, str], reader: Reader) -> str:
    leads = reader.read(words.LEADS_BACK if road.back else words.LEADS_TO, title=titles[road.to])
    known = "" if phrases.removed(option.change) else _known(road, reader)
    return "; ".join(filter(None, (f"{leads} [{road.to}]", phrases.condition(option, road, reader), known)))


def _known(road: Road, reader: Reader) -> str:
    if not road.reachable:
        return reader.read(words.UNREACHABLE)
    return reader.read(words.PLAYS, n=str(road.plays)) if road.plays else reader.read(words.NOT_REHEARSED)
