"""Maps of small stories, and play-throughs to count."""

from sidebyside.content.playthroughs import Do, PlayThrough
from sidebyside.content.problems import Mark
from sidebyside.drawing.story_map import Option, StoryMap, map_story
from sidebyside.engine.story import Scenario
from sidebyside.language import Reader

ENGLISH = Reader()


def played(*choices: str) -> PlayThrough:
    steps = tuple(Do(choice, Mark("x.yaml")) for choice in choices)
    return PlayThrough(says="x", play=steps, ends="end", levels=(), rights_met=(), mark=Mark("x.yaml"))


def mapped(story: Scenario, *playthroughs: PlayThrough, old: Scenario | None = None) -> StoryMap:
    return map_story(story, playthroughs, ENGLISH, {}, old)


def options(story: StoryMap) -> dict[str, Option]:
    return {option.id: option for moment in story.moments for option in moment.options}
