"""Random stories: any words, any graph, roads that lead back and parts that nobody reaches."""

from hypothesis import strategies as st

from sidebyside.engine.story import Choice, Condition, Ending, Line, Meter, Route, Scenario, Scene, Way, Words

texts = st.text(min_size=1, max_size=90)


@st.composite
def routes(draw: st.DrawFn, ahead: list[str], chosen: list[str]) -> tuple[Route, ...]:
    asked = st.sampled_from(chosen).map(lambda choice: Condition(chosen=(choice,)))
    earned = st.integers(-3, 3).map(lambda points: Condition(at_least=((Meter.VOICE, points),)))
    conditional = draw(
        st.lists(st.builds(Route, to=st.sampled_from(ahead), when=asked | earned if chosen else earned), max_size=2)
    )
    return (*conditional, Route(to=draw(st.sampled_from(ahead))))


@st.composite
def scenarios(draw: st.DrawFn, back: bool = False) -> Scenario:
    """Up to seven scenes with up to five choices each, and up to three endings."""
    scenes = [f"s{n}" for n in range(draw(st.integers(1, 7)))]
    endings = [f"e{n}" for n in range(draw(st.integers(1, 3)))]
    made: dict[str, Scene] = {}
    chosen: list[str] = []
    for number, name in enumerate(scenes):
        ahead = scenes + endings if back else scenes[number + 1 :] + endings
        choices = []
        for k in range(draw(st.integers(1, 5))):
            choices.append(
                Choice(
                    id=f"{name}-c{k}",
                    words=Words(f"w/{name}/{k}", draw(texts)),
                    routes=draw(routes(ahead, list(chosen))),
                    way=draw(st.sampled_from([*Way, None])),
                    meters=tuple(draw(st.dictionaries(st.sampled_from(Meter), st.integers(-1, 2))).items()),
                )
            )
        chosen += [choice.id for choice in choices]
        made[name] = Scene(
            id=name, title=Words(f"t/{name}", draw(texts)), place="yard", lines=(), choices=tuple(choices)
        )
    return Scenario(
        id="any",
        revision="r1",
        title=Words("title", draw(texts)),
        start="s0",
        scenes=made,
        endings={
            name: Ending(id=name, title=Words(f"t/{name}", draw(texts)), place="yard", lines=(_line(name),))
            for name in endings
        },
    )


def _line(name: str) -> Line:
    return Line(words=Words(f"l/{name}", name))
