"""What a page tells those who link to it: its title and picture for sharing, and the same page in other languages."""

import html
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from build.sharing import SIZE, picture_of
from sidebyside.language import NAMES


class AddressError(Exception):
    """What was given is no address of a site."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shared:
    """A page as others show it. `folder` and `root` are as in build/pages.py."""

    folder: str
    root: str
    language: str
    story: str
    title: str
    says: str
    brand: str


def checked(address: str) -> str:
    """The address of the site with one slash at its end; nothing stays nothing.

    Raises:
        AddressError: it is not http(s)://host/… or has a query.
    """
    parts = urlsplit(address)
    if address and (parts.scheme not in ("http", "https") or not parts.netloc or parts.query or parts.fragment):
        raise AddressError(f"“{address}” is no address of a site: write it like https://example.org/side-by-side/")
    return f"{address.rstrip('/')}/" if address else ""


def meta(page: Shared, address: str) -> str:
    """The elements for the page's head. Without the site's address nothing absolute is invented: no picture, no url."""
    return "\n".join([*_alternates(page, address), *map(_property, _told(page)), *_absolute(page, address)])


def _alternates(page: Shared, address: str) -> Iterator[str]:
    start = address or page.root
    for language in NAMES:
        folder = f"{language}/{page.story}/" if page.story else f"{language}/"
        yield f'<link rel="alternate" hreflang="{language}" href="{html.escape(start + folder)}">'
    if not page.story:
        yield f'<link rel="alternate" hreflang="x-default" href="{html.escape(start or "./")}">'


def _told(page: Shared) -> Iterable[tuple[str, str]]:
    yield "og:type", "website"
    yield "og:site_name", page.brand
    yield "og:title", page.title
    yield "og:description", page.says


def _absolute(page: Shared, address: str) -> Iterator[str]:
    if not address:
        return
    here = f"{address}{page.folder}/" if page.folder else address
    yield _property(("og:url", here))
    yield _property(("og:image", address + picture_of(page.language, page.story)))
    yield _property(("og:image:width", str(SIZE[0])))
    yield _property(("og:image:height", str(SIZE[1])))
    yield _property(("og:image:alt", page.title))
    yield '<meta name="twitter:card" content="summary_large_image">'


def _property(told: tuple[str, str]) -> str:
    name, content = told
    return f'<meta property="{name}" content="{html.escape(content)}">'
