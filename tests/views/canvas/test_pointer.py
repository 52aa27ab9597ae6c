"""Mouse and finger press on release, and a drag scrolls."""

import pygame

from sidebyside.screens.screen import Press

PHONE = (390, 844, 1.0)


def ids(screen, *parts):
    return [button.id for button in screen.buttons if not parts or button.part in parts]


def test_a_click_in_a_told_box_presses_that_button(reader, short):
    reader.shown(short)

    for button in ids(short):
        assert reader.shown(short, *reader.click(button)) == Press(button)


def test_every_told_corner_is_inside_its_button(reader, long):
    reader.size = PHONE
    reader.shown(long, reader.wheel(-20))

    for button, (x, y, w, h) in reader.boxes.items():
        for corner in ((x, y), (x + w - 1, y + h - 1)):
            assert reader.shown(long, reader.down(*corner), reader.up(*corner)) == Press(button)


def test_a_finger_presses_as_a_mouse_does_and_only_once(reader, short):
    reader.shown(short)
    x, y = reader.middle("ask")

    assert reader.shown(short, reader.down(x, y, True), reader.up(x, y, True)) == Press("ask")
    assert reader.shown(short) is None


def test_letting_go_beside_the_button_presses_nothing(reader, short):
    reader.shown(short)
    x, y = reader.middle("ask")

    assert reader.shown(short, reader.down(x, y), reader.move(x, 1), reader.up(x, 1)) is None


def test_letting_go_on_another_button_presses_neither(reader, short):
    reader.shown(short)
    down, up = reader.middle("ask"), reader.middle("walk")

    assert reader.shown(short, reader.down(*down), reader.move(*up), reader.up(*up)) is None


def test_the_right_mouse_button_presses_nothing(reader, short):
    reader.shown(short)
    about = {"pos": reader.middle("ask"), "button": 3, "touch": False}

    def right(kind):
        return lambda: pygame.event.post(pygame.event.Event(kind, about))

    assert reader.shown(short, right(pygame.MOUSEBUTTONDOWN), right(pygame.MOUSEBUTTONUP)) is None


def test_a_drag_scrolls_and_presses_nothing(reader, long):
    reader.size = PHONE
    reader.shown(long, reader.key(pygame.K_END))
    x, y = reader.middle("onward")
    before = reader.scroll
    drag = [reader.down(x, y, True), reader.move(x, y + 60, True), reader.move(x, y + 90, True)]

    assert reader.shown(long, *drag, reader.up(x, y + 90, True)) is None
    assert reader.scroll == before - 90


def test_a_hand_that_shakes_a_little_still_presses(reader, long):
    reader.size = PHONE
    reader.shown(long, reader.key(pygame.K_END))
    x, y = reader.middle("onward")

    assert reader.shown(long, reader.down(x, y), reader.move(x, y + 6), reader.up(x, y + 6)) == Press("onward")


def test_the_scroll_bar_can_be_dragged(reader, long):
    reader.size = PHONE
    reader.shown(long, reader.down(384, 4), reader.move(384, 840), reader.up(384, 840))

    assert reader.scroll == reader.told[-1]["furthest"] > 0
