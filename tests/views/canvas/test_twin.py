"""In full canvas the words are on the page too, for keys, switch and screen reader: what happens there is seen."""

from dataclasses import replace

from sidebyside.screens.screen import Press


def test_the_focus_of_the_page_is_shown_on_the_canvas_and_brought_into_sight(reader, long):
    reader.size = (390, 600, 1.0)
    reader.shown(long)
    last = [name for name in (button.id for button in long.buttons) if name not in reader.boxes][-1]

    reader.shown(long, reader.on_the_page(last))

    assert reader.focus == last
    assert last in reader.boxes


def test_what_has_the_focus_on_the_page_only_has_none_here(reader, short):
    reader.shown(short, reader.on_the_page("ask"), reader.on_the_page("listen"))

    assert reader.focus is None


def test_how_far_down_the_page_is_the_canvas_is_too(reader, long):
    reader.size = (390, 600, 1.0)

    reader.shown(long, reader.on_the_page("", 1.0))

    assert reader.scroll == reader.told[-1]["furthest"] > 0


def test_the_focus_that_was_on_the_screen_before_is_not_shown_on_the_next(reader, short):
    reader.shown(short, reader.on_the_page("ask"))
    reader.shown(replace(short, id="next"))

    assert reader.focus is None


def test_a_press_on_the_canvas_counts_reader_the_focus_of_the_page(reader, short):
    reader.shown(short, reader.on_the_page("ask"))

    assert reader.shown(short, *reader.click("walk")) == Press("walk")
