"""What there is to translate: a part for each scenario and one for all that they share, each with its messages."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from sidebyside.checking import shared_prose
from sidebyside.content.library import Library
from sidebyside.content.problems import Report
from sidebyside.content.translations import SHARED
from sidebyside.lint.case import cases
from sidebyside.lint.prose.texts import Prose, Text
from sidebyside.translating.notes import COUNTED, EASY, PLACES, shared_notes, story_notes

_CODE = "../sidebyside/screens/{}.py"
_APART = {"guide": "handout_words", "page": "page_words"}
"""Where words of the code stand if not in words.py, by what stands second in their ids."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One text for the translator. `plural` is the source for several things where it counts, else empty.

    `path` is told from the folder of the translator's file.
    """

    context: str
    source: str
    plural: str
    note: str
    path: str
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One file in each language, and what goes into it. `owners` is what the contexts of its messages start with."""

    name: str
    owners: tuple[str, ...]
    about: str
    folder: Path
    messages: tuple[Message, ...]


def parts(library: Library, game: Path, report: Report, only: Path | None = None) -> Iterator[Part]:
    """The scenarios that can be played and, unless `only` one is asked for, the shared words.

    Where there are problems, in the library's list or in the report afterwards, texts may be missing.
    """
    for case in cases(library, game / "assets", report):
        story, folder = case.scenario, library.folders[case.scenario.id]
        notes = story_notes(story, case.guide, library.world)
        yield Part(
            name=story.id,
            owners=(story.id,),
            about=f"the story “{story.title.text}”",
            folder=folder,
            messages=tuple(_messages(case.prose(), notes, f"{folder.name}/", "")),
        )
    if only is None:
        shared = shared_prose(library, game, report)
        notes = shared_notes(library.world, (text.id for text in shared.sources))
        yield Part(
            name="interface",
            owners=SHARED,
            about="the interface and of what all stories share",
            folder=game / "translations",
            messages=tuple(_messages(shared, notes, "", "../scenarios/")),
        )


def _messages(prose: Prose, notes: Mapping[str, str], shown_from: str, seen_from: str) -> Iterator[Message]:
    for text in prose.sources:
        yield Message(
            context=text.key,
            source=text.one or text.says,
            plural=text.says if text.one else "",
            note=_note(text, notes),
            path=_path(text, shown_from, seen_from),
            line=text.mark.line,
        )


def _path(text: Text, shown_from: str, seen_from: str) -> str:
    """The file as seen from the translator's; what has no line stands in the code."""
    if text.mark.line:
        return seen_from + text.mark.path.removeprefix(shown_from)
    return _CODE.format(_APART.get(text.id.split("/")[1], "words"))


def _note(text: Text, notes: Mapping[str, str]) -> str:
    more = {EASY: text.easy, COUNTED: text.one, PLACES: "{" in text.says and not text.one}
    return "\n".join([notes[text.id], *(says for says, holds in more.items() if holds)])
