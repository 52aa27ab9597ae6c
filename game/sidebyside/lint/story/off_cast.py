"""Whoever is seen or heard in a story is in its cast, and whoever is in the cast is seen or heard.

The library, the guide and the balance of all stories read the cast; a person forgotten there is forgotten everywhere.

Good::

    cast: [sami]

Bad, Sami stands on the stage::

    cast: [vlad]  # <-
"""

from collections.abc import Iterator

from sidebyside.content.problems import Code, Severity
from sidebyside.engine.staging import Standing
from sidebyside.engine.story import Ending, Line, Scenario, Scene
from sidebyside.lint.case import Case
from sidebyside.lint.finding import Finding

CODE = Code.OFF_CAST
SEVERITY = Severity.ERROR


def check(case: Case) -> Iterator[Finding]:
    """Names who is missing from the cast and who never appears. Without a cast, `complete` asks for it."""
    story = case.scenario
    if not story.cast:
        return
    mark, present = case.mark("/cast"), set(_present(story))
    for person in sorted(present - set(story.cast)):
        yield Finding(mark, f"“{person}” is in the story and not in the cast.", "Add the name to “cast”.")
    for person in story.cast:
        if person not in present:
            yield Finding(mark, f"“{person}” is in the cast and never seen or heard.", "Remove the name from “cast”.")


def _present(story: Scenario) -> Iterator[str]:
    moments: tuple[Scene | Ending, ...] = (*story.scenes.values(), *story.endings.values())
    for moment in moments:
        yield from _shown(moment.on_stage, moment.lines)
    for _, choice in story.choices():
        yield from _shown(choice.after_on_stage, choice.after)
    if story.portrays:
        yield from story.portrays.concerned
        yield from (who for who, _ in story.portrays.deeds)


def _shown(standing: tuple[Standing, ...], lines: tuple[Line, ...]) -> Iterator[str]:
    yield from (held.who for held in standing)
    yield from (line.who for line in lines if line.who)
