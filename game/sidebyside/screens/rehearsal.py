"""Plays a play-through on the real screens and says where it differs from what the author expects."""

from collections.abc import Iterator

from sidebyside.content.library import Library
from sidebyside.content.playthroughs import LEVEL_NAMES, Do, PlayThrough, See
from sidebyside.content.problems import Code, Mark, Problem
from sidebyside.engine import scoring
from sidebyside.engine.play import offers, taken
from sidebyside.screens import feedback
from sidebyside.screens.screen import Press, Screen
from sidebyside.screens.session import Place, Session, start
from sidebyside.screens.turn import react, show


def rehearse(library: Library, scenario: str, playthrough: PlayThrough) -> Iterator[Problem]:
    """The differences; none when the play goes as written. Stops at a choice that is not on offer."""
    session = start(Session(library=library), scenario)
    seen = [show(session)]
    for step in playthrough.play:
        if isinstance(step, See):
            yield from _missing(step, seen)
            continue
        session = _walk_on(session)
        before, session = session, react(session, Press(step.choice))
        if session.place is not Place.FEEDBACK:
            yield _not_offered(step, before)
            return
        seen = [show(session), show(_walk_on(session))]
    yield from _outcome(_walk_on(session), playthrough)


def _walk_on(session: Session) -> Session:
    """Past the feedback, to where the choice led."""
    return react(session, Press(feedback.ONWARD)) if session.place is Place.FEEDBACK else session


def _missing(step: See, seen: list[Screen]) -> Iterator[Problem]:
    words = [text for screen in seen for text in _texts(screen)]
    for fragment in step.fragments:
        if not any(fragment in text for text in words):
            yield _problem(step.mark, f"“{fragment}” is not to be seen here.", "Copy it from the scenario.")


def _texts(screen: Screen) -> list[str]:
    shown = [paragraph.text for paragraph in screen.paragraphs]
    return [screen.title, *shown, *(button.label for button in screen.buttons)]


def _not_offered(step: Do, session: Session) -> Problem:
    ids = ", ".join(choice.id for choice in offers(session.playing))
    cure = f"On offer: {ids}." if ids else "The story has come to an end here."
    return _problem(step.mark, f"“{step.choice}” is not on offer here.", cure)


def _outcome(session: Session, playthrough: PlayThrough) -> Iterator[Problem]:
    play = session.playing
    if play.at != playthrough.ends:
        yield _problem(playthrough.mark, f"The play stands at “{play.at}”, not at “{playthrough.ends}”.")
    levels = scoring.levels(taken(play))
    for meter, level in playthrough.levels:
        if levels[meter] is not level:
            yield _problem(playthrough.mark, f"{meter} reads {LEVEL_NAMES[levels[meter]]}, not {LEVEL_NAMES[level]}.")
    met = scoring.rights_met(taken(play))
    if met != playthrough.rights_met:
        yield _problem(playthrough.mark, f"The rights met are {', '.join(met)}.")


def _problem(mark: Mark, says: str, cure: str = "") -> Problem:
    return Problem(mark, Code.PLAYTHROUGH, says, cure)
