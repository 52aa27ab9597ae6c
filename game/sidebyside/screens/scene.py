"""A moment of the story and what the player may do in it."""

from dataclasses import replace

from sidebyside.engine import play as playing
from sidebyside.engine.play import Choose
from sidebyside.engine.story import Scene
from sidebyside.screens import words
from sidebyside.screens.parts import always, elsewhere, lines, stage
from sidebyside.screens.screen import BACK, Button, Part, Screen
from sidebyside.screens.session import Place, Session, at, rewind


def show(session: Session) -> Screen:
    """The scene as it stands after the moves made so far."""
    reader, play, scene = session.reader, session.playing, _scene(session)
    said = tuple(playing.heard(scene.lines, play))
    offered = (
        Button(id=choice.id, label=reader.read(choice.words), part=Part.CHOICE) for choice in playing.offers(play)
    )
    back = (elsewhere(session, BACK, words.BACK),) if play.moves else ()
    return Screen(
        id=f"scene/{scene.id}",
        language=reader.language,
        title=reader.read(scene.title),
        look=session.look,
        stage=stage(session, scene, said),
        paragraphs=lines(session, said),
        buttons=(*offered, *back, *always(session)),
    )


def _scene(session: Session) -> Scene:
    scene = playing.scene(session.playing)
    assert scene is not None
    return scene


def press(session: Session, button: str) -> Session:
    """One move on, or one move back."""
    play = session.playing
    if button == BACK:
        return rewind(session, len(play.moves) - 1)
    return at(replace(session, play=playing.advance(play, Choose(play.at, button))), Place.FEEDBACK)
