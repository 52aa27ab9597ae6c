"""The few SVG shapes that a map is made of. Text goes in as text, so nothing that an author writes can be a mark-up."""

import re
from xml.etree.ElementTree import Element, SubElement

from sidebyside.drawing.cards import Text
from sidebyside.engine.story import Way

_NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def add(parent: Element, tag: str, says: str | None = None, /, **attributes: object) -> Element:
    """A new element; numbers are kept short, `class_` is “class”, and `_` is “-”."""
    named = {key.rstrip("_").replace("_", "-"): _short(value) for key, value in attributes.items()}
    made = SubElement(parent, tag, named)
    if says is not None:
        made.text = clean(says)
    return made


def clean(says: str) -> str:
    """The text without characters that XML cannot hold."""
    return _NOT_IN_XML.sub("\ufffd", says)


def lines(parent: Element, texts: tuple[Text, ...]) -> None:
    """Each line of text at its place."""
    for text in texts:
        add(parent, "text", text.says, class_=text.tone, x=text.x, y=text.y)


def way_mark(parent: Element, way: Way | None, x: float, y: float) -> None:
    """A full circle for good, a diamond for well-meant, a square for poor, a bar where no way is given yet."""
    name = way or "none"
    match way:
        case Way.GOOD:
            add(parent, "circle", class_=f"mark {name}", cx=x, cy=y, r=5)
        case Way.WELL_MEANT:
            add(parent, "path", class_=f"mark {name}", d=f"M{x - 6:g} {y:g}l6 -6l6 6l-6 6z")
        case Way.POOR:
            add(parent, "rect", class_=f"mark {name}", x=x - 4.5, y=y - 4.5, width=9, height=9)
        case None:
            add(parent, "path", class_=f"mark {name}", d=f"M{x - 5:g} {y:g}h10")


def arrow(parent: Element, x: float, y: float) -> None:
    """The head of an arrow that points right, its tip at the place."""
    add(parent, "path", class_="arrow", d=f"M{x:g} {y:g}l-10 -5.5v11z")


def _short(value: object) -> str:
    return f"{value:.1f}".removesuffix(".0") if isinstance(value, float) else str(value)
