"""One scenario, two forms: the author's YAML and the JSON that the browser gets are the same."""

import json
from pathlib import Path

from build.bundle import bundle
from sidebyside.content.library import Library, load, read_scenario
from sidebyside.content.problems import Report
from sidebyside.content.read import read
from sidebyside.content.read_json import plain
from sidebyside.content.wording import for_players


def test_the_compiled_library_is_equal_to_the_written_one(tmp_path: Path, game: Path, library: Library) -> None:
    bundle(game, tmp_path)

    compiled = load(tmp_path)

    assert compiled.problems == ()
    assert compiled.scenarios == library.scenarios
    assert compiled.world == library.world
    assert compiled.catalogues == {name: for_players(held) for name, held in library.catalogues.items()}


def test_a_mistake_in_json_is_told_with_its_trail(tmp_path: Path, library: Library) -> None:
    node = read(Path(__file__).parent / "whole.yaml", Path(__file__).parent, Report())
    assert node is not None
    data = plain(node)
    assert isinstance(data, dict)
    data["scenes"]["queue"]["choices"][1]["to"] = "nowhere"
    (tmp_path / "scenario.json").write_text(json.dumps(data), encoding="utf-8")

    _, report = read_scenario(tmp_path / "scenario.json", tmp_path, library.world)

    assert str(report.problems[0].mark) == "scenario.json (scenes.queue.choices[1].to)"


def test_words_may_change_without_changing_the_revision_and_rules_may_not(tmp_path: Path, library: Library) -> None:
    whole = (Path(__file__).parent / "whole.yaml").read_text(encoding="utf-8")
    other_words = whole.replace("Ask him where he would like to sit.", "Ask him.")
    other_rules = whole.replace("to: together", "to: alone-again")

    def revision(text: str) -> str:
        (tmp_path / "s.yaml").write_text(text, encoding="utf-8")
        scenario, report = read_scenario(tmp_path / "s.yaml", tmp_path, library.world)
        assert scenario, report.problems
        return scenario.revision

    assert revision(whole) == revision(other_words)
    assert revision(whole) != revision(other_rules)


def test_one_broken_scenario_does_not_take_the_others_away(few: Path) -> None:
    (few / "scenarios" / "broken").mkdir()
    (few / "scenarios" / "broken" / "scenario.yaml").write_text("format: [", encoding="utf-8")

    library = load(few)

    assert "extra-time" in library.scenarios
    assert [str(problem.mark) for problem in library.problems] == ["broken/scenario.yaml:1:10"]
