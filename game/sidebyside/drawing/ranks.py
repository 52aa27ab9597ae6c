"""How far along the story each moment stands: the longest way to it, with all endings side by side at the last."""

from collections.abc import Mapping

from sidebyside.engine.story import Scenario


def of(scenario: Scenario) -> Mapping[str, int]:
    """Id of a moment -> its rank, from 0. In a story that leads back, the roads that do so are left out."""
    leads = _forward(scenario)
    ranks = dict.fromkeys((*scenario.scenes, *scenario.endings), 0)
    for name in _sorted(leads):
        for to in leads[name]:
            ranks[to] = max(ranks[to], ranks[name] + 1)
    last = max(ranks.values())
    ranks.update(dict.fromkeys(scenario.endings, last))
    _draw_near(ranks, leads, scenario.start)
    return ranks


Leads = Mapping[str, tuple[str, ...]]
"""Id of a moment -> where its roads lead, each once, in the author's order."""


def _leads(scenario: Scenario) -> Leads:
    scenes = {
        scene.id: tuple(dict.fromkeys(way.to for choice in scene.choices for way in choice.routes))
        for scene in scenario.scenes.values()
    }
    return {**scenes, **dict.fromkeys(scenario.endings, ())}


def _forward(scenario: Scenario) -> Leads:
    """Where roads lead, without those that a walk from the start finds to lead back to where it came from."""
    leads = _leads(scenario)
    done: set[str] = set()
    forward: dict[str, tuple[str, ...]] = {}
    for name in (scenario.start, *leads):
        if name not in done:
            _walk(name, leads, forward, done)
    return {name: forward[name] for name in leads}


def _walk(first: str, leads: Leads, forward: dict[str, tuple[str, ...]], done: set[str]) -> None:
    """Depth first, on a list of its own: stories may be longer than the interpreter's stack."""
    on_the_way = {first: iter(leads[first])}
    forward[first] = ()
    while on_the_way:
        name, ahead = next(reversed(on_the_way.items()))
        to = next(ahead, None)
        if to is None:
            done.add(name)
            del on_the_way[name]
        elif to not in on_the_way:
            forward[name] += (to,)
            if to not in done:
                forward[to] = ()
                on_the_way[to] = iter(leads[to])


def _sorted(leads: Leads) -> list[str]:
    """Every moment before those that it leads to."""
    incoming = dict.fromkeys(leads, 0)
    for to in (to for ways in leads.values() for to in ways):
        incoming[to] += 1
    free = [name for name, count in incoming.items() if not count]
    for name in free:
        for to in leads[name]:
            incoming[to] -= 1
            if not incoming[to]:
                free.append(to)
    return free


def _draw_near(ranks: dict[str, int], leads: Leads, start: str) -> None:
    """Puts a moment that nothing leads to just before what it leads to, and not at the start."""
    led_to = {to for ways in leads.values() for to in ways}
    for name, ways in leads.items():
        if ways and name != start and name not in led_to:
            ranks[name] = max(ranks[name], min(ranks[to] for to in ways) - 1)
