"""How far each translation has come: counts for whoever plans the work, beside the rules that name each sentence."""

from collections.abc import Iterator
from dataclasses import dataclass

from sidebyside.lint.prose.texts import Prose, is_current


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """One file of one language: how many texts there are, are translated, and of these have to be looked at again."""

    language: str
    part: str
    texts: int
    translated: int
    again: int

    def __str__(self) -> str:
        return f"{self.language}: {self.part} {self.translated} of {self.texts}, {self.again} to look at again"


def coverage(part: str, prose: Prose) -> Iterator[Coverage]:
    """The counts of a scenario or of the shared words, called `part`, for each language."""
    for language, held in prose.translations.items():
        pairs = [(text, held[text.key]) for text in prose.sources if text.key in held]
        yield Coverage(
            language=language,
            part=part,
            texts=len(prose.sources),
            translated=len(pairs),
            again=sum(not is_current(text, entry) for text, entry in pairs),
        )
