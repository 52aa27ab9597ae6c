"""Feedback has three parts that say three things: what the choice protected, what it missed, what to try next.

Whoever chose badly protected something too, and whoever chose well can still try something next: that is how feedback
teaches without shaming. A part that repeats another, or two words of praise or blame, leaves a child without that help.

Good::

    scenes:
      start:
        title: {text: At lunch, easy: At lunch}
        place: yard
        lines: [{id: one, text: Sami waits., easy: Sami waits.}]
        choices:
          - id: push
            text: Push him to the table.
            to: end
            feedback:
              protects: You did not want him to eat alone.
              misses: Nobody asked him where he wants to sit.
              next: Ask first, and wait for his answer.
          - id: shout
            text: Shout that this is unfair.
            to: end
            feedback:
              protects: Everybody heard that something is wrong.
              misses: Nothing changed, and it is wrong that Sami eats alone.
              next: Sit down beside him and ask.

Bad::

    scenes:
      start:
        title: {text: At lunch, easy: At lunch}
        place: yard
        lines: [{id: one, text: Sami waits., easy: Sami waits.}]
        choices:
          - id: ask
            text: Ask Sami.
            to: end
            feedback:
              protects: Well done!  # <-
              misses: Nothing was missing here.  # <-
              next: Ask him where he wants to sit.
          - id: push
            text: Push him to the table.
            to: end
            feedback:
              protects: You did not want him to eat alone.
              misses: Nobody asked him where he wants to sit.
              next: Nobody asked him where he wanted to sit!  # <-
"""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from itertools import combinations

from sidebyside.content.problems import Code, Severity
from sidebyside.engine.story import Feedback, Words, text_key
from sidebyside.lint.case import Case
from sidebyside.lint.finding import Finding

CODE = Code.FEEDBACK
SEVERITY = Severity.ERROR

FEWEST_WORDS = 4
SAME = 0.85
"""From this share of equal letters on, two parts say the same (0 to 1)."""

_NOTHING = re.compile(
    r"\W*(nothing|none)(\W+at all)?(\W+(is|was|could be))?(\W+here)?"
    r"(\W+(missing|missed|wrong|better|to add|to improve))?(\W+(here|at all|in this choice|about it))?\W*",
    re.IGNORECASE,
)
"""A whole sentence; “Nothing changed, and it is wrong that Sami eats alone” says something."""


def check(case: Case) -> Iterator[Finding]:
    """Names each part that says too little, says that all is perfect, or says what another part said."""
    for _, choice in case.scenario.choices():
        if choice.feedback:
            for words, says, cure in _faults(choice.feedback):
                yield Finding(case.mark(text_key(words)), f"Feedback of “{choice.id}”: {says}", cure)


Fault = tuple[Words, str, str]
"""The part, what is wrong with it, and what to do."""


def _faults(feedback: Feedback) -> Iterator[Fault]:
    parts = {"protects": feedback.protects, "misses": feedback.misses, "next": feedback.next}
    for name, words in parts.items():
        if len(re.findall(r"\w+", words.text)) < FEWEST_WORDS:
            yield words, f"“{name}” has fewer than {FEWEST_WORDS} words.", "Say it about this choice."
    if _NOTHING.fullmatch(feedback.misses.text):
        yield feedback.misses, "“misses” says that nothing was missing.", "Say what is still open; there always is."
    for (first, one), (second, other) in combinations(parts.items(), 2):
        if _alike(one.text, other.text):
            yield other, f"“{second}” says the same as “{first}”.", "Let each part say its own."


def _alike(one: str, other: str) -> bool:
    return SequenceMatcher(None, _letters(one), _letters(other), autojunk=False).ratio() >= SAME


def _letters(text: str) -> str:
    """The text without what does not change its meaning: capitals, punctuation, spaces."""
    return re.sub(r"\W", "", text).casefold()
