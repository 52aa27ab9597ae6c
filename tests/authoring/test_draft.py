"""Whatever an author answers, the draft passes the check."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sidebyside.authoring.answers import UnusableError
from sidebyside.authoring.draft import draft
from sidebyside.authoring.questions import Question, Stock, answers, left
from sidebyside.authoring.templates import fill, fragments
from sidebyside.checking import check
from sidebyside.content.library import Library
from sidebyside.content.parse_scenario import parse_scenario
from sidebyside.content.problems import Problem, Report, Severity
from sidebyside.content.read_yaml import read_yaml
from sidebyside.engine.portrayal import Country, Situation
from sidebyside.engine.story import Measure, Role


@pytest.fixture(scope="module")
def stock(library: Library) -> Stock:
    return Stock(world=library.world, fragments=fragments())


def answered(stock: Stock, pick: int, **said: str) -> dict[str, str]:
    """An answer to every question: `said`, or the option number `pick`, counted round and round."""
    held: dict[str, str] = {}
    while question := next(left(held), None):
        options = list(question.options(stock, held))
        mine = options[pick % len(options)] if options else ""
        held[question.key] = question.answer(said.get(question.key, mine), stock, held)
    return held


def written(files: Mapping[str, str], folder: Path) -> Path:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def errors(problems: tuple[Problem, ...]) -> list[str]:
    return [str(problem) for problem in problems if problem.severity is Severity.ERROR]


BESIDE = tuple(role for role in Role if role is not Role.STUDENT)


def combinations() -> Iterator[tuple[Role, Situation, int]]:
    """Every kind of situation for the player beside and for the player concerned; all else goes round."""
    for number, situation in enumerate(Situation):
        yield BESIDE[number % len(BESIDE)], situation, number
        yield Role.STUDENT, situation, number + len(Situation)


@pytest.mark.parametrize(("role", "situation", "pick"), [*combinations()])
def test_every_answer_makes_a_story_that_passes_the_check(
    role: Role, situation: Situation, pick: int, stock: Stock, game: Path, tmp_path: Path
) -> None:
    """Errors, and warnings too, but for what only people can do: review and translate."""
    held = answered(stock, pick, role=role, situation=situation, country="RO", id="story")
    folder = written(draft(answers(held), stock), tmp_path / "story")

    found = check(game, folder)

    asked = {"not-reviewed", "not-translated", "right-unchecked"}
    assert [str(problem) for problem in found if problem.code not in asked] == []


@pytest.mark.parametrize("country", [country for country in Country if country is not Country.RO])
def test_a_story_passes_wherever_it_plays(country: Country, stock: Stock, game: Path, tmp_path: Path) -> None:
    held = answered(stock, list(Country).index(country), country=country, id="story")

    assert errors(check(game, written(draft(answers(held), stock), tmp_path / "story"))) == []


CLOSED = ("role", "country", "concerned", "hurts", "situation", "measure", "right")
picks = st.fixed_dictionaries(dict.fromkeys(CLOSED, st.integers(0, 60)))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(picks, st.text())
def test_any_answers_and_any_title_make_a_story_that_reads(stock: Stock, picked: dict[str, int], title: str) -> None:
    held: dict[str, str] = {}
    while question := next(left(held), None):
        options = list(question.options(stock, held))
        chosen = options[picked[question.key] % len(options)] if question.key in picked else ""
        held[question.key] = kindly(question, title if question.key == "title" else chosen, stock, held)

    files = draft(answers(held), stock)
    report = Report()
    node = read_yaml(files["scenario.yaml"], "scenario.yaml", report)

    assert node is not None
    scenario = parse_scenario(node, report)
    assert scenario is not None, report.problems
    assert scenario.title.text == held["title"]
    assert not any(name.startswith(("/", ".")) or ".." in name for name in files)


def kindly(question: Question, said: str, stock: Stock, held: Mapping[str, str]) -> str:
    """The answer or, where it cannot be used, the default: what somebody who is asked again may say."""
    try:
        return question.answer(said, stock, held)
    except UnusableError:
        return question.answer("", stock, held)


def test_the_combinations_above_have_every_person_place_measure_and_right(stock: Stock) -> None:
    tried = [answered(stock, pick, role=role, situation=kind, country="RO") for role, kind, pick in combinations()]
    world = stock.world

    assert {held["role"] for held in tried} == set(Role)
    assert {held["measure"] for held in tried} == set(Measure)
    assert {held["right"] for held in tried} == set(world.rights)
    assert {held["places"] for held in tried} == set(world.places)
    assert {who for held in tried for who in (held.get("concerned"), held["hurts"])} == {*world.cast, None}


def test_a_law_of_another_country_is_not_offered(stock: Stock) -> None:
    with pytest.raises(UnusableError, match="“ro-3124” is not on the list"):
        answered(stock, 0, country="MD", right="ro-3124")


def test_nobody_hurts_themselves(stock: Stock) -> None:
    with pytest.raises(UnusableError, match="“vlad” is not on the list"):
        answered(stock, 0, concerned="vlad", hurts="vlad")


def test_who_is_the_child_concerned_is_not_asked_about_another_one(stock: Stock) -> None:
    assert "concerned" not in answered(stock, 0, role="student")


def test_what_looks_like_a_place_in_an_answer_is_not_filled() -> None:
    assert fill("<title> <id>", {"title": "<id>", "id": "x"}) == "<id> x"
