"""Moves per second, replay, and proving a scenario."""

import random
from collections.abc import Iterator
from pathlib import Path

from bench.timing import seconds
from sidebyside.content.library import load
from sidebyside.content.problems import Report
from sidebyside.engine.explore import walk
from sidebyside.engine.play import Choose, advance, begin, offers, replay
from sidebyside.engine.story import Choice, Ending, Route, Scenario, Scene, Words
from sidebyside.lint.case import cases
from sidebyside.lint.proof import prove


def rows(game: Path) -> Iterator[tuple[str, str, str]]:
    """Rows of what, measured, budget."""
    scenario = load(game).scenarios["extra-time"]
    ways = _random_ways(scenario, 2_000)
    moves = sum(map(len, ways))
    took = seconds(lambda: [replay(scenario, way) for way in ways])
    yield "engine, moves a second (advance)", f"{moves / took:,.0f}", "100,000"
    long_story, long_way = _long(200)
    yield "replay of 200 moves", f"{seconds(lambda: replay(long_story, long_way)) * 1e3:.2f} ms", "5 ms"
    yield from _proving(game)


def _proving(game: Path) -> Iterator[tuple[str, str, str]]:
    """Walking every state of each story and every figure drawn from it, readings in all languages included."""
    library, spent = load(game), 0.0
    for case in cases(library, game / "assets", Report()):
        walked = seconds(lambda case=case: walk(case.scenario))  # type: ignore[misc]
        figures = seconds(lambda case=case: prove(case, library.catalogues))  # type: ignore[misc]
        spent += walked + figures
        told = f"{walked:.3f} s to walk {len(case.walk.plays):,} states, {figures:.3f} s for the figures"
        yield f"proving {case.scenario.id}", told, ""
    yield f"proving all {len(library.scenarios)}", f"{spent:.3f} s", "10 s for 12"


def _random_ways(scenario: Scenario, count: int) -> list[tuple[Choose, ...]]:
    chance = random.Random(1)
    ways = []
    for _ in range(count):
        play = begin(scenario)
        while offered := offers(play):
            play = advance(play, Choose(play.at, chance.choice(offered).id))
        ways.append(play.moves)
    return ways


def _long(decisions: int) -> tuple[Scenario, list[Choose]]:
    """A story of that many decisions, far longer than any real one."""
    words = Words("w", "w")

    def scene(number: int) -> Scene:
        to = f"s{number + 1}" if number + 1 < decisions else "end"
        choice = Choice(id=f"c{number}", words=words, routes=(Route(to=to),))
        return Scene(id=f"s{number}", title=words, place="yard", lines=(), choices=(choice,))

    scenes = {f"s{number}": scene(number) for number in range(decisions)}
    ending = Ending(id="end", title=words, place="yard", lines=())
    story = Scenario(id="long", revision="", title=words, start="s0", scenes=scenes, endings={"end": ending})
    return story, [Choose(f"s{number}", f"c{number}") for number in range(decisions)]
