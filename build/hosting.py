"""Files for the host: headers where it reads them, a page for wrong addresses, lists for search engines."""

import html
from collections.abc import Iterable
from pathlib import Path
from urllib.parse import urlsplit

from sidebyside.content.library import Library
from sidebyside.language import NAMES, Reader
from sidebyside.screens import page_words

LASTING = ("page", "ahead", "game", "runtime")
"""Folders in which every address holds a hash of its bytes."""

_HEADERS = """# Read by Netlify, Cloudflare Pages and others; docs/hosting.md has the same for nginx and Apache.
/*
  X-Content-Type-Options: nosniff
  Referrer-Policy: no-referrer
  Access-Control-Allow-Origin: *
  Cache-Control: no-cache
"""
_FOREVER = """/{folder}/*
  ! Cache-Control
  Cache-Control: public, max-age=31536000, immutable
"""
_NOT_FOUND = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>{title}</title>
<style>:root{{color-scheme:light dark}}body{{max-width:34rem;margin:10vh auto;padding:0 1rem;\
font:1.125rem/1.6 system-ui,sans-serif}}a{{display:inline-block;padding:.6rem 0}}</style>
</head>
<body>
<main>
{says}
</main>
</body>
</html>
"""
_SAYS = '<section lang="{language}"><h1>{title}</h1><p>{text}</p><p><a href="{home}">{way}</a></p></section>'


def write_host_files(site: Path, library: Library, address: str, folders: Iterable[str]) -> None:
    """Writes them all; what needs absolute addresses only where the site's own is known (it ends with a slash)."""
    (site / ".nojekyll").write_text("", encoding="utf-8")
    forever = "".join(_FOREVER.format(folder=folder) for folder in LASTING)
    (site / "_headers").write_text(_HEADERS + forever, encoding="utf-8")
    (site / "404.html").write_text(not_found(library, urlsplit(address).path or "/"), encoding="utf-8")
    if address:
        (site / "sitemap.xml").write_text(sitemap(address, folders), encoding="utf-8")
        robots = f"User-agent: *\nAllow: /\nSitemap: {address}sitemap.xml\n"
        (site / "robots.txt").write_text(robots, encoding="utf-8")


def not_found(library: Library, home: str) -> str:
    """A host shows this page at any depth, so its ways home begin at the host's root."""
    readers = [Reader(language, library.catalogues.get(language)) for language in NAMES]
    says = "\n".join(
        _SAYS.format(
            language=reader.language,
            title=html.escape(reader.read(page_words.NO_SUCH_PAGE)),
            text=html.escape(reader.read(page_words.NO_SUCH_PAGE_TEXT)),
            home=html.escape(f"{home}{reader.language}/"),
            way=html.escape(reader.read(page_words.TO_THE_STORIES)),
        )
        for reader in readers
    )
    return _NOT_FOUND.format(title=html.escape(" · ".join(r.read(page_words.NO_SUCH_PAGE) for r in readers)), says=says)


def sitemap(address: str, folders: Iterable[str]) -> str:
    """Every page but the one at the root, which is the same as one of the others."""
    places = "".join(f"<url><loc>{html.escape(f'{address}{folder}/')}</loc></url>\n" for folder in folders if folder)
    start = '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n'
    return f"{start}{places}</urlset>\n"
