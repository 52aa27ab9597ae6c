"""Where things stand in the picture: nothing overlaps, nothing sticks out, in our story and in any other."""

from itertools import combinations, pairwise

from hypothesis import given, settings

from sidebyside.content.library import Library
from sidebyside.drawing.cards import BOLD, SIZES, WIDTH, Card, cards
from sidebyside.drawing.layout import Box, Layout, lay_out
from sidebyside.drawing.lettering import width, wrapped
from sidebyside.engine.story import Scenario
from tests.drawing.any_story import scenarios
from tests.drawing.maps import ENGLISH, mapped


def laid_out(story: Scenario) -> Layout:
    return lay_out(cards(mapped(story), ENGLISH))


def overlap(one: Box, other: Box) -> bool:
    apart = (
        one.x + WIDTH <= other.x
        or other.x + WIDTH <= one.x
        or one.y + one.card.height <= other.y
        or other.y + other.card.height <= one.y
    )
    return not apart


def assert_tidy(layout: Layout) -> None:
    for one, other in combinations(layout.boxes, 2):
        assert not overlap(one, other), (one.card.moment.id, other.card.moment.id)
    for box in layout.boxes:
        assert box.x >= 0 and box.y >= 0
        assert box.x + WIDTH <= layout.width and box.y + box.card.height <= layout.height
        assert_inside(box.card)
    assert_lanes_are_free(layout)


def assert_inside(card: Card) -> None:
    """Each text within its card and, in a row, within the row; each below the one before."""
    for text in card.texts:
        assert 0 < text.y <= card.head
    for row in card.rows:
        assert all(row.top < text.y <= row.top + row.height for text in row.texts)
        assert all(row.top <= port.y <= row.top + row.height for port in row.ports)
    texts = [*card.texts, *(text for row in card.rows for text in row.texts)]
    for text in texts:
        assert text.x + width(text.says, SIZES[text.tone], bold=text.tone in BOLD) <= WIDTH
    assert all(one.y < other.y for one, other in pairwise(texts))


def assert_lanes_are_free(layout: Layout) -> None:
    """No line runs through a card: where it passes a column it passes between the cards."""
    for line in layout.lines:
        for (x, y), _ in zip(line.points[1::2], line.points[2::2], strict=False):
            column = [box for box in layout.boxes if box.x == x]
            assert not any(box.y <= y <= box.y + box.card.height for box in column)


def test_our_own_story_is_tidy(library: Library) -> None:
    for story in library.scenarios.values():
        assert_tidy(laid_out(story))


@settings(max_examples=60, deadline=None)
@given(scenarios())
def test_any_story_is_tidy(story: Scenario) -> None:
    assert_tidy(laid_out(story))


@settings(max_examples=30, deadline=None)
@given(scenarios(back=True))
def test_a_story_that_leads_back_is_tidy_too(story: Scenario) -> None:
    assert_tidy(laid_out(story))


def test_the_same_story_is_always_drawn_alike(extra_time: Scenario) -> None:
    assert laid_out(extra_time) == laid_out(extra_time)


def test_a_long_word_is_broken_rather_than_sticking_out() -> None:
    lines = wrapped("Donaudampfschifffahrt" * 3, 13, 100)

    assert len(lines) > 3
    assert all(width(line, 13) <= 100 for line in lines)
    assert "".join(lines) == "Donaudampfschifffahrt" * 3


def test_wide_letters_are_counted_wide() -> None:
    assert width("漢字", 10) > width("ab", 10) > width("il", 10)
    assert width("a\u0301", 10) == width("a", 10)
