"""The balance of all stories together. Each example is six stories, told by what differs from the base."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from sidebyside.content.library import Library, load_scenario
from sidebyside.lint.documentation import Example, examples
from sidebyside.lint.library import balance_rights
from sidebyside.lint.library.people import FEWEST_STORIES
from sidebyside.lint.rules import LIBRARY, Rule, balance
from tests.lint.examples import write

EXAMPLES = [(rule, example) for rule in LIBRARY for example in examples(rule)]


def shelf(example: Example, below: Path, library: Library) -> Library:
    """The stories of an example as one library."""
    stories = {}
    for number, body in enumerate(example.body.split("---\n")):
        folder = write(replace(example, body=body), below / str(number))
        story, report = load_scenario(folder, library.world)
        assert story, report.problems
        stories[f"story-{number}"] = replace(story, id=f"story-{number}")
    return replace(library, scenarios=stories)


@pytest.mark.parametrize(
    ("rule", "example"), EXAMPLES, ids=[f"{rule.CODE}-{example.kind}" for rule, example in EXAMPLES]
)
def test_the_example_is_what_the_documentation_says(
    rule: Rule[Any], example: Example, tmp_path: Path, library: Library
) -> None:
    stories = shelf(example, tmp_path, library)

    assert len(stories.scenarios) == FEWEST_STORIES
    assert bool(list(rule.check(stories))) is (example.kind == "Bad")


@pytest.mark.parametrize("rule", LIBRARY, ids=lambda rule: rule.CODE)
def test_a_rule_of_balance_has_a_good_and_a_bad_example(rule: Rule[Any]) -> None:
    assert rule is balance_rights or {example.kind for example in examples(rule)} == {"Good", "Bad"}


def test_a_right_that_no_story_touches_is_told_where_it_stands(library: Library) -> None:
    story = library.scenarios["extra-time"]
    all_rights = replace(story, rights=tuple(library.world.rights))
    all_but_one = replace(story, rights=tuple(library.world.rights)[1:])

    assert list(balance_rights.check(replace(library, scenarios={"a": all_rights}))) == []
    (finding,) = balance_rights.check(replace(library, scenarios={"a": all_but_one}))
    assert finding.mark.path == "rights.yaml"
    assert finding.mark.line > 0


def test_of_a_few_stories_no_balance_is_asked(library: Library) -> None:
    one = replace(library, scenarios={"extra-time": library.scenarios["extra-time"]})

    assert len(one.scenarios) < FEWEST_STORIES
    assert list(balance(one)) == []


def test_the_library_is_in_balance(library: Library) -> None:
    assert len(library.scenarios) >= FEWEST_STORIES
    assert [str(problem) for problem in balance(library)] == []
