"""The colours of the three themes as a style sheet, so that page and canvas share one palette."""

from collections.abc import Iterator
from dataclasses import fields

from sidebyside.screens.screen import Theme
from sidebyside.views.canvas.palette import PALETTES, Palette, Tone


def themes_css() -> str:
    """Custom properties for each theme: --choice-ground, --choice-ink, …, --focus."""
    return "".join(f'[data-theme="{theme}"] {{\n{_properties(PALETTES[theme])}}}\n' for theme in Theme)


def _properties(palette: Palette) -> str:
    return "".join(f"  --{name}: {colour};\n" for name, colour in _colours(palette))


def _colours(palette: Palette) -> Iterator[tuple[str, str]]:
    for field in fields(palette):
        held, name = getattr(palette, field.name), field.name.replace("_", "-")
        if isinstance(held, Tone):
            yield from ((f"{name}-{part.name}", getattr(held, part.name)) for part in fields(held))
        else:
            yield name, held
