"""What the examples of the rule on feedback cannot show: where sameness begins."""

import pytest

from sidebyside.engine.story import Feedback, Words
from sidebyside.lint.story import feedback as rule
from tests.engine.stories import choice, scenario, scene
from tests.lint.test_rules import found

ASKED = "You asked him before you did anything."
OPEN = "The others still laugh at the joke."
NEXT = "Wait for his answer, and keep to it."


def said(protects: str = ASKED, misses: str = OPEN, further: str = NEXT) -> list[str]:
    parts = Feedback(protects=Words("p", protects), misses=Words("m", misses), next=Words("n", further))
    return found(rule, scenario(scene("a", choice("ask", "end", feedback=parts))))


def test_three_different_sentences_are_all_right() -> None:
    assert said() == []


@pytest.mark.parametrize("again", [ASKED, ASKED.upper(), "You asked him, before you did anything!"])
def test_the_same_sentence_in_other_clothes_is_the_same(again: str) -> None:
    assert said(further=again) == ["Feedback of “ask”: “next” says the same as “protects”."]


def test_four_words_are_enough() -> None:
    assert said(protects="He could decide himself.") == []
    assert said(protects="Very well done!") == ["Feedback of “ask”: “protects” has fewer than 4 words."]


@pytest.mark.parametrize("misses", ["Nothing was missing in this choice.", "“Nothing at all” could be better here."])
def test_a_choice_that_misses_nothing_is_told(misses: str) -> None:
    assert said(misses=misses) == ["Feedback of “ask”: “misses” says that nothing was missing."]


def test_nothing_may_stand_in_a_sentence_about_what_is_open() -> None:
    assert said(misses="Nothing about the test has changed yet.") == []


def test_a_choice_without_feedback_is_not_this_rule_s_to_tell() -> None:
    assert found(rule, scenario(scene("a", choice("ask", "end")))) == []
