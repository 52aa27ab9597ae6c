"""The picture of the brand: two people side by side, as a mark or on hills in front of a low sun.

It is the mark of `assets/brand`, written here so that one drawing fits any shape of frame and needs no file.
"""

from functools import lru_cache
from io import BytesIO

import pygame

from sidebyside.views.canvas.palette import Palette

_LINE = "#1b5e66"
_LEFT, _RIGHT, _BOTH = "#f0846a", "#f6bd5b", "#fff3dc"
_PEOPLE = f"""
<path d="M-168 192V90A98 98 0 0 1 28 90V192z" fill="{_LEFT}"/>
<path d="M-28 192V60A98 98 0 0 1 168 60V192z" fill="{_RIGHT}"/>
<path d="M-14 9.6A98 98 0 0 1 28 90V192H-28V60A98 98 0 0 1 -14 9.6z" fill="{_BOTH}"/>
<circle cx="-78" cy="-86" r="68" fill="{_LEFT}"/>
<circle cx="78" cy="-122" r="68" fill="{_RIGHT}"/>
<g fill="none" stroke="{_LINE}" stroke-width="13" stroke-linecap="round">
<path d="M-92 -98V-90M-52 -98V-90M-98 -66Q-72 -42 -46 -68"/>
<path d="M52 -134V-126M92 -134V-126M46 -102Q72 -78 98 -104"/>
</g>"""


@lru_cache(maxsize=4)
def mark(size: int) -> pygame.Surface:
    """The mark of the brand; it is the same in every theme."""
    return _drawn(
        f'''<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512" width="512" height="512">
<rect width="512" height="512" rx="112" fill="{_LINE}"/>
<g transform="translate(256 268) scale(1.1)">{_PEOPLE}</g>
</svg>''',
        (size, size),
    )


@lru_cache(maxsize=2)
def scene(size: tuple[int, int], palette: Palette) -> pygame.Surface:
    """The two people outdoors."""
    return _drawn(_outdoors(*size, palette), size)


def _drawn(svg: str, size: tuple[int, int]) -> pygame.Surface:
    return pygame.image.load_sized_svg(BytesIO(svg.encode()), size).convert_alpha()


def _outdoors(width: int, height: int, palette: Palette) -> str:
    least = min(width * 0.9, height)
    return f"""<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}">
<rect width="{width}" height="{height}" fill="{palette.sky}"/>
<circle cx="{width * 0.5}" cy="{height * 0.48}" r="{least * 0.38}" fill="{palette.sun}"/>
{_hill(palette.far, width * 0.12, height * 0.62, width * 0.62)}
{_hill(palette.far, width * 0.97, height * 0.68, width * 0.5)}
{_hill(palette.near, width * 0.56, height * 0.8, width * 1.15)}
<g transform="translate({width * 0.5} {height - least * 0.35}) scale({least * 0.0019})">{_PEOPLE}</g>
</svg>"""


def _hill(colour: str, middle: float, top: float, radius: float) -> str:
    return f'<circle cx="{middle}" cy="{top + radius}" r="{radius}" fill="{colour}"/>'
