"""What is proved of one scenario, in figures, each over every state that a player can reach."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Set
from dataclasses import dataclass

from sidebyside.content.playthroughs import Do
from sidebyside.content.problems import Mark
from sidebyside.engine import ways
from sidebyside.engine.explore import survey
from sidebyside.engine.play import Play
from sidebyside.engine.story import Choice, Meter, Scenario, Way
from sidebyside.engine.ways import Sum
from sidebyside.language import SOURCE, Reader
from sidebyside.lint.case import Case
from sidebyside.lint.prose.texts import sources, told
from sidebyside.lint.reading import Reading, read
from sidebyside.lint.story.asks_first import is_good_without_asking
from sidebyside.lint.story.good_ways import is_good

Catalogues = Mapping[str, Mapping[str, str]]
"""Language -> catalogue key -> translation."""


@dataclass(frozen=True, slots=True)
class Of:
    """So many of so many."""

    count: int
    all: int

    def __str__(self) -> str:
        return f"{self.count} of {self.all}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """The figures of one scenario.

    `ways` are whole plays, and `ends` gives for each ending how many of them lead there. `stuck` is a way to a scene in
    which nothing is on offer, and `best_in_all` one that brings every meter to the most it can come to; None is as it
    should be. `unasked` are good ways on which nobody is asked. `shares` tells how many choices are meant to be what.
    `minutes` is what the author says, `readings` what was counted. A language is not read where players would meet
    English: `untranslated` tells how many of the story's texts it has.
    """

    scenario: str
    revision: str
    states: int
    ways: int
    stuck: tuple[str, ...] | None
    good_ways: int
    unasked: int
    scenes: Of
    choices: Of
    endings: Of
    ends: Mapping[str, int]
    shortest: Sum
    longest: Sum
    bounds: Mapping[Meter, tuple[int, int]]
    best_in_all: tuple[str, ...] | None
    shares: Mapping[Way, int]
    minutes: int | None
    readings: tuple[Reading, ...]
    untranslated: Mapping[str, Of]
    endings_rehearsed: Of
    choices_rehearsed: Of


def prove(case: Case, catalogues: Catalogues) -> Proof:
    """The figures; `catalogues` hold the shared words too, the rights among them.

    Raises:
        TooManyStates: not every state could be walked. It says how far every way was followed.
    """
    if case.walk.stopped:
        raise case.walk.stopped
    story, found = case.scenario, survey(case.walk)
    choices = [choice for _, choice in story.choices()]
    texts = {language: _translated(story, catalogue) for language, catalogue in catalogues.items()}
    read_in = {language: catalogues[language] for language, held in texts.items() if held.count == held.all}
    ends = ways.count(case.walk)
    return Proof(
        scenario=story.id,
        revision=story.revision,
        states=found.states,
        ways=sum(ends.values()),
        stuck=_choices(next((case.walk.plays[number] for number in case.walk.stuck()), None)),
        good_ways=_ways(case, is_good),
        unasked=_ways(case, is_good_without_asking),
        scenes=_of(story.scenes, found.visited),
        choices=_of((choice.id for choice in choices), found.chosen),
        endings=_of(story.endings, found.visited),
        ends={ending: ends.get(ending, 0) for ending in story.endings},
        shortest=ways.least(case.walk, lambda _: 1),
        longest=ways.most(case.walk, lambda _: 1),
        bounds=found.bounds,
        best_in_all=_choices(ways.best_in_all(case.walk)),
        shares={way: sum(choice.way is way for choice in choices) for way in Way},
        minutes=story.minutes,
        readings=tuple(read(case.walk, case.world.rights, reader) for reader in _readers(read_in)),
        untranslated={language: held for language, held in texts.items() if language not in read_in},
        endings_rehearsed=_of(story.endings, {played.ends for played in case.playthroughs}),
        choices_rehearsed=_of((choice.id for choice in choices), _rehearsed(case)),
    )


def _ways(case: Case, allowed: Callable[[Choice], bool]) -> int:
    return sum(ways.count(case.walk, allowed).values())


def _of(all_of_them: Iterable[str], found: Set[str]) -> Of:
    names = set(all_of_them)
    return Of(len(names & found), len(names))


def _choices(play: Play | None) -> tuple[str, ...] | None:
    return tuple(move.choice for move in play.moves) if play else None


def _translated(story: Scenario, catalogue: Mapping[str, str]) -> Of:
    """How many of the texts that players meet they are shown in the language of the catalogue."""
    return _of((text.key for text in sources(told(story), Mark)), catalogue.keys())


def _readers(catalogues: Catalogues) -> Iterator[Reader]:
    for language, catalogue in ((SOURCE, None), *catalogues.items()):
        yield from (Reader(language, catalogue, easy) for easy in (False, True))


def _rehearsed(case: Case) -> set[str]:
    return {step.choice for played in case.playthroughs for step in played.play if isinstance(step, Do)}
