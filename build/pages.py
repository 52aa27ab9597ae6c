"""The pages of the site: one at the root, one for each language, one for each language and story."""

import html
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from build.ahead import edition, first_scene, fixed_screens
from build.links import Shared, meta
from build.places import PAGE
from sidebyside.content.library import Library
from sidebyside.language import NAMES, SOURCE, Reader
from sidebyside.screens import page_words, words

_IMPORT = re.compile(r'^import .*from "\./(.+)";', re.MULTILINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """`folder` is below the site (“” is the root); `story` is the one it begins with, if any."""

    folder: str
    language: str
    story: str = ""

    @property
    def root(self) -> str:
        """The way from the page to the root of the site."""
        return "../" * len(Path(self.folder).parts)


def pages(library: Library) -> Iterator[Page]:
    """All pages; the one at the root finds the reader's language by itself."""
    yield Page(folder="", language=SOURCE)
    for language in NAMES:
        yield Page(folder=language, language=language)
        for story in library.scenarios:
            yield Page(folder=f"{language}/{story}", language=language, story=story)


def written(page: Page, template: str, library: Library, stamps: dict[str, str], address: str = "") -> str:
    """The page's HTML. `template` holds names in @…@; `stamps` gives those that are the same on all pages.

    `address` is where the site will be, if that is known.
    """
    reader = Reader(page.language, library.catalogues.get(page.language))
    first = _first(page, library)
    shown = first[edition(page.language, easy=False)][f"intro/{page.story}" if page.story else "title"]
    values = {
        "LANGUAGE": page.language,
        "ROOT": page.root,
        "BEGIN": page.story,
        "STORIES": " ".join(library.scenarios),
        "TITLE": shown["title"],
        "DESCRIPTION": shown["paragraphs"][0]["text"],
        "SAYS": "",
        "NAV": reader.read(page_words.SAYS["ways"]),
        "LOADING": reader.read(page_words.SAYS["runtime"]),
    }
    for name, text in {**stamps, **values}.items():
        template = template.replace(f"@{name}@", html.escape(text))
    template = template.replace("@MODULES@", _modules(f"{page.root}page/{stamps['PAGE']}/"))
    shared = Shared(
        folder=page.folder,
        root=page.root,
        language=page.language,
        story=page.story,
        title=values["TITLE"],
        says=values["DESCRIPTION"],
        brand=reader.read(words.BRAND),
    )
    template = template.replace("@META@", meta(shared, address))
    return template.replace("@FIRST@", _in_script(json.dumps(first, ensure_ascii=False, separators=(",", ":"))))


def _first(page: Page, library: Library) -> dict[str, dict[str, dict[str, Any]]]:
    """The Screens that the page brings along; at the root in every language."""
    languages = [page.language] if page.folder else list(NAMES)
    first = {edition(name, easy=False): fixed_screens(library, name, False) for name in languages}
    return {name: _of_story(held, page, library) for name, held in first.items()} if page.story else first


def _of_story(screens: dict[str, Any], page: Page, library: Library) -> dict[str, Any]:
    """A story's page brings no introduction but its own, and its first scene; the rest comes a moment later."""
    others = {f"intro/{story}" for story in library.scenarios} - {f"intro/{page.story}"}
    own = {name: held for name, held in screens.items() if name not in others}
    return own | {f"start/{page.story}": first_scene(library, page.story, page.language)}


def _modules(folder: str) -> str:
    """A browser finds modules one behind the other; told of all at once it asks for all at once.

    What is imported later, where it is used, is not told.
    """
    names = sorted(_imported("page.js", set()) - {"page.js"})
    return "\n".join(f'<link rel="modulepreload" href="{folder}{name}">' for name in names)


def _imported(name: str, known: set[str]) -> set[str]:
    known.add(name)
    for found in _IMPORT.findall((PAGE / name).read_text(encoding="utf-8")):
        if found not in known:
            _imported(found, known)
    return known


def _in_script(data: str) -> str:
    """JSON that cannot end the script element it stands in."""
    return data.replace("<", "\\u003c")
