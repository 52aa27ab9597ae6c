"""Finds the terms of a list in a text: as whole words or stems, whatever the case, diacritics and hyphens."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from sidebyside.content.terms import SHORTEST_STEM, Term, fold

_BETWEEN = r"(?:[\s‑’'-]+)"
_ANY = r"\w+"
_ENDS = {".": r"(?=\s*(?:[.,;:!?…–”»)]|$))", "!": r"(?=\s*!)"}
_COVERED = "\N{MIDDLE DOT}"
"""Stands for a letter that is not looked at; it is no part of a word and does not join two."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A term and how it stands in the text."""

    term: Term
    said: str


@dataclass(frozen=True, slots=True)
class Search:
    """Terms to be looked for in many texts; `index` leads from a first word to the terms that may begin with it."""

    terms: tuple[Term, ...]
    index: Mapping[str, frozenset[int]]

    def near(self, folded: str) -> list[Term]:
        """The few terms that are worth looking for in this text."""
        words = set(re.findall(r"\w+", folded))
        keys = words | {_stem(word) for word in words}
        places = frozenset[int]().union(*(self.index[key] for key in keys & self.index.keys()))
        return [self.terms[place] for place in sorted(places)]


@lru_cache(maxsize=64)
def search_for(terms: tuple[Term, ...]) -> Search:
    """The terms made ready to be looked for."""
    index: dict[str, set[int]] = {}
    for place, term in enumerate(terms):
        for pattern in term.match:
            for way in _slots(pattern)[0].split("/"):
                index.setdefault(_stem(fold(way)) if way.endswith("*") else fold(way), set()).add(place)
    return Search(terms, {key: frozenset(places) for key, places in index.items()})


NOTHING = search_for(())


def hits(search: Search, text: str) -> Iterator[Hit]:
    """Each term that the text holds, once."""
    folded = fold(text)
    for term in search.near(folded):
        found = _any_of(term.match).search(_without(term.unless, folded))
        if found:
            yield Hit(term, unicodedata.normalize("NFC", text)[found.start() : found.end()])


def covered(text: str, pattern: re.Pattern[str]) -> str:
    """The text with whatever the pattern finds made unreadable, letter for letter."""
    return pattern.sub(lambda found: _COVERED * len(found[0]), text)


def _without(unless: tuple[str, ...], folded: str) -> str:
    return covered(folded, _any_of(unless)) if unless else folded


@lru_cache(maxsize=1024)
def _any_of(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(_expression, patterns))})")


def _expression(pattern: str) -> str:
    """“an idiot*/moron .” as a regular expression for folded text."""
    return _BETWEEN.join(map(_slot, _slots(pattern))) + _ENDS.get(pattern[-1], r"(?!\w)")


def _slots(pattern: str) -> list[str]:
    return re.split(r"[ -]", pattern.rstrip(" .!"))


def _stem(word: str) -> str:
    """Under which a stem stands in the index."""
    return f"{word[:SHORTEST_STEM]}*"


def _slot(slot: str) -> str:
    ways = (_ANY if way == "*" else fold(way).replace("*", r"\w*") for way in slot.split("/"))
    return f"(?:{'|'.join(ways)})"
