"""One playing of a scenario: begin, advance, replay. The only file that changes where a player is.

A play is its moves. What was chosen, visited and earned is computed from them, so that saving is keeping the
moves, loading is replaying them, and going back is replaying one move less.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from sidebyside.engine import scoring
from sidebyside.engine.story import Choice, Condition, Ending, Line, Route, Scenario, Scene


@dataclass(frozen=True, slots=True)
class Choose:
    """The one kind of move: in this scene, this choice."""

    scene: str
    choice: str


@dataclass(frozen=True, slots=True)
class Journal:
    """The whole record of a play, fit to be kept: ids only, and the revision of the rules it was played by."""

    scenario: str
    revision: str
    moves: tuple[Choose, ...]


@dataclass(frozen=True, slots=True)
class Play:
    """A scenario, the moves made in it, and the id of the scene or ending they led to."""

    scenario: Scenario
    moves: tuple[Choose, ...]
    at: str


class IllegalMove(Exception):
    """The move is not on offer where the play stands. Nothing has changed."""

    def __init__(self, move: Choose, play: Play) -> None:
        offered = ", ".join(choice.id for choice in offers(play)) or "nothing: the story has ended"
        super().__init__(f"{move.scene}/{move.choice} is not on offer at {play.at}; on offer: {offered}")
        self.move = move


def begin(scenario: Scenario) -> Play:
    """A play at its first scene."""
    return Play(scenario, (), scenario.start)


def scene(play: Play) -> Scene | None:
    """The scene the play stands in; None at an ending."""
    return play.scenario.scenes.get(play.at)


def ending(play: Play) -> Ending | None:
    """The ending the play has reached; None before."""
    return play.scenario.endings.get(play.at)


def taken(play: Play) -> tuple[Choice, ...]:
    """The choices made, in order."""
    scenes = play.scenario.scenes
    found = (scenes[move.scene].choice(move.choice) for move in play.moves)
    return tuple(choice for choice in found if choice)


def offers(play: Play) -> tuple[Choice, ...]:
    """The choices that can be made now; none at an ending."""
    here = scene(play)
    return tuple(choice for choice in here.choices if holds(choice.when, play)) if here else ()


def heard(lines: Iterable[Line], play: Play) -> tuple[Line, ...]:
    """Those of the lines whose condition holds."""
    return tuple(line for line in lines if holds(line.when, play))


def advance(play: Play, move: Choose) -> Play:
    """The play after the move.

    Raises:
        IllegalMove: the move is not on offer; `play` is as it was.
    """
    here = scene(play)
    choice = here.choice(move.choice) if here and move.scene == here.id else None
    if choice is None or not holds(choice.when, play):
        raise IllegalMove(move, play)
    return Play(play.scenario, (*play.moves, move), route(play, choice).to)


def route(play: Play, choice: Choice) -> Route:
    """The route that a choice on offer would take. Its conditions count the choice as made already."""
    moved = Play(play.scenario, (*play.moves, Choose(play.at, choice.id)), play.at)
    return next(way for way in choice.routes if holds(way.when, moved))


def replay(scenario: Scenario, moves: Iterable[Choose]) -> Play:
    """The play that these moves make from the start.

    Raises:
        IllegalMove: at the first move that is not on offer.
    """
    play = begin(scenario)
    for move in moves:
        play = advance(play, move)
    return play


def follow(scenario: Scenario, choices: Iterable[str]) -> Play:
    """The play that these choices make from the start, each in the scene where it finds the play.

    Raises:
        IllegalMove: at the first choice that is not on offer.
    """
    play = begin(scenario)
    for choice in choices:
        play = advance(play, Choose(play.at, choice))
    return play


def journal(play: Play) -> Journal:
    """The record of the play, to be kept."""
    return Journal(play.scenario.id, play.scenario.revision, play.moves)


def holds(condition: Condition | None, play: Play) -> bool:
    """Whether the condition is true of the play."""
    if condition is None:
        return True
    chosen = {move.choice for move in play.moves}
    visited = {move.scene for move in play.moves} | {play.at}
    return (
        chosen.issuperset(condition.chosen)
        and (not condition.any_chosen or not chosen.isdisjoint(condition.any_chosen))
        and chosen.isdisjoint(condition.not_chosen)
        and visited.issuperset(condition.visited)
        and _meters_hold(condition, play)
    )


def _meters_hold(condition: Condition, play: Play) -> bool:
    if not (condition.at_least or condition.at_most):
        return True
    have = scoring.meters(taken(play))
    return all(have[meter] >= least for meter, least in condition.at_least) and all(
        have[meter] <= most for meter, most in condition.at_most
    )
