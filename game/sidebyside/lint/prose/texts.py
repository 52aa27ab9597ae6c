"""Every text of a scenario and of the shared files, in every language, with who says it and where it stands."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from sidebyside.content.problems import Mark
from sidebyside.content.translation import Translation
from sidebyside.content.wording import words_in
from sidebyside.engine.story import Choice, Ending, Line, Scenario, Scene, Words, easy_key, text_key
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
    """One text in one language. `who` says it; None is the narrator. `id` is that of its words."""

    id: str
    key: str
    kind: Kind
    language: str
    says: str
    easy: bool
    mark: Mark
    who: str | None = None


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Prose:
    """Texts to be read one by one, and what translators made of them.

    `translations` is language -> catalogue key -> entry; `po_files` names each language's file, there or not.
    """

    sources: tuple[Text, ...]
    translations: Mapping[str, Mapping[str, Translation]]
    po_files: Mapping[str, str]

    def entries(self) -> Iterator[tuple[Text, Translation]]:
        """Each source text with each of its translations, also where it was made from an older sentence."""
        for held in self.translations.values():
            yield from ((text, held[text.key]) for text in self.sources if text.key in held)

    def texts(self) -> Iterator[Text]:
        """Every text in every language; a translation of an older sentence is left out."""
        yield from self.sources
        for language, held in self.translations.items():
            for text in self.sources:
                entry = held.get(text.key)
                if entry and entry.source == text.says:
                    yield replace(text, language=language, says=entry.says, mark=entry.mark)


def sources(words: Iterable[Told], find: Callable[[str], Mark]) -> Iterator[Text]:
    """The words as texts in the source language, full and easy-read; `find` tells the place of a catalogue key."""
    for held, kind, who in words:
        for key, says, easy in ((text_key(held), held.text, False), (easy_key(held), held.easy, True)):
            if says is not None:
                yield Text(
                    id=held.id, key=key, kind=kind, language=SOURCE, says=says, easy=easy, mark=find(key), who=who
                )
