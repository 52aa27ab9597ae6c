"""The colours of the three themes as a style sheet, so that page and canvas share one palette."""

from collections.abc import Iterator
from dataclasses import fields

from sidebyside.screens.screen import Theme
from sidebyside.views.canvas.palette import PALETTES, Palette, Tone


def themes_css() -> str:
    """Custom properties for each theme: --choice-ground, --choice-ink, …, --focus; and as the device is set, which
    holds until the page knows what the reader chose.
    """
    chosen = "".join(_block(f'[data-theme="{theme}"]', theme) for theme in Theme)
    return chosen + _block(_DEVICE, Theme.LIGHT) + "".join(_asked(query, theme) for query, theme in _QUERIES)


_DEVICE = '[data-theme="device"]'
_QUERIES = (("prefers-color-scheme: dark", Theme.DARK), ("prefers-contrast: more", Theme.HIGH_CONTRAST))


def _asked(query: str, theme: Theme) -> str:
    return f"@media ({query}) {{\n{_block(_DEVICE, theme)}}}\n"


def _block(selector: str, theme: Theme) -> str:
    return f"{selector} {{\n{_properties(PALETTES[theme])}}}\n"


def _properties(palette: Palette) -> str:
    return "".join(f"  --{name}: {colour};\n" for name, colour in _colours(palette))


def _colours(palette: Palette) -> Iterator[tuple[str, str]]:
    for field in fields(palette):
        held, name = getattr(palette, field.name), field.name.replace("_", "-")
        if isinstance(held, Tone):
            yield from ((f"{name}-{part.name}", getattr(held, part.name)) for part in fields(held))
        else:
            yield name, held
