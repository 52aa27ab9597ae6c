"""What differs between two versions of a story: parts added, removed and changed, and in what."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TypeVar

from sidebyside.content.wording import words_in
from sidebyside.engine.story import Choice, Ending, Line, Scenario, Scene

Key = TypeVar("Key")
Part = TypeVar("Part")


class Aspect(StrEnum):
    """In what a part may differ. The first four are rules: a save made by the old ones is replayed by the new."""

    START = "start"
    ROUTES = "routes"
    CONDITION = "condition"
    METERS = "meters"
    WORDS = "words"
    DETAILS = "details"


class Fate(StrEnum):
    """What became of a part."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """`aspects` says in what a changed part differs; it is empty for the others."""

    fate: Fate
    aspects: tuple[Aspect, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """`both` has the parts of both versions, the new one's where both have one. Choices hang on scene and choice."""

    both: Scenario
    moments: Mapping[str, Change]
    choices: Mapping[tuple[str, str], Change]
    story: Change | None


def compare(new: Scenario, old: Scenario | None) -> Comparison:
    """The new version beside the old one; without an old one, nothing has changed."""
    if old is None:
        return Comparison(both=new, moments={}, choices={}, story=None)
    return Comparison(
        both=_both(new, old),
        moments=_changes(_moments(new), _moments(old), _OF_A_MOMENT),
        choices=_changes(_choices(new), _choices(old), _OF_A_CHOICE),
        story=_change(new, old, _OF_THE_STORY),
    )


def _moments(scenario: Scenario) -> Mapping[str, Scene | Ending]:
    return {**scenario.scenes, **scenario.endings}


def _choices(scenario: Scenario) -> Mapping[tuple[str, str], Choice]:
    return {(scene.id, choice.id): choice for scene, choice in scenario.choices()}


def _both(new: Scenario, old: Scenario) -> Scenario:
    """The new story with what only the old one has. What was a scene and now is an ending is an ending."""
    kept = _moments(new).keys()
    return replace(
        new,
        scenes={
            **{scene.id: _with_removed(scene, old.scenes.get(scene.id)) for scene in new.scenes.values()},
            **{name: scene for name, scene in old.scenes.items() if name not in kept},
        },
        endings={**new.endings, **{name: ending for name, ending in old.endings.items() if name not in kept}},
    )


def _with_removed(new: Scene, old: Scene | None) -> Scene:
    removed = tuple(choice for choice in (old.choices if old else ()) if not new.choice(choice.id))
    return replace(new, choices=(*new.choices, *removed))


def _changes(new: Mapping[Key, Part], old: Mapping[Key, Part], looks: "Looks[Part]") -> dict[Key, Change]:
    found = {key: _change(part, old[key], looks) for key, part in new.items() if key in old}
    return {
        **{key: change for key, change in found.items() if change},
        **{key: Change(fate=Fate.ADDED) for key in new if key not in old},
        **{key: Change(fate=Fate.REMOVED) for key in old if key not in new},
    }


def _change(new: Part, old: Part, looks: "Looks[Part]") -> Change | None:
    aspects = tuple(aspect for aspect, look in looks.items() if look(new) != look(old))
    return Change(fate=Fate.CHANGED, aspects=aspects) if aspects else None


Looks = Mapping[Aspect, Callable[[Part], object]]
"""What to look at in a part, for each aspect in which it may differ."""


def _said(*parts: object) -> object:
    """The words in the parts, in their order."""
    return tuple(words_in(parts))


def _staged(lines: tuple[Line, ...]) -> object:
    """Who says what, and when."""
    return [(line.words.id, line.who, line.when) for line in lines if line.who or line.when]


_OF_THE_STORY: Looks[Scenario] = {
    Aspect.START: lambda story: story.start,
    Aspect.WORDS: lambda story: _said(story.title, story.summary, story.content_note, story.barrier, story.talk),
    Aspect.DETAILS: lambda story: (
        (story.role, story.ages, story.minutes, story.content_level, story.measure),
        (story.country, story.portrays, story.rights, story.cast),
    ),
}
_OF_A_MOMENT: Looks[Scene | Ending] = {
    Aspect.WORDS: lambda moment: _said(moment.title, moment.lines),
    Aspect.DETAILS: lambda moment: (type(moment), moment.place, moment.light, moment.on_stage, _staged(moment.lines)),
}
_OF_A_CHOICE: Looks[Choice] = {
    Aspect.ROUTES: lambda choice: choice.routes,
    Aspect.CONDITION: lambda choice: choice.when,
    Aspect.METERS: lambda choice: sorted(choice.meters),
    Aspect.WORDS: lambda choice: _said(choice.words, choice.after, choice.feedback),
    Aspect.DETAILS: lambda choice: (
        (choice.way, choice.asks_first, choice.rights, choice.steps),
        (choice.after_on_stage, _staged(choice.after)),
    ),
}
