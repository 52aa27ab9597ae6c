"""Every place and every person of a story has a picture; the words that stand for it are read with it.

A place carries its description (`picture` in places.yaml) and a person's mood is said in words, so whoever does not see
the picture hears it. What has words and no picture would leave an empty stage.

There is no bad example here, because everything in the shared files is drawn; `tests/lint/test_drawn.py` has one.

Good::

    scenes:
      start: {title: One, place: yard, lines: [{id: one, text: One.}], choices: [{id: go, text: Go., to: end}]}
"""

from collections.abc import Iterator

from sidebyside.content.problems import Code, Severity
from sidebyside.engine.story import Ending, Scenario, Scene, Standing
from sidebyside.lint.case import Case
from sidebyside.lint.finding import Finding

CODE = Code.NOT_DRAWN
SEVERITY = Severity.ERROR


def check(case: Case) -> Iterator[Finding]:
    """Names each picture that is missing, once, at the first part that needs it."""
    told = set()
    for part, picture in _pictures(case.scenario):
        if picture not in case.pictures and picture not in told:
            told.add(picture)
            yield Finding(case.mark(part), f"There is no picture “{picture}.svg”.", "Draw it, or use another.")


def _pictures(story: Scenario) -> Iterator[tuple[str, str]]:
    """The part that needs it, and the name of the picture."""
    moments: tuple[Scene | Ending, ...] = (*story.scenes.values(), *story.endings.values())
    for moment in moments:
        yield moment.id, f"places/{moment.place}"
        yield from _people(moment.id, moment.on_stage)
    for _, choice in story.choices():
        yield from _people(choice.id, choice.after_on_stage)


def _people(part: str, standing: tuple[Standing, ...]) -> Iterator[tuple[str, str]]:
    # Faces are shared parts: whoever is drawn has every mood.
    yield from ((part, f"people/{held.who}") for held in standing)
