"""Page, text view and canvas offer the same words and the same choices, on every screen that anybody can come to."""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

import pytest
from playwright.sync_api import Page

from sidebyside.content.library import Library
from sidebyside.screens.screen import Screen
from sidebyside.screens.wire import as_data
from sidebyside.views.canvas.layout import arrange
from sidebyside.views.canvas.pieces import Control, Face, Icon, Line, Piece
from sidebyside.views.text import render
from tests.web.every_screen import every_screen

AT_ONCE = 500
WINDOW = (390, 844)
"""A narrow one, where the canvas has everything in one column."""

DRAW = """async (screens) => {
  // All in one text: a driver takes long over many small values.
  const { draw } = await import(new URL("screen.js", document.querySelector("[src$='page.js']").src));
  const words = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    const said = [...node.childNodes].map(words).join("");
    return node.nodeName === "A" ? `${said} <${node.getAttribute("href")}>` : said;
  };
  const all = (chosen) => [...document.querySelectorAll(chosen)];
  const blocks = "#title, #in-words, #says > *, .gauge > span, #ways legend, #ways button, #elsewhere button";
  const drawn = JSON.parse(screens).map((screen) => {
    draw(screen, () => {});
    return {
      words: all(blocks).map(words),
      choices: all("[data-id]").map((button) => [
        button.dataset.id,
        words(button),
        button.closest("fieldset")?.querySelector("legend").textContent ?? "",
        { true: true, false: false }[button.getAttribute("aria-pressed")] ?? null,
      ]),
    };
  });
  return JSON.stringify(drawn);
}"""

Choice = tuple[str, str, str, bool | None]
"""Id, label, legend, and whether it is set (None where it is no option)."""


@dataclass(frozen=True, slots=True)
class Offer:
    """What a view puts before the reader, in its order. Words are kept without the spaces between them."""

    words: str
    choices: tuple[Choice, ...]


class EvenRuler:
    """Every letter is half as wide as it is high: how wide it is does not change what is said."""

    def width(self, text: str, face: Face) -> int:
        return len(text) * face.size // 2


@pytest.fixture
def drawing(page: Page, address: str) -> Page:
    """A page of the site on which nothing runs but screen.js."""
    page.route("**/page.js*", lambda route: route.abort())
    page.route("**/pythons.js*", lambda route: route.abort())
    page.goto(address)
    return page


def test_page_text_view_and_canvas_offer_the_same(drawing: Page, library: Library) -> None:
    screens = every_screen(library)
    known: set[object] = set()
    laid_out = 0

    for screen, page in zip(screens, on_page(drawing, screens), strict=True):
        blocks = render(screen).split("\n\n")
        assert page == Offer(squeezed(undecorated(blocks)), numbered(blocks, screen))
        if not known.issuperset(neighbours(screen)):
            known |= neighbours(screen)
            laid_out += 1
            assert on_canvas(screen) == Offer(as_on_canvas(blocks), page.choices)

    assert {screen.id.split("/")[0] for screen in screens} >= {"title", "library", "intro", "help", "preferences"}
    assert len(screens) > 5_000
    print(f"{len(screens)} screens, {laid_out} of them laid out")


def neighbours(screen: Screen) -> set[object]:
    """What stands beside what. The canvas places each block by itself or together with the next one, so a Screen
    whose neighbours have all been laid out in others shows nothing new there.
    """
    parts = [screen.title, screen.stage, *screen.paragraphs, *screen.gauges, *screen.buttons]
    return set(pairwise(parts))


def on_page(drawing: Page, screens: list[Screen]) -> Iterator[Offer]:
    """What screen.js draws, as the browser has it."""
    for first in range(0, len(screens), AT_ONCE):
        several = json.dumps([as_data(screen) for screen in screens[first : first + AT_ONCE]])
        for drawn in json.loads(drawing.evaluate(DRAW, several)):
            choices = ((id_, squeezed([label]), squeezed([legend]), on) for id_, label, legend, on in drawn["choices"])
            yield Offer(squeezed(drawn["words"]), tuple(choices))


def squeezed(texts: Iterable[str]) -> str:
    return "".join("".join(texts).split())


DECORATED = re.compile(r"\n?== (.*) ==|\[(.*)\]|-- (.*) --|(.*) \[[#.]+\] (.*)", re.DOTALL)
NUMBER = re.compile(r"^ (\d+)\. (?:\(([x ])\) )?", re.MULTILINE)


def undecorated(blocks: Iterable[str]) -> Iterator[str]:
    """The words alone of what a terminal shows."""
    for block in blocks:
        found = DECORATED.fullmatch(block)
        yield "".join(filter(None, found.groups())) if found else NUMBER.sub("", block)


def numbered(blocks: Iterable[str], screen: Screen) -> tuple[Choice, ...]:
    """What can be answered in a terminal; a number stands for the button that it presses."""
    found: list[Choice] = []
    for block in blocks:
        legend, *parts = NUMBER.split(block)
        for number, mark, label in zip(parts[0::3], parts[1::3], parts[2::3], strict=True):
            on = None if mark is None else mark == "x"
            found.append((screen.buttons[int(number) - 1].id, squeezed([label]), squeezed([legend]), on))
    return tuple(found)


def on_canvas(screen: Screen) -> Offer:
    """What is laid out, from top to bottom."""
    layout = arrange(screen, WINDOW, 1.0, EvenRuler())
    controls = [piece for piece in (*layout.flow, *layout.fixed) if isinstance(piece, Control)]
    words = squeezed(lines((*layout.flow, *layout.fixed)))
    return Offer(words.replace(":", ""), tuple(map(pressable, controls)))


def lines(pieces: Iterable[Piece]) -> Iterator[str]:
    for piece in pieces:
        if isinstance(piece, Line):
            yield piece.text
        elif isinstance(piece, Control):
            yield from label(piece)


def label(control: Control) -> list[str]:
    """The words on a button, without the digit that presses it."""
    return [part.text for part in control.parts if isinstance(part, Line) and part.role != "mark"]


def pressable(control: Control) -> Choice:
    marks = [part.name == "on" for part in control.parts if isinstance(part, Icon)]
    legend = squeezed([control.button.group])
    return control.button.id, squeezed(label(control)), legend, marks[0] if marks else None


def as_on_canvas(blocks: list[str]) -> str:
    """The text view's words as a canvas writes them.

    It draws the picture instead of telling it, sets a label above its text without a colon, and writes out no number
    to call a second time.
    """
    drawn = [block for block in blocks if not block.startswith("[")]
    words = re.sub(r"<tel:[^>]*>", "", squeezed(undecorated(drawn)))
    return re.sub(r"<(https:[^>]*)>", r"\1", words).replace(":", "")
