"""The game in a terminal: every word of a screen, one line a block. For tests, authors and screen readers."""

import textwrap
from collections.abc import Awaitable, Callable

from sidebyside.screens.screen import Button, Gauge, Intent, Kind, Leave, Paragraph, Part, Press, Screen

WIDTH = 80


class TextView:
    """Writes a screen and reads a button's number or id; the end of the input leaves the game.

    Args:
        read: gives the next line, or None at the end of the input.
        write: takes one block of text.
    """

    def __init__(self, read: Callable[[], Awaitable[str | None]], write: Callable[[str], None]) -> None:
        self.read = read
        self.write = write

    async def ask(self, screen: Screen) -> Intent:
        """Shows the screen until one of its buttons is named."""
        self.write(render(screen))
        while (line := await self.read()) is not None:
            button = _named(line.strip(), screen)
            if button is not None:
                return Press(button.id)
            self.write(f"1-{len(screen.buttons)}?")
        return Leave()


def _named(line: str, screen: Screen) -> Button | None:
    numbered = enumerate(screen.buttons, start=1)
    return next((button for number, button in numbered if line in (str(number), button.id)), None)


def render(screen: Screen) -> str:
    """The whole screen as text: what every other view must offer too."""
    alt = [f"[{screen.stage.alt}]"] if screen.stage else []
    blocks = [
        f"\n== {screen.title} ==",
        *alt,
        *map(_paragraph, screen.paragraphs),
        *map(_gauge, screen.gauges),
        *_buttons(screen.buttons),
    ]
    return "\n\n".join(_wrap(block) for block in blocks)


def _wrap(block: str) -> str:
    """Lines of a terminal's width; an address longer than that stays whole, to be copied."""
    wrapper = textwrap.TextWrapper(WIDTH, break_on_hyphens=False, break_long_words=False)
    return "\n".join(wrapper.fill(line) for line in block.split("\n"))


def _paragraph(paragraph: Paragraph) -> str:
    link = f" <{paragraph.link}>" if paragraph.link else ""
    if paragraph.kind is Kind.HEADING:
        return f"-- {paragraph.text} --"
    if not paragraph.label:
        return f"{paragraph.text}{link}"
    if paragraph.link.startswith("tel:"):  # the number stands in the label, and so does the link that calls it
        return f"{paragraph.label}{link}\n{paragraph.text}"
    return f"{paragraph.label}: {paragraph.text}{link}"


def _gauge(gauge: Gauge) -> str:
    bar = "#" * gauge.level + "." * (gauge.most - gauge.level)
    return f"{gauge.label} [{bar}] {gauge.says}"


def _buttons(buttons: tuple[Button, ...]) -> list[str]:
    """A block for each group, and one for the ways elsewhere."""
    blocks: dict[tuple[str, bool], list[str]] = {}
    for number, button in enumerate(buttons, start=1):
        key = button.group, button.part is Part.ELSEWHERE
        blocks.setdefault(key, [button.group] if button.group else []).append(_button(number, button))
    return ["\n".join(block) for block in blocks.values()]


def _button(number: int, button: Button) -> str:
    mark = "(x) " if button.on else "( ) " if button.part is Part.OPTION else ""
    return f" {number}. {mark}{button.label}"
