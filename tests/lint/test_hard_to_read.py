"""Reading levels: the figures, whom they are for, and when nothing is judged."""

from dataclasses import replace

import pytest

from sidebyside.content.problems import Mark
from sidebyside.content.translation import Translation
from sidebyside.engine.story import Line, Words
from sidebyside.lint.case import Case
from sidebyside.lint.story import hard_to_read
from sidebyside.lint.story.reading_level import reading_level, reading_levels
from tests.engine.stories import choice, scenario, scene
from tests.lint.test_rules import case

HARD = "Accommodation considerations notwithstanding, administrative responsibility remains. "
EASY = "Sami sits here. "


def story(says: str, times: int, ages: tuple[int, int] | None = (10, 14), easy: str | None = None) -> Case:
    line = Line(words=Words("small/a/line", says * times, easy * times if easy else None))
    return case(replace(scenario(scene("a", choice("go", "end"), lines=(line,))), ages=ages))


def found(held: Case) -> list[str]:
    return [finding.says for finding in hard_to_read.check(held)]


def test_the_figures_are_those_of_the_formula() -> None:
    level = reading_level(["Sami waits. The wheelchair stands still."], "a", "en", easy=False)

    assert (level.words, level.sentences, level.long_words) == (6, 2, 1)
    assert level.lix == pytest.approx(6 / 2 + 100 * 1 / 6)


def test_no_words_are_not_hard() -> None:
    assert reading_level([], "a", "en", easy=False).lix == 0


def test_a_hard_scene_is_told_with_its_figure() -> None:
    assert found(story(HARD, 20)) == ["“a” is hard to read (en, full text): LIX 106.0; the most is 30."]


def test_an_easy_scene_passes() -> None:
    assert found(story(EASY, 50)) == []


def test_too_few_words_are_not_judged() -> None:
    assert found(story(HARD, 10)) == []


def test_easy_read_has_a_limit_of_its_own() -> None:
    middling = "Sami waits at the table, and the teacher looks at the window. "

    assert found(story(EASY, 50, easy=middling)) == ["“a” is hard to read (en, easy-read): LIX 20.3; the most is 20."]


@pytest.mark.parametrize(("youngest", "passes"), [(8, False), (10, True), (14, True)])
def test_younger_readers_get_easier_words(youngest: int, passes: bool) -> None:
    between = "Sami waits at the table for Vlad and the teacher looks through the window. "

    assert (found(story(between, 10, ages=(youngest, 18))) == []) is passes


def translated(language: str) -> Case:
    held = story(EASY, 50)
    (text,) = [text for text in held.prose().sources if text.id == "small/a/line"]
    entry = Translation(source=text.says, says=HARD * 20, mark=Mark("a.po"))
    return replace(held, translations={language: {text.key: entry}})


def test_romanian_is_measured_with_its_own_limit() -> None:
    assert found(translated("ro")) == ["“a” is hard to read (ro, full text): LIX 106.0; the most is 36."]


def test_a_language_that_nobody_has_measured_is_not_judged() -> None:
    held = translated("de")

    assert found(held) == []
    assert any(level.language == "de" and level.words for level in reading_levels(held))
