"""A made-up language on every screen finds words that nobody can translate and words that have no room."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pygame
import pytest
from pygame import freetype

from sidebyside.content.library import Library
from sidebyside.content.wording import words_in
from sidebyside.engine.counting import PLURALS
from sidebyside.language import NAMES
from sidebyside.screens import page_words
from sidebyside.screens.screen import Part, Screen
from sidebyside.screens.words import all_words
from sidebyside.translating.pseudo import CLOSE, LANGUAGE, LETTERS, OPEN, in_pseudo, pseudo
from sidebyside.views.canvas.layout import Layout, arrange
from sidebyside.views.canvas.letters import BOLD, REGULAR, Letters
from sidebyside.views.canvas.pieces import Card, Control, Line, Piece
from sidebyside.views.text import render
from tests.translating.walk import every_screen

FONTS = Path(__file__).parents[2] / "game" / "assets" / "fonts"
WINDOWS = [(390, 844, 100), (1280, 720, 100), (390, 844, 200), (1280, 720, 200)]
KEPT = {*NAMES.values(), "x", "tel", "https"}
"""Languages have their own names; “(x)” marks a set option in the terminal; links are addresses."""


@pytest.fixture(scope="module")
def made_up(library: Library) -> Library:
    return in_pseudo(library)


@pytest.fixture(scope="module", params=["full", "easy"])
def screens(request: pytest.FixtureRequest, made_up: Library) -> list[Screen]:
    return every_screen(made_up, LANGUAGE, easy=request.param == "easy")


@pytest.fixture(scope="module")
def longest(made_up: Library) -> list[Screen]:
    """Of each place the screen with the most to show."""
    full = sorted(every_screen(made_up, LANGUAGE), key=lambda screen: sum(map(len, sentences(screen))))
    return list({screen.id: screen for screen in full}.values())


@pytest.fixture(scope="module")
def letters() -> Letters:
    pygame.font.init()
    return Letters(FONTS)


@pytest.fixture(scope="module", params=WINDOWS, ids=lambda window: f"{window[0]}x{window[1]} at {window[2]} %")
def layouts(request: pytest.FixtureRequest, longest: list[Screen], letters: Letters) -> list[tuple[Screen, Layout]]:
    width, height, size = request.param
    bigger = [replace(screen, look=replace(screen.look, text_size=size)) for screen in longest]
    return [(screen, arrange(screen, (width, height), 1.0, letters)) for screen in bigger]


def hard_coded(text: str) -> set[str]:
    """Words outside of all brackets, which stand in one another where a name stands in a sentence; links aside."""
    text, before = re.sub(r"<?https://\S+", "", text), ""
    while text != before:
        text, before = re.sub(f"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}", "", text), text
    return set(re.findall(r"[^\W\d_]+", text)) - KEPT


def lines(layout: Layout) -> list[Line]:
    return [line for piece in (*layout.flow, *layout.fixed) for line in lines_on(piece)]


def lines_on(piece: Piece) -> Iterator[Line]:
    for part in piece.parts if isinstance(piece, Control) else (piece,):
        if isinstance(part, Line):
            yield part


def test_every_kind_of_screen_is_looked_at(screens: list[Screen]) -> None:
    kinds = {screen.id.partition("/")[0] for screen in screens}

    assert kinds == {"title", "library", "intro", "scene", "feedback", "ending", "preferences", "help"}


def test_every_scene_ending_and_choice_is_looked_at(screens: list[Screen], library: Library) -> None:
    seen = {screen.id for screen in screens}

    for scenario in library.scenarios.values():
        assert {f"scene/{scene}" for scene in scenario.scenes} <= seen
        assert {f"ending/{ending}" for ending in scenario.endings} <= seen
        assert {f"feedback/{choice.id}" for _, choice in scenario.choices()} <= seen


def test_no_word_of_a_screen_is_hard_coded(screens: list[Screen]) -> None:
    assert {word: screen.id for screen in screens for word in hard_coded(render(screen))} == {}


def test_a_hard_coded_word_would_be_found(screens: list[Screen]) -> None:
    screen = replace(screens[0], title=f"{screens[0].title} Minutes")

    assert hard_coded(render(screen)) == {"Minutes"}


def test_no_word_on_the_canvas_is_hard_coded(layouts: list[tuple[Screen, Layout]]) -> None:
    for screen, layout in layouts:
        links = [paragraph.link for paragraph in screen.paragraphs]
        said = [line.text for line in lines(layout) if not any(line.text in link for link in links)]
        assert hard_coded(" ".join(said)) == set(), screen.id


def test_no_line_is_wider_than_its_box(layouts: list[tuple[Screen, Layout]], letters: Letters) -> None:
    for screen, layout in layouts:
        for line in lines(layout):
            assert letters.width(line.text, line.face) <= line.box.w, (screen.id, line.text)


def test_everything_lies_in_its_column(layouts: list[tuple[Screen, Layout]]) -> None:
    for screen, layout in layouts:
        for piece in layout.flow:
            assert layout.view.x <= piece.box.x <= piece.box.right <= layout.view.right, (screen.id, piece)
        for piece in layout.fixed:
            assert 0 <= piece.box.x <= piece.box.right <= layout.size[0], (screen.id, piece)
            assert 0 <= piece.box.y <= piece.box.bottom <= layout.size[1], (screen.id, piece)


def test_no_words_lie_on_others_or_over_the_edge_of_their_card(layouts: list[tuple[Screen, Layout]]) -> None:
    for screen, layout in layouts:
        for pieces in (layout.flow, layout.fixed):
            for one, other in combinations(pieces, 2):
                common = one.box.common(other.box)
                apart = common.w == 0 or common.h == 0
                assert apart or (isinstance(one, Card) and common == other.box), (screen.id, one, other)


def test_a_button_holds_its_whole_label(layouts: list[tuple[Screen, Layout]]) -> None:
    for screen, layout in layouts:
        for control, _ in layout.controls():
            laid = "".join(line.text for line in lines_on(control)).replace(" ", "")
            assert laid.endswith(control.button.label.replace(" ", "")), screen.id
            assert all(part.box.common(control.box) == part.box for part in control.parts), screen.id


def test_no_word_of_a_short_label_is_broken(layouts: list[tuple[Screen, Layout]]) -> None:
    for screen, layout in layouts:
        for control, _ in layout.controls():
            if control.button.part is not Part.CHOICE:
                assert " ".join(line.text for line in lines_on(control)) == control.button.label, screen.id


def test_no_word_is_broken_at_the_usual_size(layouts: list[tuple[Screen, Layout]]) -> None:
    for screen, layout in layouts:
        if screen.look.text_size == 100:
            laid = " ".join(line.text for line in lines(layout))
            assert [text for text in sentences(screen) if text not in laid] == [], screen.id


def sentences(screen: Screen) -> list[str]:
    """All that is to be read, gauges and legends too."""
    paragraphs = [text for paragraph in screen.paragraphs for text in (paragraph.label, paragraph.text)]
    gauges = [text for gauge in screen.gauges for text in (gauge.label, gauge.says)]
    buttons = [text for button in screen.buttons for text in (button.label, button.group)]
    return [screen.title, *paragraphs, *gauges, *buttons]


def test_it_is_about_two_fifths_longer(library: Library, made_up: Library) -> None:
    words = list(words_in((tuple(library.scenarios.values()), library.world, all_words(), page_words.ALL)))
    source = sum(len(words.text) + len(words.easy or "") for words in words)
    longer = sum(len(text) for key, text in made_up.catalogues[LANGUAGE].items() if key != PLURALS)

    assert 1.35 < longer / source < 1.5


def test_places_are_kept() -> None:
    assert pseudo("{name} is sad.") == "‹{name} îiš šáaď.›"


def test_no_source_has_its_brackets(library: Library) -> None:
    words = words_in((tuple(library.scenarios.values()), library.world, all_words(), page_words.ALL))

    assert [words.id for words in words if {OPEN, CLOSE} & set(words.text + (words.easy or ""))] == []


@pytest.mark.parametrize("font", [REGULAR, BOLD])
def test_our_font_has_its_letters(font: str) -> None:
    freetype.init()
    metrics = freetype.Font(FONTS / font, 20).get_metrics(OPEN + CLOSE + "".join(LETTERS.values()))

    assert None not in metrics
