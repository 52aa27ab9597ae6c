"""A story's translator can change the words of that story and of nothing else."""

import json
import shutil
from collections.abc import Mapping
from pathlib import Path

import pytest

from build.bundle import BundleError, bundle
from sidebyside.checking import check
from sidebyside.content.library import load
from sidebyside.content.problems import Code
from sidebyside.engine.counting import PLURALS

WHOLE = Path(__file__).parent / "whole.yaml"
HEAD = 'msgid ""\nmsgstr ""\n"Language: ro\\n"\n"Plural-Forms: nplurals=2; plural=(n != 1);\\n"\n'
MINE = 'msgctxt "lunch/title#text"\nmsgid "Who sits with Sami?"\nmsgstr "Cine stă cu Sami?"\n'
STRAYS = {
    "another story": 'msgctxt "extra-time/title#text"\nmsgid "Is extra time cheating?"\nmsgstr "Da."\n',
    "the interface": 'msgctxt "interface/new#text"\nmsgid "New"\nmsgstr "Pleacă"\n',
    "a right": 'msgctxt "rights/crc-12/title#text"\nmsgid "Be heard"\nmsgstr "Taci"\n',
    "the rule for plurals": f'msgctxt "{PLURALS}"\nmsgid "0"\nmsgstr "{"0" * 200}"\n',
    "nothing": 'msgid "Quit"\nmsgstr "Pleacă"\n',
}


@pytest.fixture
def copy(few: Path) -> Path:
    """An app folder with one story more, which has no translation yet."""
    (few / "scenarios" / "lunch").mkdir()
    shutil.copy(WHOLE, few / "scenarios" / "lunch" / "scenario.yaml")
    return few


@pytest.fixture
def before(few: Path) -> Mapping[str, str]:
    """All that was translated before there was the story more."""
    return load(few).catalogues["ro"]


def strays(copy: Path) -> list[str]:
    return [str(problem.mark) for problem in check(copy) if problem.code is Code.STRAY_TRANSLATION]


@pytest.mark.parametrize("stray", STRAYS.values(), ids=STRAYS)
def test_a_story_can_change_no_other_text_and_is_told(before: Mapping[str, str], copy: Path, stray: str) -> None:
    (copy / "scenarios" / "lunch" / "ro.po").write_text(f"{HEAD}\n{MINE}\n{stray}", encoding="utf-8")

    mine = {"lunch/title#text": "Cine stă cu Sami?"}
    assert load(copy).catalogues["ro"] == {**before, **mine}
    assert strays(copy) == ["lunch/ro.po:10:1"]


def test_a_story_brings_no_rule_for_plurals(before: Mapping[str, str], copy: Path) -> None:
    counted = 'msgctxt "lunch/n#text"\nmsgid "{n} one"\nmsgid_plural "{n}"\nmsgstr[0] "{n}"\nmsgstr[1] "{n}"\n'
    (copy / "scenarios" / "lunch" / "ro.po").write_text(f"{HEAD}\n{counted}", encoding="utf-8")

    assert load(copy).catalogues["ro"][PLURALS] == before[PLURALS]


def test_the_shared_file_can_change_no_story(before: Mapping[str, str], copy: Path) -> None:
    path = copy / "translations" / "ro.po"
    text = path.read_text(encoding="utf-8")
    path.write_text(f"{text}\n{STRAYS['another story']}\n{STRAYS['the rule for plurals']}", encoding="utf-8")

    assert load(copy).catalogues["ro"] == before
    assert len(strays(copy)) == 2


def test_a_compiled_catalogue_of_a_story_changes_nothing_else_either(before: Mapping[str, str], copy: Path) -> None:
    spoilt = {"interface/new#text": "Pleacă", PLURALS: "0", "lunch/title#text": "Prânzul"}
    (copy / "scenarios" / "lunch" / "ro.json").write_text(json.dumps(spoilt), encoding="utf-8")

    assert load(copy).catalogues["ro"] == {**before, "lunch/title#text": "Prânzul"}


def test_a_site_with_a_stray_translation_is_not_built(copy: Path, tmp_path: Path) -> None:
    (copy / "scenarios" / "lunch" / "ro.po").write_text(f"{HEAD}\n{STRAYS['the interface']}", encoding="utf-8")

    with pytest.raises(BundleError, match="stray-translation"):
        bundle(copy, tmp_path / "out")


@pytest.mark.parametrize("name", ["interface", "cast", "rights"])
def test_no_story_is_called_as_the_shared_texts_are(copy: Path, name: str) -> None:
    folder = (copy / "scenarios" / "lunch").rename(copy / "scenarios" / name)
    path = folder / "scenario.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("id: lunch", f"id: {name}"), encoding="utf-8")

    library = load(copy)

    assert name not in library.scenarios
    assert [problem.code for problem in library.problems] == [Code.TAKEN_ID]
