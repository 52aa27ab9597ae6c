"""What a map says besides the story's own words. Translations: `ro.po` beside this file."""

from collections.abc import Mapping

from sidebyside.drawing.changes import Aspect, Fate
from sidebyside.engine.story import Meter, Way, Words


def _words(name: str, text: str) -> Words:
    return Words(f"map/{name}", text)


SCENES = _words("scenes", "Scenes: {n}")
CHOICES = _words("choices", "Choices: {n}")
ENDINGS = _words("endings", "Endings: {n}")
PLAYS = _words("plays", "Play-throughs: {n}")
REHEARSED = _words("rehearsed", "Roads with a play-through: {some} of {all}")

START = _words("start", "Start")
SCENE = _words("scene", "Scene")
ENDING = _words("ending", "Ending")
PLACE = _words("place", "Place: {place}")
LEADS_TO = _words("leads-to", "leads to: {title}")
LEADS_BACK = _words("leads-back", "leads back to: {title}")
LEGEND = _words("legend", "How to read this map")

WAYS: Mapping[Way | None, Words] = {
    Way.GOOD: _words("way/good", "good"),
    Way.WELL_MEANT: _words("way/well-meant", "well meant"),
    Way.POOR: _words("way/poor", "poor"),
    None: _words("way/none", "no way given"),
}
ASKS_FIRST = _words("asks-first", "asks first")
METERS: Mapping[Meter, Words] = {
    Meter.DIGNITY: _words("meter/dignity", "respect"),
    Meter.PARTICIPATION: _words("meter/participation", "taking part"),
    Meter.SAFETY: _words("meter/safety", "feeling safe"),
    Meter.VOICE: _words("meter/voice", "being heard"),
}

IF = _words("if", "if {condition}")
OTHERWISE = _words("otherwise", "otherwise")
AFTER = _words("after", "chosen: {ids}")
AFTER_ONE = _words("after-one", "one chosen of: {ids}")
NOT_AFTER = _words("not-after", "not chosen: {ids}")
VISITED = _words("visited", "been in: {ids}")
AT_LEAST = _words("at-least", "{meter} at least {n}")
AT_MOST = _words("at-most", "{meter} at most {n}")

NOT_REHEARSED = _words("not-rehearsed", "no play-through")
UNREACHABLE = _words("unreachable", "nobody can get here")
NOT_PROVED = _words(
    "not-proved", "This story was not walked in full. Conditions were left aside in saying where nobody can get."
)

FATES: Mapping[Fate, Words] = {
    Fate.ADDED: _words("fate/added", "new"),
    Fate.REMOVED: _words("fate/removed", "removed"),
    Fate.CHANGED: _words("fate/changed", "changed: {aspects}"),
}
ASPECTS: Mapping[Aspect, Words] = {
    Aspect.START: _words("aspect/start", "where it starts"),
    Aspect.ROUTES: _words("aspect/routes", "where it leads"),
    Aspect.CONDITION: _words("aspect/condition", "its condition"),
    Aspect.METERS: _words("aspect/meters", "its meters"),
    Aspect.WORDS: _words("aspect/words", "words"),
    Aspect.DETAILS: _words("aspect/details", "details"),
}
CHANGES = _words("changes", "What changed")
NO_CHANGES = _words("no-changes", "Nothing changed.")
THE_STORY = _words("the-story", "The story")

LEGEND_REHEARSED = _words("legend/rehearsed", "a play-through goes here; ×2: two of them do")
LEGEND_UNREHEARSED = _words("legend/unrehearsed", "×0: no play-through goes here")
LEGEND_UNREACHABLE = _words("legend/unreachable", "no player can ever get here")
LEGEND_BACK = _words("legend/back", "leads back to an earlier scene")
LEGEND_CHANGED = _words("legend/changed", "new, changed or removed since the older version")

PICTURE = _words(
    "picture", "A map of the story. Every scene is a box with its choices; lines lead to what follows. In words:"
)
