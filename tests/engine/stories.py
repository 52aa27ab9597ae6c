"""Small stories made of the engine's own nouns."""

from sidebyside.engine.story import Choice, Condition, Ending, Line, Meter, Route, Scenario, Scene, Step, Words


def words(text: str) -> Words:
    return Words(text.lower().replace(" ", "-"), text)


def choice(name: str, *to: Route | str, **more: object) -> Choice:
    routes = tuple(Route(to=route) if isinstance(route, str) else route for route in to)
    return Choice(id=name, words=words(name), routes=routes, **more)  # type: ignore[arg-type]


def scene(name: str, *choices: Choice, lines: tuple[Line, ...] = ()) -> Scene:
    return Scene(id=name, title=words(name), place="yard", lines=lines, choices=choices)


def ending(name: str) -> Ending:
    return Ending(id=name, title=words(name), place="yard", lines=())


def scenario(*scenes: Scene, endings: tuple[str, ...] = ("end",)) -> Scenario:
    return Scenario(
        id="small",
        revision="r1",
        title=words("Small"),
        start=scenes[0].id,
        scenes={held.id: held for held in scenes},
        endings={name: ending(name) for name in endings},
    )


LUNCH = scenario(
    scene(
        "queue",
        choice("wait", "table", meters=((Meter.SAFETY, 1),), steps=(Step.NOTICE,), rights=("crc-31",)),
        choice("ask", "table", meters=((Meter.VOICE, 2),), steps=(Step.ACT,), rights=("crc-12", "crc-31")),
        choice("shout", "table", meters=((Meter.DIGNITY, -1),)),
    ),
    scene(
        "table",
        choice("sit", Route(to="together", when=Condition(at_least=((Meter.VOICE, 2),))), "beside"),
        choice("thank", "together", when=Condition(chosen=("ask",))),
        choice("sorry", "beside", when=Condition(not_chosen=("ask", "wait"))),
    ),
    endings=("together", "beside"),
)
"""Two decisions, two endings; what is offered and where it leads hangs on the first decision."""
