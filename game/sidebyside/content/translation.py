"""One entry of a translator's file, whatever reads it."""

from dataclasses import dataclass

from sidebyside.content.problems import Mark


@dataclass(frozen=True, slots=True, kw_only=True)
class Translation:
    """The source sentence as the translator saw it, the translation, its place, and what the translator noted."""

    source: str
    says: str
    mark: Mark
    note: str = ""
