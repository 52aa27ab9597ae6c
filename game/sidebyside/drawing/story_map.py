"""The map of a story: every moment, every choice in it, every road that leads on, and what is known of each."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from sidebyside.content.playthroughs import PlayThrough
from sidebyside.drawing import coverage, ranks
from sidebyside.drawing.changes import Change, Comparison, compare
from sidebyside.drawing.conditions import told
from sidebyside.drawing.coverage import Coverage, RoadKey
from sidebyside.engine.story import Choice, Ending, Meter, Scenario, Scene, Way, Words
from sidebyside.language import Reader


@dataclass(frozen=True, slots=True, kw_only=True)
class Road:
    """One route of a choice. `when` is its condition in words; `back` where it leads to what lies behind."""

    to: str
    when: str | None
    plays: int
    reachable: bool
    back: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One choice of a scene; `change` is None where nothing changed or nothing was compared."""

    id: str
    says: str
    way: Way | None
    asks_first: bool
    meters: tuple[tuple[Meter, int], ...]
    when: str | None
    reachable: bool
    roads: tuple[Road, ...]
    change: Change | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """A scene, or an ending, which has no options. `rank` counts from 0 at the start of the story."""

    id: str
    title: str
    place: str
    rank: int
    ending: bool
    starts: bool
    plays: int
    reachable: bool
    options: tuple[Option, ...]
    change: Change | None


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryMap:
    """The whole story, its moments in the author's order.

    `plays` counts the play-throughs. `proved` is false where there were too many states to walk: then what counts as
    reachable follows the roads, whatever their conditions. `compared` tells whether an older version was looked at.
    """

    id: str
    title: str
    moments: tuple[Moment, ...]
    plays: int
    proved: bool
    compared: bool
    change: Change | None

    def roads(self) -> Iterator[tuple[Moment, Option, Road]]:
        """Every road with the choice and the moment it leaves from."""
        for moment in self.moments:
            for option in moment.options:
                for road in option.roads:
                    yield moment, option, road

    def titles(self) -> Mapping[str, str]:
        """Id of a moment -> its title."""
        return {moment.id: moment.title for moment in self.moments}


def map_story(
    scenario: Scenario,
    playthroughs: Iterable[PlayThrough],
    reader: Reader,
    places: Mapping[str, Words],
    old: Scenario | None = None,
) -> StoryMap:
    """The map in the reader's language.

    Args:
        scenario: the story.
        playthroughs: those whose roads are counted.
        reader: in whose language titles and choices are read.
        places: the names of the places, by id; one that is not there is shown by its id.
        old: an older version; what it had and the story no longer has is on the map too, marked as removed.
    """
    plays = tuple(playthroughs)
    comparison = compare(scenario, old)
    maker = _Maker(reader, places, coverage.of(scenario, plays), comparison, ranks.of(comparison.both))
    moments: tuple[Scene | Ending, ...] = (*comparison.both.scenes.values(), *comparison.both.endings.values())
    return StoryMap(
        id=scenario.id,
        title=reader.read(scenario.title),
        moments=tuple(maker.moment(moment) for moment in moments),
        plays=len(plays),
        proved=maker.covered.proved,
        compared=old is not None,
        change=comparison.story,
    )


@dataclass(frozen=True, slots=True)
class _Maker:
    """What every part of the map is made from."""

    reader: Reader
    places: Mapping[str, Words]
    covered: Coverage
    compared: Comparison
    ranks: Mapping[str, int]

    def moment(self, moment: Scene | Ending) -> Moment:
        place = self.places.get(moment.place)
        return Moment(
            id=moment.id,
            title=self.reader.read(moment.title),
            place=self.reader.read(place) if place else moment.place,
            rank=self.ranks[moment.id],
            ending=isinstance(moment, Ending),
            starts=moment.id == self.compared.both.start,
            plays=self.covered.visits[moment.id],
            reachable=moment.id in self.covered.visited,
            options=tuple(self._option(moment, choice) for choice in _choices(moment)),
            change=self.compared.moments.get(moment.id),
        )

    def _option(self, scene: Scene | Ending, choice: Choice) -> Option:
        roads = tuple(self._road(scene, choice, number) for number in range(len(choice.routes)))
        return Option(
            id=choice.id,
            says=self.reader.read(choice.words),
            way=choice.way,
            asks_first=choice.asks_first,
            meters=choice.meters,
            when=told(choice.when, self.reader),
            reachable=any(road.reachable for road in roads),
            roads=roads,
            change=self.compared.choices.get((scene.id, choice.id)),
        )

    def _road(self, scene: Scene | Ending, choice: Choice, number: int) -> Road:
        key: RoadKey = (scene.id, choice.id, number)
        route = choice.routes[number]
        return Road(
            to=route.to,
            when=told(route.when, self.reader),
            plays=self.covered.roads[key],
            reachable=key in self.covered.reachable,
            back=self.ranks[route.to] <= self.ranks[scene.id],
        )


def _choices(moment: Scene | Ending) -> tuple[Choice, ...]:
    return moment.choices if isinstance(moment, Scene) else ()
