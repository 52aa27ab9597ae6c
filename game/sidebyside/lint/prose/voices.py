"""Tells a person's own words from those of the narrator and of the player."""

import re

from sidebyside.lint.prose.matching import covered
from sidebyside.lint.prose.texts import Kind, Text

_QUOTED = re.compile(r"[“„][^“„”]*(?:”|$)")


def own_words(text: Text) -> str:
    """What the game itself says here: without what a person says, aloud or quoted by the narrator.

    Only a line has other voices. What stands in quotes in a choice, a feedback or a guide is the player's or ours.
    """
    if text.who:
        return ""
    return covered(text.says, _QUOTED) if text.kind is Kind.LINE else text.says
