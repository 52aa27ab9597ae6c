"""Where people stand and look: whoever speaks is in front and seen, and nobody is lost in a small picture."""

import pytest

from sidebyside.screens.screen import Figure
from sidebyside.views.canvas.blocking import Mark, marks, row_of

WIDE, PHONE = (1280, 720), (390, 292)


def figures(*names: str, doing: str = "") -> tuple[Figure, ...]:
    return tuple(Figure(who=name, name=name, mood="calm", gesture="point" if name == doing else "") for name in names)


def placed(*names: str, size: tuple[int, int] = WIDE, speaker: str = "", doing: str = "") -> dict[str, Mark]:
    """Everybody's mark, in the order in which they are painted."""
    found = marks(row_of(len(names), size), figures(*names, doing=doing), speaker)
    return {names[mark.index]: mark for mark in found}


def test_the_order_of_the_story_is_the_order_from_left_to_right() -> None:
    shown = placed("ana", "teo", "vlad")

    assert shown["ana"].middle < shown["teo"].middle < shown["vlad"].middle


def test_where_there_is_room_all_are_equally_near() -> None:
    assert len({mark.height for mark in placed("ana", "teo", "vlad", "irina").values()}) == 1


def test_on_a_phone_every_second_of_four_stands_a_step_back() -> None:
    shown = placed("ana", "teo", "vlad", "irina", size=PHONE)

    assert shown["teo"].height == shown["irina"].height < shown["ana"].height == shown["vlad"].height


@pytest.mark.parametrize("speaker", ["ana", "teo", "vlad", "irina"])
def test_whoever_speaks_stands_in_front_and_is_painted_last(speaker: str) -> None:
    shown = placed("ana", "teo", "vlad", "irina", size=PHONE, speaker=speaker)

    assert list(shown)[-1] == speaker
    assert shown[speaker].height == max(mark.height for mark in shown.values())


def test_whoever_does_something_is_painted_over_those_who_do_nothing() -> None:
    assert list(placed("ana", "teo", "vlad", doing="ana")) == ["teo", "vlad", "ana"]


@pytest.mark.parametrize("speaker", ["ana", "teo", "vlad"])
def test_all_look_to_whoever_speaks(speaker: str) -> None:
    shown = placed("ana", "teo", "vlad", speaker=speaker)
    for name in shown.keys() - {speaker}:
        to_the_right = (shown[name].turn > 0) != shown[name].mirrored
        assert to_the_right == (shown[speaker].middle > shown[name].middle)


def test_whoever_is_alone_looks_nearly_to_the_front() -> None:
    assert 0 < placed("ana")["ana"].turn < 0.5
