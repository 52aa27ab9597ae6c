"""How hard the texts of a story are to read, in figures.

LIX (Björnsson, Läsbarhet, 1968; for English: Anderson, “Lix and Rix”, Journal of Reading 26, 1983) adds the mean
number of words in a sentence and the percentage of words with more than six letters. It needs no syllables and no list
of words, so one formula serves every language; but what a number means was found out for Swedish and English only.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sidebyside.lint.case import Case
from sidebyside.lint.prose.sentences import sentences, words
from sidebyside.lint.prose.texts import Kind, Text

LONG_WORD = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingLevel:
    """The figures of some texts. `part` is a scene or an ending; empty for the whole story."""

    part: str
    language: str
    easy: bool
    words: int
    sentences: int
    long_words: int

    @property
    def lix(self) -> float:
        """Björnsson's index; 0 where there are no words."""
        if not self.words:
            return 0.0
        return self.words / max(1, self.sentences) + 100 * self.long_words / self.words


def reading_levels(case: Case) -> Iterator[ReadingLevel]:
    """The whole story in each language and form, then each scene and ending. The guide is not for its readers."""
    told: dict[tuple[str, str, bool], list[str]] = {}
    for text in case.prose().texts():
        for part in {"", _part(text, case)} if text.kind is not Kind.GUIDE else ():
            told.setdefault((part, text.language, text.easy), []).append(text.says)
    for (part, language, easy), texts in sorted(told.items()):
        yield reading_level(texts, part, language, easy)


def reading_level(texts: Iterable[str], part: str, language: str, easy: bool) -> ReadingLevel:
    """The figures of these texts together."""
    cut = [sentence for text in texts for sentence in sentences(text)]
    said = [word for sentence in cut for word in words(sentence)]
    return ReadingLevel(
        part=part,
        language=language,
        easy=easy,
        words=len(said),
        sentences=len(cut),
        long_words=sum(len(word) >= LONG_WORD for word in said),
    )


def _part(text: Text, case: Case) -> str:
    """The scene or ending that a text belongs to; empty for the others."""
    part = text.id.split("/")[1] if "/" in text.id else ""
    return part if part in case.scenario.scenes or part in case.scenario.endings else ""
