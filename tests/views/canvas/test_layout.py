"""A screen is laid out so that everything has its place, in every window and text size."""

from dataclasses import replace
from itertools import combinations

import pytest

from sidebyside.screens.screen import Button, Kind, Look, Paragraph, Part, Screen
from sidebyside.views.canvas.layout import Layout, arrange
from sidebyside.views.canvas.pieces import Box, Card, Control, Face, Icon, Level, Line, Picture, Piece
from sidebyside.views.canvas.setting import wrap

SIZES = [
    (320, 568, 1.0),
    (390, 844, 1.0),
    (780, 1688, 2.0),
    (1170, 2532, 3.0),
    (844, 390, 1.0),
    (1280, 720, 1.0),
    (1366, 768, 1.0),
    (1920, 1080, 1.0),
]
TEXTS = [100, 125, 150, 200]


@pytest.fixture(params=SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def size(request):
    return request.param


@pytest.fixture(params=TEXTS)
def layout(request, any_screen, size, ruler) -> Layout:
    look = Look(text_size=request.param, calm=True)
    return arrange(replace(any_screen, look=look), size[:2], size[2], ruler)


def test_no_box_lies_on_another(layout):
    for pieces in (layout.flow, layout.fixed):
        for one, other in combinations(pieces, 2):
            assert not touch(one, other) or under(one, other), (one, other)


def touch(one: Piece, other: Piece) -> bool:
    common = one.box.common(other.box)
    return common.w > 0 and common.h > 0


def under(one: Piece, other: Piece) -> bool:
    """Words and icons lie wholly on their card; a speaker's bubble lies under his words."""
    return isinstance(one, Card) and one.tone == other.tone and one.box.common(other.box) == other.box


def test_words_of_a_button_stay_inside_it(layout):
    for control, _ in layout.controls():
        assert all(part.box.common(control.box) == part.box for part in control.parts), control.button.label


def test_every_button_is_high_enough_for_a_finger(layout, size):
    assert all(control.box.h >= 44 * size[2] for control, _ in layout.controls())


def test_every_button_is_inside_the_content_or_the_bar(layout):
    content = Box(layout.view.x, 0, layout.view.w, layout.height)
    for control, scrolls in layout.controls():
        whole = content if scrolls else layout.bar
        assert control.box.common(whole) == control.box


def test_everything_is_inside_the_width_of_the_window(layout):
    for piece in (*layout.flow, *layout.fixed):
        assert piece.box.x >= 0
        assert piece.box.right <= layout.size[0]


def test_buttons_are_apart(layout, size):
    for one, other in combinations(layout.controls(), 2):
        if one[1] == other[1]:
            wider = one[0].box.shrunk(-round(8 * size[2]) + 1)
            assert not touch(replace(one[0], box=wider), other[0])


def test_every_button_is_laid_out_once(any_screen, ruler):
    layout = arrange(any_screen, (390, 844), 1.0, ruler)

    assert sorted(control.button.id for control, _ in layout.controls()) == sorted(
        button.id for button in any_screen.buttons
    )


def test_the_bar_leaves_most_of_the_window_to_the_words(layout, size):
    assert layout.bar.h <= size[1] * 0.4


def test_the_picture_above_words_takes_a_third_of_the_height_at_most(long, ruler):
    layout = arrange(long, (390, 844), 1.0, ruler)
    [picture] = [piece for piece in layout.flow if isinstance(piece, Picture)]

    assert picture.box.h <= 844 * 0.35


def test_in_a_wide_window_the_picture_stands_still_beside_the_words(long, ruler):
    layout = arrange(long, (1280, 720), 1.0, ruler)
    [picture] = [piece for piece in layout.fixed if isinstance(piece, Picture)]

    assert picture.box.right < min(piece.box.x for piece in layout.flow)


def test_no_line_is_longer_than_is_easy_to_read(layout):
    for line in words_of(layout):
        assert len(line.text) <= 75


def words_of(layout: Layout) -> list[Line]:
    return [piece for piece in layout.flow if isinstance(piece, Line)]


def test_every_word_of_a_screen_is_laid_out(long, ruler):
    layout = arrange(long, (320, 568), 1.0, ruler)
    laid = " ".join(line.text for line in all_lines(layout))

    for text in [paragraph.text for paragraph in long.paragraphs] + [button.label for button in long.buttons]:
        assert text in laid


def all_lines(layout: Layout) -> list[Line]:
    pieces = (*layout.flow, *layout.fixed)
    parts = (part for piece in pieces if isinstance(piece, Control) for part in piece.parts)
    return [piece for piece in (*pieces, *parts) if isinstance(piece, Line)]


def test_things_done_in_a_row_share_one_card(short: Screen, ruler):
    done = tuple(Paragraph(kind=Kind.DID, text=text) for text in ("Ai întrebat.", "Ai așteptat.", "Ai spus."))
    layout = arrange(replace(short, paragraphs=done), (390, 844), 1.0, ruler)

    assert len([piece for piece in layout.flow if isinstance(piece, Card)]) == 1
    assert len([piece for piece in layout.flow if isinstance(piece, Icon) and piece.name == "dot"]) == 3


def test_a_number_to_call_is_written_once_and_an_address_as_it_is(short: Screen, ruler):
    call = Paragraph(kind=Kind.NOTICE, text="Gratuit.", label="Telefonul Copilului: 116 111", link="tel:116111")
    read = Paragraph(kind=Kind.SOURCE, text="Sursa.", link="https://example.org")
    layout = arrange(replace(short, paragraphs=(call, read)), (390, 844), 1.0, ruler)
    laid = [line.text for line in all_lines(layout)]

    assert "116111" not in laid
    assert "https://example.org" in laid


def test_a_title_that_is_said_again_is_shown_once(short: Screen, ruler):
    again = Paragraph(kind=Kind.HEADING, text=short.title)
    layout = arrange(replace(short, paragraphs=(again, *short.paragraphs)), (390, 844), 1.0, ruler)

    assert [line.text for line in all_lines(layout)].count(short.title) == 1


@pytest.mark.parametrize("width", [60, 100, 180, 1000])
def test_wrapping_keeps_every_word_and_the_width(width, ruler):
    text = "Nu e drept: „cincisprezece” minute în plus, a zis Ioana – și a plecat."
    lines = wrap(text, Face(10), width, ruler)

    assert " ".join(lines).replace(" ", "") == text.replace(" ", "")
    assert all(ruler.width(line, Face(10)) <= width for line in lines)


def test_wrapping_breaks_only_a_word_that_is_too_long_by_itself(ruler):
    assert wrap("a responsabilitate b", Face(10), 50, ruler) == ["a", "responsabi", "litate b"]


def test_an_address_is_broken_after_a_stroke(ruler):
    assert wrap("https://example.org/children", Face(10), 110, ruler) == ["https://example.org/", "children"]


def test_no_words_take_no_lines(ruler):
    assert wrap("", Face(10), 50, ruler) == []


@pytest.mark.parametrize("size", [(1, 1), (60, 400), (400, 60)])
def test_a_window_too_small_for_anything_is_laid_out_all_the_same(any_screen, size, ruler):
    layout = arrange(any_screen, size, 1.0, ruler)

    assert all(piece.box.w > 0 and piece.box.h > 0 for piece in (*layout.flow, *layout.fixed))


def test_no_short_word_is_left_alone_on_the_last_line(short, ruler):
    text = Paragraph(kind=Kind.NARRATION, text="Vlad spune singur ce vrea, iar da")
    layout = arrange(replace(short, paragraphs=(text,)), (320, 568), 1.0, ruler)

    assert [line.text for line in words_of(layout)][1:] == ["Vlad spune singur ce vrea,", "iar da"]


def test_what_a_story_came_to_stands_before_the_ways_on(long, ruler):
    layout = arrange(long, (390, 844), 1.0, ruler)
    lowest = max(piece.box.bottom for piece in layout.flow if isinstance(piece, Level))
    first = min(piece.box.y for piece in layout.flow if isinstance(piece, Control))

    assert lowest < first


def test_the_bar_rather_shrinks_its_letters_than_break_a_word(short, ruler):
    labels = ("Înapoi", "Acasă", "Responsabilitatea", "Ajutor")
    ways = tuple(Button(id=label, label=label, part=Part.ELSEWHERE) for label in labels)
    layout = arrange(replace(short, buttons=ways, look=Look(text_size=200)), (390, 1200), 1.0, ruler)

    assert [line.text for line in all_lines(layout) if line.text in labels] == list(labels)
