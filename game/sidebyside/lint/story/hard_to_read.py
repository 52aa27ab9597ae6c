"""No text is too hard to read for the age that the story is for.

Measured is LIX (`lint/story/reading_level.py`): words to a sentence plus the percentage of long words. For English the
common reading is: below 20 very easy, below 30 easy, as books for children are; 30 to 40 is fiction for adults. So for
readers from ten on a scene may reach 30, for younger ones 25, from fourteen on 40; easy-read may reach 20.

Nobody that we know of has said what LIX means in Romanian. Its words are longer: our first story, sentence by sentence
the same, measures 16 in English and 21 in Romanian, 10 and 18 in easy-read. So Romanian may have 6 more, about the mean
of both differences; that is no research. In another language nothing is judged until somebody has measured it.

A scene or ending with fewer than 100 words is not judged: one long word would decide. And a low number does not make a
text clear; it only says that words and sentences are short.

Good::

    endings:
      end: {title: Together, place: yard, lines: [{id: last, text: Sami sits beside you., easy: Sami sits with you.}]}

There is no bad example here: it would need a hundred words. `tests/lint/test_hard_to_read.py` makes one.
"""

from collections.abc import Iterator

from sidebyside.content.problems import Code, Severity
from sidebyside.lint.case import Case
from sidebyside.lint.finding import Finding
from sidebyside.lint.story.reading_level import ReadingLevel, reading_levels

CODE = Code.HARD_TO_READ
SEVERITY = Severity.WARNING

FEWEST_WORDS = 100
HARDEST_EASY_READ = 20
HARDEST_FROM_AGE = ((14, 40), (10, 30), (0, 25))
ALLOWANCE = {"en": 0, "ro": 6}
"""What LIX may be higher in a language than in English."""

_USUAL_YOUNGEST = 10


def check(case: Case) -> Iterator[Finding]:
    """Names each scene and ending that is harder than it may be, in each language and form."""
    youngest = case.scenario.ages[0] if case.scenario.ages else _USUAL_YOUNGEST
    for level in reading_levels(case):
        if level.part and level.language in ALLOWANCE and level.words >= FEWEST_WORDS:
            hardest = hardest_for(level, youngest)
            if level.lix > hardest:
                form = "easy-read" if level.easy else "full text"
                says = f"“{level.part}” is hard to read ({level.language}, {form}): LIX {level.lix:.1f}"
                cure = "Use shorter sentences and shorter words."
                yield Finding(case.mark(level.part), f"{says}; the most is {hardest}.", cure)


def hardest_for(level: ReadingLevel, youngest: int) -> int:
    """The highest LIX for readers of that age in that language and form."""
    full = next(hardest for age, hardest in HARDEST_FROM_AGE if youngest >= age)
    return (HARDEST_EASY_READ if level.easy else full) + ALLOWANCE[level.language]
