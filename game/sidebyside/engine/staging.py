"""What is to be seen while something is told: who stands where, how they look, what they do, and the light."""

from dataclasses import dataclass
from enum import StrEnum


class Light(StrEnum):
    """The time of the day that a place is lit by. Each is drawn for every place."""

    MORNING = "morning"
    AFTERNOON = "afternoon"
    EVENING = "evening"


class Mood(StrEnum):
    """How somebody on the stage looks. Each mood is drawn for everybody, so the list is closed."""

    CALM = "calm"
    HAPPY = "happy"
    WORRIED = "worried"
    SAD = "sad"
    CROSS = "cross"
    SURPRISED = "surprised"
    THOUGHTFUL = "thoughtful"
    RELIEVED = "relieved"


class Gesture(StrEnum):
    """What somebody on the stage does with arms and hands, where it is not what their mood does with them."""

    RAISE_HAND = "raise-hand"
    POINT = "point"
    SHRUG = "shrug"
    OFFER = "offer"
    WAVE = "wave"
    CHEER = "cheer"
    THUMB_UP = "thumb-up"
    FOLD_ARMS = "fold-arms"
    TURN_AWAY = "turn-away"
    COVER_EARS = "cover-ears"
    READ = "read"
    PHONE = "phone"
    TYPE = "type"


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Somebody on the stage; the order of a cast is from left to right."""

    who: str
    mood: Mood
    gesture: Gesture | None = None
