"""The author's handbook says what is so: its keys, its commands, its examples and what it quotes."""

import io
import json
import re
import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sidebyside.cli import COMMANDS, main, parser
from sidebyside.content.library import load
from sidebyside.content.problems import Report
from sidebyside.content.read import read
from sidebyside.content.read_json import plain
from sidebyside.content.read_yaml import read_yaml

ROOT = Path(__file__).resolve().parents[1]
DOCS = ROOT / "docs"
EXAMPLE = DOCS / "example" / "who-takes-sami"
PAGES = [DOCS / "handbook.md", DOCS / "README.md"]
HANDBOOK = PAGES[0].read_text(encoding="utf-8")
SCHEMA = json.loads((DOCS / "schema" / "scenario.schema.json").read_text(encoding="utf-8"))
LEVELS = {"story": SCHEMA} | {name: SCHEMA["definitions"][name] for name in ("scene", "line", "choice", "when")}


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", HANDBOOK, re.DOTALL | re.MULTILINE)


WHOLE = [block for block in blocks("yaml") if block.startswith("format:")]
PIECES = [block for block in blocks("yaml") if not block.startswith("format:")]
CALLS = [line for block in blocks("sh") for line in block.splitlines() if line.startswith("sidebyside ")]


def keys_of(schema: Any) -> Iterator[str]:
    """Every key of this level and what hangs below it, but not of what is described at another level."""
    if isinstance(schema, dict):
        for key, held in schema.get("properties", {}).items():
            yield key
            yield from keys_of(held)
        for key in ("allOf", "anyOf", "items"):
            yield from keys_of(schema.get(key))
    if isinstance(schema, list):
        for held in schema:
            yield from keys_of(held)


def rows(level: str) -> list[tuple[list[str], str]]:
    """The keys and the column “needed” of each row about the level."""
    found = re.findall(rf"^\| {level} \| (.*?) \| .*? \| (.*?) \|", HANDBOOK, re.MULTILINE)
    return [(re.findall(r"`([\w.]+)`", keys), needed) for keys, needed in found]


@pytest.mark.parametrize("level", LEVELS)
def test_the_table_of_keys_has_every_key_of_the_format_and_no_other(level: str) -> None:
    told = {key.rpartition(".")[2] for keys, _ in rows(level) for key in keys}

    assert told == set(keys_of(LEVELS[level]))


@pytest.mark.parametrize("level", LEVELS)
def test_the_table_of_keys_says_without_which_a_story_does_not_start(level: str) -> None:
    told = {key for keys, needed in rows(level) if needed == "to play" for key in keys}

    assert told == set(LEVELS[level].get("required", ()))


def test_every_word_that_is_fixed_is_told() -> None:
    fixed = set(re.findall(r"`([\w-]+)`", HANDBOOK.partition("### Words that are fixed")[2]))

    assert set(enumerated(SCHEMA)) <= fixed


def enumerated(schema: Any) -> Iterator[str]:
    if isinstance(schema, dict):
        yield from filter(None, schema.get("enum", ()))
    for held in schema.values() if isinstance(schema, dict) else schema if isinstance(schema, list) else ():
        yield from enumerated(held)


def test_a_story_that_is_given_whole_can_be_saved_and_played(
    tmp_path: Path, game: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (story,) = WHOLE
    folder = saved(story, tmp_path)
    assert load(game, folder).problems == ()

    monkeypatch.setattr("sys.stdin", io.StringIO("new\nheavy-door\nstart\npull\nonward\n"))
    assert main(["play", str(folder)]) == 0
    assert "Careful with the paint." in capsys.readouterr().out


def test_the_finding_that_is_explained_is_what_the_check_says(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    saved(WHOLE[0], tmp_path)
    monkeypatch.chdir(tmp_path)
    main(["check", "heavy-door"])
    said = capsys.readouterr().out

    (quoted,) = [block for block in blocks("text") if "[decisions]" in block]
    errors = re.search(r"there are (\d+) errors", HANDBOOK)
    assert quoted in said
    assert errors and f"{errors[1]} errors, " in said


def saved(story: str, below: Path) -> Path:
    folder = below / "heavy-door"
    folder.mkdir()
    (folder / "scenario.yaml").write_text(story, encoding="utf-8")
    return folder


@pytest.mark.parametrize("piece", PIECES)
def test_a_piece_of_yaml_stands_in_the_example(piece: str) -> None:
    quoted = read_yaml(piece, "handbook.md", Report())
    if quoted is None:  # only a comment
        assert piece.startswith("# allow ")
        return
    story = plain(read(EXAMPLE / "scenario.yaml", EXAMPLE, Report()))  # type: ignore[arg-type]
    wanted = plain(quoted)
    for held in wanted if isinstance(wanted, list) else [wanted]:
        assert any(held.items() <= found.items() for found in mappings(story)), held


def mappings(data: Any) -> Iterator[dict[str, Any]]:
    if isinstance(data, dict):
        yield data
    for held in data.values() if isinstance(data, dict) else data if isinstance(data, list) else ():
        yield from mappings(held)


def test_the_figures_and_the_revision_are_those_of_the_example(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["prove", str(EXAMPLE)]) == 0
    said = capsys.readouterr().out

    (figures,) = [block for block in blocks("text") if "good ways" in block]
    (history,) = re.findall(r"- revision: (\w+)", HANDBOOK)
    assert set(figures.splitlines()) <= set(said.splitlines())
    assert f"{history}, for history.yaml" in said


def test_what_is_quoted_of_the_example_in_the_tables_of_better_sentences_stands_there() -> None:
    story = (EXAMPLE / "scenario.yaml").read_text(encoding="utf-8")
    better = re.findall(r"^\| `(?:protects|misses|next)` \| .*? \| (.*?) \|$", HANDBOOK, re.MULTILINE)

    assert len(better) == 3
    assert [sentence for sentence in better if sentence not in story] == []


@pytest.mark.parametrize("call", CALLS)
def test_a_command_that_is_shown_can_be_typed(call: str) -> None:
    options = parser().parse_args(shlex.split(call)[1:])

    path = getattr(options, "path", None)
    assert path is None or path.name == "heavy-door" or (ROOT / path).is_dir()


def test_there_are_commands_to_type_and_each_named_in_a_sentence_exists() -> None:
    named = {name for page in PAGES for name in re.findall(r"`sidebyside (\w+)", page.read_text(encoding="utf-8"))}

    assert len(CALLS) >= 9
    assert named <= set(COMMANDS)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_leads_somewhere(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    headings = {anchor(heading) for heading in re.findall(r"^#+ (.*)$", text, re.MULTILINE)}
    for target in re.findall(r"\]\(([^)\s]+)\)", text):
        file, _, fragment = target.partition("#")
        assert (page.parent / file).exists(), target
        assert file or fragment in headings, target


def anchor(heading: str) -> str:
    """How a page on a forge names a heading."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")
