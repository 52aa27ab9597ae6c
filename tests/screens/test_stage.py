"""What is seen in the picture and what is said of it are the same."""

from dataclasses import replace

import pytest

from sidebyside.content.library import Library
from sidebyside.engine.staging import Gesture, Light, Mood, Standing
from sidebyside.engine.story import Scene
from sidebyside.screens import words
from sidebyside.screens.parts import stage
from sidebyside.screens.session import Preferences, Session

VLAD = Standing(who="vlad", mood=Mood.WORRIED)
MARA = Standing(who="mara", mood=Mood.HAPPY)


def at(library: Library, *standing: Standing, light: Light = Light.MORNING) -> Scene:
    """A scene in the yard."""
    first = library.scenarios["extra-time"].scenes["corridor"]
    return replace(first, place="yard", light=light, on_stage=standing)


def session(library: Library, language: str = "en") -> Session:
    return Session(library=library, preferences=Preferences(language=language))


def alt(library: Library, scene: Scene, language: str = "en") -> str:
    reader = session(library, language).reader
    return stage(session(library, language), scene, ()).alt.removeprefix(
        reader.read(library.world.places["yard"].picture)
    )


def test_a_gesture_is_told_after_the_mood(library: Library) -> None:
    covers = replace(VLAD, gesture=Gesture.COVER_EARS)

    assert alt(library, at(library, covers)) == " Vlad looks worried. He covers his ears."
    assert alt(library, at(library, covers), "ro") == " Vlad pare îngrijorat. Își acoperă urechile."


def test_whoever_does_nothing_particular_is_told_by_the_mood_alone(library: Library) -> None:
    assert alt(library, at(library, VLAD, MARA)) == " Vlad looks worried. Mara looks happy."


def test_the_light_is_told_unless_it_is_the_morning(library: Library) -> None:
    assert alt(library, at(library)) == ""
    assert alt(library, at(library, light=Light.AFTERNOON)) == " It is afternoon."
    assert alt(library, at(library, VLAD, light=Light.EVENING), "ro") == " E seară. Vlad pare îngrijorat."


def test_the_picture_gets_what_is_told(library: Library) -> None:
    shown = stage(session(library), at(library, replace(MARA, gesture=Gesture.WAVE), VLAD, light=Light.AFTERNOON), ())

    assert shown.light == "afternoon"
    assert [(one.who, one.mood, one.gesture) for one in shown.figures] == [
        ("mara", "happy", "wave"),
        ("vlad", "worried", ""),
    ]


def test_after_a_choice_others_may_stand_there_in_the_same_light(library: Library) -> None:
    scene = at(library, VLAD, light=Light.EVENING)

    shown = stage(session(library), scene, (), (MARA,))

    assert (shown.light, [one.who for one in shown.figures]) == ("evening", ["mara"])


@pytest.mark.parametrize("gesture", Gesture)
def test_every_gesture_has_words_for_everybody(gesture: Gesture) -> None:
    assert {("he", gesture), ("she", gesture)} <= words.GESTURES.keys()
