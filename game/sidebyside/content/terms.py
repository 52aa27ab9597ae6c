"""Words that hurt, pity or belittle, as data: which, why, where they may stand, and what to say instead."""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache


class Ban(StrEnum):
    """Who may say a term; it is always an error where nobody may.

    BLOCK: nobody. QUOTED: a person of the story, in their own words. CONTEXT: they, and the name of a source.
    SHAMING: anybody but the narrator and the feedback, who speak to the player.
    """

    BLOCK = "block"
    QUOTED = "quoted"
    CONTEXT = "context"
    SHAMING = "shaming"


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """One entry of the list. `match` and `unless` are patterns; how to write them stands in terms.yaml."""

    ban: Ban
    match: tuple[str, ...]
    unless: tuple[str, ...]
    why: str
    prefer: str


Terms = Mapping[str, tuple[Term, ...]]
"""Language -> its terms."""

SHORTEST_STEM = 3
"""Letters before a “*”; with fewer a pattern would be found nearly everywhere."""


def fold(text: str) -> str:
    """The letters as they are compared: small and without diacritics; one for each of the NFC text."""
    return "".join(map(_plain, unicodedata.normalize("NFC", text)))


@lru_cache(maxsize=1024)
def _plain(letter: str) -> str:
    """ș, ş, Ș and s are one; what has no single plain letter, like ß, stays as it is."""
    small = unicodedata.normalize("NFD", letter)[0].casefold()
    return small if len(small) == 1 else letter
