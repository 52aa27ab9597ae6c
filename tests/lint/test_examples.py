"""Every rule explains itself with examples, and they are true."""

from pathlib import Path
from typing import Any

import pytest

from sidebyside.content.library import Library, load
from sidebyside.content.parse_terms import load_terms
from sidebyside.content.problems import Code, Problem, Report
from sidebyside.lint.case import Case, cases
from sidebyside.lint.documentation import Example, examples
from sidebyside.lint.library import balance_rights
from sidebyside.lint.rules import PROSE, STORY, Rule, apply
from sidebyside.lint.story import drawn, hard_to_read, walkable
from tests.lint.examples import write

RULES: tuple[Rule[Any], ...] = (*STORY, *PROSE)
SHOWN_ELSEWHERE: tuple[Rule[Any], ...] = (walkable, drawn, hard_to_read, balance_rights)
"""Their bad examples would be very long, or need files that are not there; each has a test file of its own."""

EXAMPLES = [(rule, example) for rule in RULES for example in examples(rule)]


def case_of(folder: Path, game: Path) -> Case:
    library: Library = load(game, folder)
    assert library.problems == (), "the example cannot be read"
    report = Report()
    (case,) = cases(library, game / "assets", report, load_terms(game / "scenarios", report))
    assert report.problems == [], "a file beside the example cannot be read"
    return case


def found(rule: Rule[Any], case: Case) -> list[Problem]:
    problems = apply([rule], case if rule in STORY else case.prose())
    return [problem for problem in problems if problem.mark.path.startswith("example/")]


@pytest.mark.parametrize(
    ("rule", "example"),
    EXAMPLES,
    ids=[f"{rule.CODE}-{example.kind}-{number}" for number, (rule, example) in enumerate(EXAMPLES)],
)
def test_the_example_is_what_the_documentation_says(
    rule: Rule[Any], example: Example, tmp_path: Path, game: Path
) -> None:
    problems = found(rule, case_of(write(example, tmp_path), game))
    here = [problem for problem in problems if problem.mark.path.endswith(example.file)]

    if example.file.endswith(".po"):
        here = [problem for problem in here if _is_about(problem, example)]
    if example.kind == "Good":
        assert here == []
    elif example.lines:
        assert sorted({problem.mark.line for problem in here}) == list(example.lines)
    else:
        assert problems


def _is_about(problem: Problem, example: Example) -> bool:
    """Of a PO file with one entry only that entry counts; the rest of the base is not translated."""
    return example.body.split('"')[1] in problem.says or problem.mark.line > 0


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.CODE)
def test_a_rule_explains_itself_with_a_good_and_a_bad_example(rule: Rule[Any]) -> None:
    kinds = {example.kind for example in examples(rule)}
    first = (rule.__doc__ or "").splitlines()[0]

    assert first.endswith((".", "…")), first
    assert rule in SHOWN_ELSEWHERE or kinds == {"Good", "Bad"}


def test_each_rule_has_a_code_of_its_own() -> None:
    codes = [rule.CODE for rule in RULES]

    assert len(codes) == len(set(codes))
    assert set(codes) <= set(Code)
