"""Every text of a scenario and of the shared files, in every language, with who says it and where it stands."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from sidebyside.content.guide import Guide
from sidebyside.content.problems import Mark
from sidebyside.content.terms import Terms
from sidebyside.content.translation import Translation
from sidebyside.content.wording import words_in
from sidebyside.engine.story import Choice, Counted, Ending, Line, Scenario, Scene, Words, easy_key, text_key
from sidebyside.language import SOURCE


class Kind(StrEnum):
    """What a text is for."""

    TITLE = "title"
    ABOUT = "about"
    LINE = "line"
    CHOICE = "choice"
    FEEDBACK = "feedback"
    SHARED = "shared"
    GUIDE = "guide"


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """One text in one language. `who` says it; None is the narrator. `id` is that of its words.

    Where it counts things `one` is how the source reads for one thing, `says` for several.
    """

    id: str
    key: str
    kind: Kind
    language: str
    says: str
    easy: bool
    mark: Mark
    who: str | None = None
    one: str = ""


Told = tuple[Words, Kind, str | None]
"""Words, what they are for, and who says them."""


def told(scenario: Scenario) -> Iterator[Told]:
    """The words of a scenario in the author's order."""
    yield scenario.title, Kind.TITLE, None
    for words in words_in((scenario.summary, scenario.content_note, scenario.barrier, scenario.talk)):
        yield words, Kind.ABOUT, None
    moments: tuple[Scene | Ending, ...] = (*scenario.scenes.values(), *scenario.endings.values())
    for moment in moments:
        yield moment.title, Kind.TITLE, None
        yield from _moment(moment)


def _moment(moment: Scene | Ending) -> Iterator[Told]:
    yield from _lines(moment.lines)
    for choice in moment.choices if isinstance(moment, Scene) else ():
        yield from _choice(choice)


def _choice(choice: Choice) -> Iterator[Told]:
    yield choice.words, Kind.CHOICE, None
    yield from _lines(choice.after)
    for words in words_in(choice.feedback):
        yield words, Kind.FEEDBACK, None


def _lines(lines: Iterable[Line]) -> Iterator[Told]:
    for line in lines:
        yield line.words, Kind.LINE, line.who


def told_to_teachers(guide: Guide | None) -> Iterator[Told]:
    """The words of a guide; none where there is none."""
    for words in words_in(guide):
        yield words, Kind.GUIDE, None


@dataclass(frozen=True, slots=True, kw_only=True)
class Prose:
    """Texts to be read one by one, and what translators made of them.

    `translations` is language -> catalogue key -> entry; `po_files` names each language's file, there or not.
    `terms` are the words to look for; `flagged_term` tells of a language that has none.
    """

    sources: tuple[Text, ...]
    translations: Mapping[str, Mapping[str, Translation]]
    po_files: Mapping[str, str]
    terms: Terms = field(default_factory=dict)

    def entries(self) -> Iterator[tuple[Text, Translation]]:
        """Each source text with each of its translations, also where it was made from an older sentence."""
        yield from ((text, entry) for text, entry, _ in self._translated())

    def texts(self) -> Iterator[Text]:
        """Every text in every language, each plural form as one of its own; what `is_current` refuses is left out."""
        for text in self.sources:
            yield from _forms(text, (text.one, text.says) if text.one else (text.says,))
        for text, entry, language in self._translated():
            if is_current(text, entry):
                yield from _forms(replace(text, language=language, mark=entry.mark), entry.forms or (entry.says,))

    def _translated(self) -> Iterator[tuple[Text, Translation, str]]:
        for language, held in self.translations.items():
            yield from ((text, held[text.key], language) for text in self.sources if text.key in held)


def is_current(text: Text, entry: Translation) -> bool:
    """Whether the translation was made from the sentence that stands there now, and somebody vouches for it."""
    return (entry.source, entry.one, entry.unsure) == (text.says, text.one, False)


def _forms(text: Text, forms: Iterable[str]) -> Iterator[Text]:
    yield from (replace(text, says=says, one="") for says in forms)


def sources(words: Iterable[Told], find: Callable[[str], Mark]) -> Iterator[Text]:
    """The words as texts in the source language, full and easy-read; `find` tells the place of a catalogue key."""
    for held, kind, who in words:
        text, easy = text_key(held), easy_key(held)
        plain = Text(
            id=held.id, key=text, kind=kind, language=SOURCE, says=held.text, easy=False, mark=find(text), who=who
        )
        yield replace(plain, one=held.one) if isinstance(held, Counted) else plain
        if held.easy is not None:
            yield replace(plain, key=easy, says=held.easy, easy=True, mark=find(easy))
