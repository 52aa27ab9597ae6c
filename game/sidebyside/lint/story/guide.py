"""A story has a teacher's part with all that a lesson needs, from the aims to what to do when a child tells.

A story without it can be played but not taught. What children learn from a story comes from the talk afterwards, and a
story about hurt may bring up hurt: whoever teaches it needs a plan for 45 to 50 minutes, questions for every phase of
the talk, and the steps for a child who tells of something bad, all of them, before the lesson.

Good, in guide.yaml::

    aims:
      - {id: fair, text: Pupils can say why more time is fair.}
      - {id: ask, text: "Before they help, pupils ask."}

Bad, a story without a guide::

    title: {text: Lunch, easy: Lunch}

Bad, in guide.yaml, a lesson of half an hour::

    plan:  # <-
      - {id: play, minutes: 30, title: Play, does: The class plays in pairs.}

Bad, in guide.yaml, nobody asks what pupils felt or what they will do::

    debrief:  # <-
      observe: [{id: saw, text: "What did you see?"}]
      analyse: [{id: why, text: "What was in the way?"}]
      rights: [{id: right, text: "Whose right was it?"}]

Bad, in guide.yaml, a teacher might promise to keep it secret::

    disclosure:  # <-
      danger: Call 112.
      listen: Put everything aside and listen.
      calm: Stay calm.
      believe: Say that you believe it.
      no_questions: Do not investigate.
      thank: Thank the child.
      write: Write down its words.
      report: Tell the named person today.
"""

from collections.abc import Iterator

from sidebyside.content.guide import Guide, Phase, Response, Section
from sidebyside.content.problems import Code, Severity
from sidebyside.content.wording import GUIDE
from sidebyside.lint.case import Case
from sidebyside.lint.finding import Finding

CODE = Code.GUIDE
SEVERITY = Severity.WARNING

LESSON = range(45, 51)
"""Minutes of a school lesson."""

FEWEST = {
    Section.AIMS: 2,
    Section.BEFORE: 4,
    Section.DURING: 3,
    Section.WATCH_FOR: 2,
    Section.ADAPTATIONS: 4,
    Section.AFTER: 3,
}
MOST_AIMS = 4


def check(case: Case) -> Iterator[Finding]:
    """Names each part that is missing; a guide that cannot be read has been told where it was read."""
    if case.guide:
        yield from (Finding(case.mark(f"{GUIDE}/{part}"), says, cure) for part, says, cure in _faults(case.guide))
    elif GUIDE not in case.marks:
        yield Finding(case.mark(), f"“{case.scenario.id}” has no guide for teachers.", "Write guide.yaml beside it.")


Fault = tuple[Section, str, str]
"""The section, what is wrong with it, and what to do."""


def _faults(guide: Guide) -> Iterator[Fault]:
    for section, fewest in FEWEST.items():
        yield from _few(section, len(guide.notes[section]), fewest)
    if len(guide.notes[Section.AIMS]) > MOST_AIMS:
        yield Section.AIMS, f"A lesson cannot have more than {MOST_AIMS} aims.", "Keep those that matter most."
    yield from _minutes(guide)
    yield from _debrief(guide)
    yield from _disclosure(guide)


def _few(section: Section, held: int, fewest: int) -> Iterator[Fault]:
    if held < fewest:
        yield section, f"“{section}” has {held} of at least {fewest} notes.", "Add what a colleague would need to know."


def _minutes(guide: Guide) -> Iterator[Fault]:
    if guide.minutes not in LESSON:
        says = f"The plan takes {guide.minutes} minutes; a lesson has {LESSON[0]} to {LESSON[-1]}."
        yield Section.PLAN, says, "Make the minutes of its steps fit."


def _debrief(guide: Guide) -> Iterator[Fault]:
    missing = [phase for phase in Phase if not guide.debrief.get(phase)]
    if missing:
        says = f"The debrief has no question for: {', '.join(missing)}."
        yield Section.DEBRIEF, says, "A talk goes from what was seen to what we do now."


def _disclosure(guide: Guide) -> Iterator[Fault]:
    missing = [step for step in Response if step not in guide.disclosure]
    if missing:
        says = f"“disclosure” does not say what to do about: {', '.join(missing)}."
        yield Section.DISCLOSURE, says, "A child may tell in any lesson: write every step."
