"""A made-up language: words accented, two fifths longer and in ‹brackets›. What it does not reach is hard-coded."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from sidebyside.content.library import Library
from sidebyside.content.wording import words_in
from sidebyside.engine.counting import PLURALS, table
from sidebyside.engine.story import Counted, Words, easy_key, form_key, text_key
from sidebyside.screens import page_words
from sidebyside.screens.words import all_words

LANGUAGE = "en-XA"
"""Its code in CLDR, where such languages are called pseudo-locales."""

OPEN, CLOSE = "‹", "›"
LETTERS = dict(zip("acdegiklnorstuwyzACDEGIKLNORSTUWYZ", "áçďêğîķłñöřšťüŵýžÁÇĎÊĞÎĶŁÑÖŘŠŤÜŴÝŽ", strict=True))
"""Letters of our font that are still read as the plain ones."""

_TWICE = "aeiounlAEIOU"
_PLACE = re.compile(r"(\{\w+\})")


def in_pseudo(library: Library) -> Library:
    """The library with that language among its own."""
    words = words_in((tuple(library.scenarios.values()), library.world, all_words(), page_words.ALL))
    return replace(library, catalogues={**library.catalogues, LANGUAGE: pseudo_catalogue(words)})


def pseudo_catalogue(words: Iterable[Words]) -> dict[str, str]:
    """The catalogue of these words; counted ones have the two forms of English."""
    said = {key: pseudo(text) for held in words for key, text in _texts(held)}
    return {**said, PLURALS: table(lambda n: int(n != 1))}


def pseudo(text: str) -> str:
    """The text in that language, its {places} kept; vowels, l and n stand twice, which is what makes it longer."""
    parts = (part if _PLACE.fullmatch(part) else _accented(part) for part in _PLACE.split(text))
    return f"{OPEN}{''.join(parts)}{CLOSE}"


def _texts(words: Words) -> Iterator[tuple[str, str]]:
    if isinstance(words, Counted):
        yield form_key(text_key(words), 0), words.one
        yield form_key(text_key(words), 1), words.text
    else:
        yield text_key(words), words.text
    if words.easy is not None:
        yield easy_key(words), words.easy


def _accented(text: str) -> str:
    return "".join(LETTERS.get(letter, letter) + (letter.lower() if letter in _TWICE else "") for letter in text)
