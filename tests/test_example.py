"""The example of the handbook is held to what a published story promises, though it is not in the game."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from jsonschema import Draft7Validator

from sidebyside.checking import Examined, examine
from sidebyside.content.library import Library, load
from sidebyside.content.problems import Code, Report, Severity
from sidebyside.content.read import read
from sidebyside.content.read_json import plain
from sidebyside.engine.play import Choose, Play, advance, begin, ending, offers
from sidebyside.engine.story import Way
from sidebyside.language import NAMES
from sidebyside.lint.case import cases
from sidebyside.lint.proof import Proof, prove

DOCS = Path(__file__).resolve().parents[1] / "docs"
EXAMPLE = DOCS / "example" / "who-takes-sami"
FILES = [
    ("scenario", EXAMPLE / "scenario.yaml"),
    ("guide", EXAMPLE / "guide.yaml"),
    *(("playthrough", path) for path in sorted((EXAMPLE / "playthroughs").glob("*.yaml"))),
]


@pytest.fixture(scope="module")
def library(game: Path) -> Library:
    return load(game, EXAMPLE)


@pytest.fixture(scope="module")
def examined(game: Path) -> Examined:
    return examine(game, EXAMPLE)


@pytest.fixture(scope="module")
def proof(game: Path, library: Library) -> Proof:
    (case,) = cases(library, game / "assets", Report())
    return prove(case, library.catalogues)


def test_the_check_finds_no_error_and_warns_only_of_what_people_must_do(examined: Examined) -> None:
    assert [str(problem) for problem in examined.problems if problem.severity is Severity.ERROR] == []
    assert {problem.code for problem in examined.problems} <= {Code.NOT_REVIEWED, Code.RIGHT_UNCHECKED}


def test_every_text_is_translated_and_up_to_date(examined: Examined) -> None:
    assert {held.language for held in examined.coverage} == set(NAMES) - {"en"}
    for held in examined.coverage:
        assert (held.translated, held.again) == (held.texts, 0)


def test_every_play_ends_after_four_decisions(proof: Proof) -> None:
    assert proof.stuck is None
    assert proof.shortest.amount == proof.longest.amount == 4


def test_on_every_good_way_sami_is_asked(proof: Proof) -> None:
    assert proof.good_ways >= 2
    assert proof.unasked == 0


def test_good_ways_lead_to_two_endings_and_not_to_the_hard_one(library: Library, proof: Proof) -> None:
    (story,) = library.scenarios.values()

    assert {play.at for play in good_ends(begin(story))} == {"his-sheet", "hook-on-wall"}
    assert set(proof.ends) == {"his-sheet", "hook-on-wall", "indoors"}


def good_ends(play: Play) -> Iterator[Play]:
    """Every play to an end, from here on with good choices alone."""
    if ending(play):
        yield play
    for choice in offers(play):
        if choice.way is Way.GOOD:
            yield from good_ends(advance(play, Choose(play.at, choice.id)))


def test_play_throughs_take_every_choice_and_come_to_every_ending(proof: Proof) -> None:
    assert proof.endings_rehearsed.count == proof.endings_rehearsed.all
    assert proof.choices_rehearsed.count == proof.choices_rehearsed.all


@pytest.mark.parametrize(("kind", "path"), FILES, ids=lambda held: getattr(held, "stem", held))
def test_an_editor_finds_the_schema_of_each_file_and_nothing_wrong_in_it(kind: str, path: Path) -> None:
    first = path.read_text(encoding="utf-8").splitlines()[0]
    schema = DOCS / "schema" / f"{kind}.schema.json"
    node = read(path, EXAMPLE, Report())

    assert node
    assert (path.parent / first.partition("$schema=")[2]).resolve() == schema
    errors = Draft7Validator(json.loads(schema.read_text(encoding="utf-8"))).iter_errors(plain(node))
    assert [error.message for error in errors] == []
