"""The text view: every word of a screen, and a number or an id to answer."""

import asyncio
from collections.abc import Iterable
from dataclasses import replace

from sidebyside.screens.screen import (
    Button,
    Figure,
    Gauge,
    Kind,
    Leave,
    Look,
    Paragraph,
    Part,
    Press,
    Screen,
    Stage,
)
from sidebyside.views.text import TextView, render

SCREEN = Screen(
    id="scene/yard",
    language="en",
    title="In the yard",
    look=Look(),
    stage=Stage(
        place="yard", figures=(Figure(who="vlad", name="Vlad", mood="calm"),), alt="The yard. Vlad looks calm."
    ),
    paragraphs=(
        Paragraph(kind=Kind.HEADING, text="Monday"),
        Paragraph(kind=Kind.SPEECH, label="Vlad", text="Hi."),
        Paragraph(kind=Kind.SOURCE, label="Source", text="A law.", link="https://example.org/law"),
    ),
    gauges=(Gauge(id="voice", label="Being heard", level=2, most=3, says="growing"),),
    buttons=(
        Button(id="wave", label="Wave back.", part=Part.CHOICE),
        Button(id="size/200", label="200 %", part=Part.OPTION, group="Text size", on=True),
        Button(id="size/100", label="100 %", part=Part.OPTION, group="Text size"),
        Button(id="help", label="Help", part=Part.ELSEWHERE),
    ),
)


def answer(*typed: str) -> tuple[object, list[str]]:
    waiting: Iterable[str] = iter(typed)
    written: list[str] = []

    async def read() -> str | None:
        return next(iter(waiting), None)

    return asyncio.run(TextView(read, written.append).ask(SCREEN)), written


def test_every_word_of_the_screen_is_written() -> None:
    text = render(SCREEN)

    for words in ("In the yard", "The yard. Vlad looks calm.", "Monday", "Vlad: Hi.", "Being heard", "growing"):
        assert words in text
    for words in ("Wave back.", "Text size", "200 %", "Help", "https://example.org/law"):
        assert words in text


def test_an_address_is_never_broken_over_lines() -> None:
    link = "https://example.org/" + "instruments-" * 9
    paragraph = Paragraph(kind=Kind.SOURCE, label="Source", text="A law.", link=link)

    assert f"<{link}>" in render(replace(SCREEN, paragraphs=(paragraph,))).splitlines()


def test_an_option_that_is_set_is_marked() -> None:
    assert "2. (x) 200 %" in render(SCREEN)
    assert "3. ( ) 100 %" in render(SCREEN)


def test_a_number_presses_the_button_of_that_number() -> None:
    assert answer("1\n")[0] == Press("wave")
    assert answer(" 4 ")[0] == Press("help")


def test_an_id_presses_the_button_of_that_id() -> None:
    assert answer("help")[0] == Press("help")


def test_anything_else_is_asked_again() -> None:
    intent, written = answer("0", "5", "what?", "²", "1")

    assert intent == Press("wave")
    assert written[1:] == ["1-4?"] * 4


def test_the_end_of_the_input_leaves() -> None:
    assert answer()[0] == Leave()
