"""Small stories made at random, and every play of one, made one by one."""

from collections.abc import Iterator

from hypothesis import strategies as st

from sidebyside.engine.play import Choose, Play, advance, begin, offers
from sidebyside.engine.story import Choice, Condition, Line, Meter, Route, Scenario, Scene, Way
from tests.engine.stories import choice, scenario, scene, words

ENDINGS = ("good-end", "bad-end")


@st.composite
def stories(draw: st.DrawFn) -> Scenario:
    """One to four scenes with one to three choices that lead forward only; anything may hang on what came before."""
    names = [f"s{number}" for number in range(draw(st.integers(1, 4)))]
    scenes: list[Scene] = []
    for number, name in enumerate(names):
        earlier = [held.id for told in scenes for held in told.choices]
        ahead = (*names[number + 1 :], *ENDINGS)
        choices = [draw(_choices(f"{name}-c{index}", earlier, ahead)) for index in range(draw(st.integers(1, 3)))]
        lines = (Line(words=words(f"{name} said"), when=draw(_conditions(earlier))),)
        scenes.append(scene(name, *choices, lines=lines))
    return scenario(*scenes, endings=ENDINGS)


@st.composite
def _choices(draw: st.DrawFn, name: str, earlier: list[str], ahead: tuple[str, ...]) -> Choice:
    maybe = draw(_conditions(earlier))
    first = [Route(to=draw(st.sampled_from(ahead)), when=maybe)] if maybe else []
    return choice(
        name,
        *first,
        draw(st.sampled_from(ahead)),
        way=draw(st.sampled_from(Way)),
        asks_first=draw(st.booleans()),
        when=draw(_conditions(earlier)),
        meters=tuple(draw(st.dictionaries(st.sampled_from(Meter), st.integers(-1, 2), max_size=2)).items()),
        after=(Line(words=words(f"{name} was done at once"), when=draw(_conditions(earlier))),),
    )


@st.composite
def _conditions(draw: st.DrawFn, earlier: list[str]) -> Condition | None:
    if not earlier or draw(st.booleans()):
        return None
    some = st.lists(st.sampled_from(earlier), min_size=1, max_size=2).map(tuple)
    meters = st.lists(st.tuples(st.sampled_from(Meter), st.integers(-1, 2)), min_size=1, max_size=1).map(tuple)
    kinds = {"chosen": some, "any_chosen": some, "not_chosen": some, "at_least": meters, "at_most": meters}
    kind = draw(st.sampled_from(sorted(kinds)))
    return Condition(**{kind: draw(kinds[kind])})


def every_play(story: Scenario) -> Iterator[Play]:
    """Each play of the story, followed until nothing is on offer: at an ending, or stuck."""
    waiting = [begin(story)]
    while waiting:
        play = waiting.pop()
        onward = [advance(play, Choose(play.at, offered.id)) for offered in offers(play)]
        waiting += onward
        if not onward:
            yield play
