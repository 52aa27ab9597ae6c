"""One entry of a translator's file, whatever reads it."""

from dataclasses import dataclass

from sidebyside.content.problems import Mark


@dataclass(frozen=True, slots=True, kw_only=True)
class Translation:
    """The source sentence as the translator saw it, the translation, its place, and what the translator noted.

    `unsure` marks one that nobody vouches for yet: marked fuzzy, and not because the source has changed since.
    Of a counted text `one` is the source for one thing, `source` that for several; `forms` are the translation's
    plural forms, `says` the last of them, and `plurals` tells which form goes with which number (engine/counting.py).
    """

    source: str
    says: str
    mark: Mark
    note: str = ""
    unsure: bool = False
    one: str = ""
    forms: tuple[str, ...] = ()
    plurals: str = ""
