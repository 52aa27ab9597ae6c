"""The teacher's part of a story: what to do before, during and after a lesson with it, and when a child tells."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from sidebyside.engine.story import Words


class Section(StrEnum):
    """The parts of a guide, in the order of a lesson. `extension` is for whoever has more time."""

    AIMS = "aims"
    BEFORE = "before"
    PLAN = "plan"
    DURING = "during"
    DEBRIEF = "debrief"
    WATCH_FOR = "watch_for"
    ADAPTATIONS = "adaptations"
    DISCLOSURE = "disclosure"
    AFTER = "after"
    EXTENSION = "extension"


class Phase(StrEnum):
    """How a good talk goes: what was seen, what was felt, why, which right, and what we do now."""

    OBSERVE = "observe"
    FEEL = "feel"
    ANALYSE = "analyse"
    RIGHTS = "rights"
    ACT = "act"


class Response(StrEnum):
    """What to do when a child tells of something that hurts it, in this order. Danger comes before everything."""

    DANGER = "danger"
    LISTEN = "listen"
    CALM = "calm"
    BELIEVE = "believe"
    NO_QUESTIONS = "no_questions"
    NO_PROMISE = "no_promise"
    THANK = "thank"
    WRITE = "write"
    REPORT = "report"


@dataclass(frozen=True, slots=True, kw_only=True)
class LessonStep:
    """A part of the lesson: what the teacher does, and words that may be said aloud."""

    id: str
    minutes: int
    title: Words
    does: Words
    says: Words | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Guide:
    """A guide; what an author has not written yet is empty.

    `notes` holds the sections that are plain lists; `disclosure` is in the order of `Response`.
    """

    notes: Mapping[Section, tuple[Words, ...]]
    plan: tuple[LessonStep, ...] = ()
    debrief: Mapping[Phase, tuple[Words, ...]]
    disclosure: Mapping[Response, Words]

    @property
    def minutes(self) -> int:
        """How long the lesson takes."""
        return sum(step.minutes for step in self.plan)


LISTS = tuple(section for section in Section if section not in (Section.PLAN, Section.DEBRIEF, Section.DISCLOSURE))
"""The sections that are plain lists of notes."""
