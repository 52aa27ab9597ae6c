"""Every place and every person of a story has a picture; the words that stand for it are read with it.

A place carries its description (`picture` in places.yaml) and a person's mood is said in words, so whoever does not see
the picture hears it. What has words and no picture would leave an empty stage.

The same for what somebody does: nobody hears of a hand that nobody sees. Whose hands are on a tablet or hold a cane
does not make every gesture, and of whoever writes on the phone only the head is seen.

Good::

    scenes:
      start:
        title: One
        place: yard
        on_stage: {sami: {mood: happy, does: wave}}
        lines: [{id: one, text: One.}]
        choices: [{id: go, text: Go., to: end}]

Bad, on the phone there are only heads::

    scenes:
      start:  # <-
        title: One
        place: phone
        on_stage: {sami: {mood: happy, does: wave}}
        lines: [{id: one, text: One.}]
        choices: [{id: go, text: Go., to: end}]
"""

from collections.abc import Iterator

from sidebyside.content.problems import Code, Severity
from sidebyside.engine.staging import Standing
from sidebyside.engine.story import Ending, Scenario, Scene
from sidebyside.lint.case import Case
from sidebyside.lint.finding import Finding
from sidebyside.lint.gallery import Gallery

CODE = Code.NOT_DRAWN
SEVERITY = Severity.ERROR

_Picture = tuple[str, str, tuple[Standing, ...]]
"""The part that needs it, its place, and who stands there."""


def check(case: Case) -> Iterator[Finding]:
    """Names each picture that is missing, once, at the first part that needs it, and each gesture that is not seen."""
    told = set()
    for part, place, standing in _pictures(case.scenario):
        for name in (f"places/{place}", *(f"people/{one.who}" for one in standing)):
            if name not in case.gallery.pictures and name not in told:
                told.add(name)
                yield Finding(case.mark(part), f"There is no picture “{name}.svg”.", "Draw it, or use another.")
        yield from (Finding(case.mark(part), *says) for says in _unseen(place, standing, case.gallery))


def _pictures(story: Scenario) -> Iterator[_Picture]:
    # Faces are shared parts: whoever is drawn has every mood.
    moments: tuple[Scene | Ending, ...] = (*story.scenes.values(), *story.endings.values())
    for moment in moments:
        yield moment.id, moment.place, moment.on_stage
    for scene, choice in story.choices():
        yield choice.id, scene.place, choice.after_on_stage


def _unseen(place: str, standing: tuple[Standing, ...], drawn: Gallery) -> Iterator[tuple[str, str]]:
    """What is wrong with gestures, and what to do about it."""
    for one in standing:
        if one.gesture and place in drawn.portraits:
            yield f"In “{place}” only the head of “{one.who}” is seen, not “{one.gesture}”.", "Leave “does” out."
        elif one.gesture in drawn.never.get(one.who, ()):
            yield f"“{one.who}” is not drawn with the gesture “{one.gesture}”.", "Use another, or leave “does” out."
