"""The schemas that editors use and the parser that decides: they cannot disagree, whatever an author writes."""

import json
import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from itertools import islice
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft7Validator

from sidebyside.content import fields
from sidebyside.content.marked import Node
from sidebyside.content.parse_guide import parse_guide
from sidebyside.content.parse_scenario import parse_scenario
from sidebyside.content.parse_world import parse_helpline, parse_person, parse_place, parse_right, parse_shared
from sidebyside.content.playthroughs import parse_playthrough
from sidebyside.content.problems import Code, Report
from sidebyside.content.read import read
from sidebyside.content.read_json import plain, read_json
from sidebyside.content.schema.files import schemas, written
from tests.content.spoiling import spoilt, strange

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
SCENARIOS = ROOT / "game" / "scenarios"
SCHEMAS = schemas()
VALIDATORS = {kind: Draft7Validator(schema) for kind, schema in SCHEMAS.items()}
PARSERS: Mapping[str, Callable[[Node, Report], object]] = {
    "scenario": parse_scenario,
    "guide": lambda node, report: parse_guide(node, "lunch", report),
    "playthrough": parse_playthrough,
    "cast": lambda node, report: parse_shared(node, parse_person, report),
    "places": lambda node, report: parse_shared(node, parse_place, report),
    "rights": lambda node, report: parse_shared(node, parse_right, report),
    "help": lambda node, report: parse_shared(node, parse_helpline, report),
}
EVERYTHING = [(path.stem.partition("-")[0], path) for path in sorted((HERE / "everything").glob("*.yaml"))]
"""Files that have every key between them, each with the name of its schema."""

SHAPE = {
    Code.WRONG_TYPE, Code.MISSING_KEY, Code.UNKNOWN_KEY, Code.UNKNOWN_VALUE, Code.UNKNOWN_FORMAT, Code.EMPTY,
    Code.BAD_ID, Code.BAD_DATE, Code.OUT_OF_RANGE, Code.NO_SOURCE,
}  # fmt: skip
"""Problems that show in a file by itself."""

BEYOND = {Code.UNKNOWN_ID, Code.TAKEN_ID, Code.LAST_ROUTE}
"""What no schema can say: which ids there are, which are taken, and what the last item of a list must be."""

NOT_SAID = {"ages-reversed"}
"""Files in `broken/` with a problem of shape that no schema can say: the second number is less than the first."""

STEP = 1999
"""Our longest story has some 58 000 changes; every 1999th is tried. The files in `everything/` are tried whole."""


OURS = [
    *(("scenario", path) for path in sorted(SCENARIOS.glob("*/scenario.yaml"))),
    *(("guide", path) for path in sorted(SCENARIOS.glob("*/guide.yaml"))),
    *(("playthrough", path) for path in sorted(SCENARIOS.glob("*/playthroughs/*.yaml"))),
    *((kind, SCENARIOS / f"{kind}.yaml") for kind in ("cast", "places", "rights", "help")),
]
"""Our own files, each with the name of its schema."""


def document(path: Path) -> Any:
    """The file as plain data; None where it cannot be read."""
    node = read(path, path.parent, Report())
    return plain(node) if node else None


def everything(kind: str) -> list[Any]:
    return [document(path) for name, path in EVERYTHING if name == kind]


def mistaken() -> list[Path]:
    """The files in `broken/` that a reader of YAML has nothing to say about."""
    return [path for path in sorted((HERE / "broken").glob("*.yaml")) if not told_by_the_reader(path)]


def told_by_the_reader(path: Path) -> bool:
    report = Report()
    read(path, path.parent, report)
    return bool(report.problems)


def accepts(kind: str, data: object) -> bool:
    return VALIDATORS[kind].is_valid(data)


def parsed(kind: str, data: object) -> Report:
    report = Report()
    node = read_json(json.dumps(data), "spoilt.json", report)
    assert node
    PARSERS[kind](node, report)
    return report


def parses(kind: str, data: object) -> bool:
    """Whether the parser finds the shape good. What cannot be an id is never found, so it counts as bad shape."""
    report = parsed(kind, data)
    named = [reference.id for reference in report.references]
    return SHAPE.isdisjoint(problem.code for problem in report.problems) and all(map(fields.ID.fullmatch, named))


def disagreements(kind: str, data: object, step: int = 1) -> list[str]:
    changes = islice(spoilt(data), 0, None, step)
    return [trail for trail, changed in changes if accepts(kind, changed) != parses(kind, changed)]


@pytest.mark.parametrize(("kind", "path"), EVERYTHING, ids=[path.stem for _, path in EVERYTHING])
def test_schema_and_parser_agree_on_every_change_to_the_files_with_every_key(kind: str, path: Path) -> None:
    data = document(path)

    assert accepts(kind, data)
    assert parses(kind, data)
    assert disagreements(kind, data) == []


