"""The canvas view draws what has changed, rests when nothing has, and tells where buttons are."""

from dataclasses import replace

import pygame
import pytest

from sidebyside.screens.screen import Leave, Look, Part, Press, Theme

PHONE = (390, 844, 1.0)


def ids(screen, *parts):
    return [button.id for button in screen.buttons if not parts or button.part in parts]


def test_closing_the_window_leaves(reader, short):
    assert reader.shown(short, reader.close) == Leave()


def test_closing_the_window_is_heard_behind_other_events(reader, short):
    def both():
        reader.key(pygame.K_1)()
        reader.close()

    assert reader.shown(short, both) == Leave()


def test_what_follows_a_press_in_the_same_frame_is_not_meant_for_the_next_screen(reader, short):
    def twice():
        reader.key(pygame.K_1)()
        reader.key(pygame.K_2)()

    assert reader.shown(short, twice) == Press("ask")
    assert reader.shown(replace(short, id="next")) is None


def test_nothing_is_drawn_while_nothing_changes(reader, short, monkeypatch):
    reader.shown(short)
    flips = []
    monkeypatch.setattr(pygame.display, "flip", lambda: flips.append(1))

    reader.shown(short, *[lambda: None] * 50)
    assert not flips

    reader.shown(short, reader.key(pygame.K_TAB))
    assert len(flips) == 1


def test_a_new_screen_begins_at_its_top_without_focus(reader, long):
    reader.shown(long, reader.key(pygame.K_END), reader.key(pygame.K_TAB))
    reader.shown(replace(long, id="next"))

    assert reader.scroll == 0
    assert reader.focus is None


def test_the_same_screen_with_other_words_keeps_place_and_focus(reader, long):
    reader.shown(long, reader.key(pygame.K_TAB), reader.wheel(-1))
    scroll = reader.scroll
    reader.shown(replace(long, title="Is extra time cheating?"))

    assert reader.scroll == scroll > 0
    assert reader.focus == ids(long)[0]


def test_a_focus_whose_button_is_gone_is_let_go(reader, short):
    reader.shown(short, reader.key(pygame.K_TAB))
    reader.shown(replace(short, buttons=short.buttons[1:]))

    assert reader.focus is None


def test_resizing_keeps_about_the_same_place(reader, long):
    reader.shown(long, reader.wheel(-8))
    before = reader.scroll / reader.told[-1]["furthest"]
    reader.size = PHONE
    reader.shown(long)

    assert reader.told[-1]["size"] == [390, 844]
    assert reader.scroll / reader.told[-1]["furthest"] == pytest.approx(before, abs=0.02)


def test_after_resizing_the_told_boxes_can_still_be_clicked(reader, short):
    reader.shown(short)
    reader.size = (780, 1688, 2.0)
    reader.shown(short)

    assert reader.shown(short, *reader.click("agree")) == Press("agree")


def test_a_window_that_nobody_sizes_is_opened_and_followed(reader, short):
    reader.size = None
    pygame.display.set_mode((900, 700), pygame.RESIZABLE)
    reader.shown(short)

    assert reader.told[-1]["size"] == [900, 700]


def test_a_calm_look_shows_the_next_screen_at_once(reader, short):
    reader.shown(short)
    reader.shown(replace(short, id="next"))

    assert not any(told["moving"] for told in reader.told)


def test_otherwise_it_comes_softly_and_can_be_pressed_at_once(reader, short):
    lively = replace(short, look=Look(calm=False))
    reader.shown(lively)
    following = replace(lively, id="next")

    assert reader.shown(following, *reader.click("ask")) == Press("ask")
    assert reader.told[-1]["moving"]


@pytest.mark.parametrize("theme", Theme)
def test_every_theme_has_its_page(reader, long, theme):
    reader.shown(replace(long, look=Look(theme=theme, calm=True)))
    surface = pygame.display.get_surface()
    corner = surface.get_at((2, 2))

    assert (sum(corner[:3]) > 600) == (theme is Theme.LIGHT)


def test_what_is_told_names_screen_title_and_size(reader, short):
    reader.shown(short)
    told = reader.told[-1]

    assert (told["screen"], told["title"], told["size"]) == ("short", "Ce faci?", [1280, 720])


def test_buttons_out_of_sight_are_not_told(reader, long):
    reader.size = PHONE
    reader.shown(long)

    assert "onward" not in reader.boxes
    assert set(ids(long, Part.ELSEWHERE)) <= set(reader.boxes)


def test_the_option_that_sets_bigger_letters_stays_under_the_hand(reader, long):
    reader.size = PHONE
    *_, last = ids(long, Part.OPTION)
    reader.shown(long, *[reader.key(pygame.K_TAB)] * (ids(long).index(last) + 1), reader.wheel(-3))
    before = reader.boxes[last][1]
    reader.shown(replace(long, look=Look(text_size=150, calm=True)))

    assert reader.boxes[last][1] == pytest.approx(before, abs=5)


def test_a_tiny_window_is_drawn_all_the_same(reader, any_screen):
    reader.size = (1, 1, 1.0)

    assert reader.shown(any_screen) is None


def test_the_soft_change_ends_and_then_nothing_is_drawn(reader, short, monkeypatch):
    now = iter(number / 20 for number in range(1000))
    monkeypatch.setattr("sidebyside.views.canvas.fade.perf_counter", lambda: next(now))
    lively = replace(short, look=Look(calm=False))
    reader.shown(lively)
    reader.shown(replace(lively, id="next"), *[lambda: None] * 6)
    moving = [told["moving"] for told in reader.told if told["screen"] == "next"]

    assert moving == [True, False]
