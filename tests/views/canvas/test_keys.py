"""The keyboard reaches and presses everything."""

from dataclasses import replace

import pygame
import pytest

from sidebyside.screens.screen import Button, Part, Press

PHONE = (390, 844, 1.0)


def ids(screen, *parts):
    return [button.id for button in screen.buttons if not parts or button.part in parts]


@pytest.mark.parametrize("key", [pygame.K_TAB, pygame.K_RIGHT])
@pytest.mark.parametrize("press", [pygame.K_RETURN, pygame.K_SPACE, pygame.K_KP_ENTER])
def test_every_button_is_reached_by_key_in_reading_order(reader, long, key, press):
    for steps, button in enumerate(ids(long), start=1):
        reader.view.take(replace(long, id=f"{button}-before"))
        pressed = reader.shown(long, *[reader.key(key)] * steps, reader.key(press))
        assert pressed == Press(button)


def test_shift_tab_goes_backwards_from_the_end(reader, short):
    back = reader.key(pygame.K_TAB, pygame.KMOD_LSHIFT)

    assert reader.shown(short, back, back, reader.key(pygame.K_RETURN)) == Press(ids(short)[-2])


def test_arrow_down_alone_leads_through_the_whole_screen(reader, long):
    reader.size = PHONE
    reader.shown(long, *[reader.key(pygame.K_DOWN)] * 80)
    seen = [told["focus"] for told in reader.told if told["focus"]]

    assert list(dict.fromkeys(seen)) == ids(long)


def test_arrow_down_does_not_carry_the_reader_past_the_words(reader, long):
    reader.size = PHONE
    reader.shown(long, reader.key(pygame.K_DOWN))

    assert reader.focus is None
    assert 0 < reader.scroll < 844


def test_the_focus_scrolls_into_sight(reader, long):
    reader.size = PHONE
    for button in ids(long):
        reader.shown(long, reader.key(pygame.K_TAB))
        assert reader.focus == button
        assert button in reader.boxes


def test_digits_press_the_choices_in_order(reader, short):
    for number, button in enumerate(ids(short, Part.CHOICE)):
        assert reader.shown(short, reader.key(pygame.K_1 + number)) == Press(button)
        assert reader.shown(short, reader.key(pygame.K_KP_1 + number, pygame.KMOD_NUM)) == Press(button)


def test_the_number_pad_moves_while_its_lock_is_off(reader, long):
    reader.size = PHONE

    assert reader.shown(long, reader.key(pygame.K_KP_2)) is None
    assert reader.scroll > 0


def test_a_held_arrow_scrolls_on_and_on(reader, long):
    reader.size = PHONE
    reader.shown(long, reader.hold(pygame.K_DOWN))
    once = reader.scroll
    reader.shown(long, *[reader.hold(pygame.K_DOWN)] * 4)

    assert reader.scroll > once


def test_a_held_digit_chooses_only_once(reader, short):
    first = ids(short, Part.CHOICE)[0]

    assert reader.shown(short, reader.hold(pygame.K_1)) == Press(first)
    assert reader.shown(short, reader.hold(pygame.K_1)) is None
    assert reader.shown(short, reader.key(pygame.K_2)) is not None


def test_a_digit_without_a_choice_and_a_browser_shortcut_press_nothing(reader, short):
    assert reader.shown(short, reader.key(pygame.K_9), reader.key(pygame.K_1, pygame.KMOD_LCTRL)) is None


def test_escape_goes_back_where_there_is_a_way_back(reader, short):
    alone = replace(short, buttons=short.buttons[:1])

    assert reader.shown(short, reader.key(pygame.K_ESCAPE)) == Press("go/back")
    assert reader.shown(alone, reader.key(pygame.K_ESCAPE)) is None


def test_enter_without_focus_presses_nothing(reader, short):
    assert reader.shown(short, reader.key(pygame.K_RETURN)) is None


def test_home_end_and_page_keys_scroll(reader, long):
    reader.shown(long, reader.key(pygame.K_END))
    assert reader.scroll == reader.told[-1]["furthest"]
    reader.shown(long, reader.key(pygame.K_HOME), reader.key(pygame.K_PAGEDOWN))
    assert 300 < reader.scroll < 720
    reader.shown(long, reader.key(pygame.K_PAGEUP))
    assert reader.scroll == 0


def test_more_than_nine_choices_have_no_tenth_digit(reader, short):
    many = tuple(Button(id=f"n{n}", label=str(n), part=Part.CHOICE) for n in range(1, 12))
    screen = replace(short, buttons=many)

    assert reader.shown(screen, reader.key(pygame.K_9)) == Press("n9")
    assert reader.shown(screen, reader.key(pygame.K_0)) is None