def test_schema_and_parser_agree_on_every_change_to_the_smallest_story() -> None:
    data = document(HERE / "whole.yaml") | {"content": {"level": 0, "note": None}}

    assert disagreements("scenario", data) == []


def test_schema_and_parser_agree_on_changes_to_a_whole_story() -> None:
    assert disagreements("scenario", document(SCENARIOS / "extra-time" / "scenario.yaml"), STEP) == []


@pytest.mark.parametrize("kind", SCHEMAS)
def test_the_files_with_every_key_have_every_key_of_the_schema(kind: str) -> None:
    there = {name for data in everything(kind) for _, held in mappings(data) for name in held}

    assert {name for name, _ in keys(SCHEMAS[kind])} <= there


@pytest.mark.parametrize("kind", SCHEMAS)
def test_the_files_with_every_key_have_every_key_that_the_parser_asks_for(kind: str) -> None:
    """Beside a strange key the parser names those it knows; mappings that know the same keys are of one kind."""
    there: dict[frozenset[str], set[str]] = defaultdict(set)
    for data in everything(kind):
        for problem in parsed(kind, strange(data)).problems:
            if problem.code is Code.UNKNOWN_KEY:
                known = problem.cure.removeprefix("Known are: ").removesuffix(".").split(", ")
                there[frozenset(known)] |= set(dict(mappings(data))[problem.mark.trail])

    assert there
    assert [known - held for known, held in there.items() if known - held] == []


@pytest.mark.parametrize(("kind", "path"), OURS, ids=[path.stem for _, path in OURS])
def test_our_own_files_are_accepted(kind: str, path: Path) -> None:
    assert accepts(kind, document(path))


@pytest.mark.parametrize("path", mistaken(), ids=lambda path: path.stem)
def test_a_mistake_of_shape_is_refused_and_any_other_is_not(path: Path) -> None:
    expected = re.search(r"# expect: (\S+)", path.read_text(encoding="utf-8"))
    assert expected
    assert Code(expected[1]) in SHAPE | BEYOND
    assert accepts("scenario", document(path)) == (Code(expected[1]) in BEYOND or path.stem in NOT_SAID)


def test_to_a_schema_7_0_is_a_whole_number_and_to_the_parser_it_is_not() -> None:
    data = document(HERE / "whole.yaml") | {"minutes": 7.0}

    assert accepts("scenario", data)
    assert not parses("scenario", data)


@pytest.mark.parametrize("kind", SCHEMAS)
def test_every_key_is_explained_in_a_sentence_with_examples_that_are_right(kind: str) -> None:
    for name, schema in keys(SCHEMAS[kind]):
        assert re.fullmatch(r"[A-Z0-9].*[.?]", schema["description"]), name
        assert schema["examples"], name
        alone = Draft7Validator({**schema, "definitions": SCHEMAS[kind].get("definitions", {})})
        assert all(map(alone.is_valid, schema["examples"])), name


@pytest.mark.parametrize("kind", SCHEMAS)
def test_a_schema_is_one(kind: str) -> None:
    Draft7Validator.check_schema(SCHEMAS[kind])


@pytest.mark.parametrize(("name", "text"), written().items(), ids=written())
def test_the_schema_in_the_documents_is_up_to_date(name: str, text: str) -> None:
    assert (ROOT / "docs" / "schema" / name).read_text(encoding="utf-8") == text, "run: sidebyside schema"


@pytest.mark.parametrize(("kind", "path"), OURS, ids=[path.stem for _, path in OURS])
def test_our_own_files_tell_editors_where_their_schema_is(kind: str, path: Path) -> None:
    first = path.read_text(encoding="utf-8").partition("\n")[0]
    told = re.fullmatch(r"# yaml-language-server: \$schema=(\S+)", first)

    assert told, "the first line should be: # yaml-language-server: $schema=…"
    assert (path.parent / told[1]).resolve() == ROOT / "docs" / "schema" / f"{kind}.schema.json"


def mappings(data: object, trail: str = "") -> Iterator[tuple[str, Mapping[str, object]]]:
    """Every mapping in a document, by its trail."""
    if isinstance(data, dict):
        yield trail, data
        for key, value in data.items():
            yield from mappings(value, f"{trail}.{key}".lstrip("."))
    if isinstance(data, list):
        for number, value in enumerate(data):
            yield from mappings(value, f"{trail}[{number}]")


def keys(schema: object) -> Iterator[tuple[str, Any]]:
    """Every key that the schema knows, with the schema of its value."""
    if isinstance(schema, dict):
        if schema.get("additionalProperties") is False:
            yield from schema["properties"].items()
        for name, held in schema.items():
            if name not in ("examples", "if", "then", "not"):
                yield from keys(held)
    if isinstance(schema, list):
        for held in schema:
            yield from keys(held)
