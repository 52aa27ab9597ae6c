"""The history of a published story, and what is wrong with one that cannot be read."""

from pathlib import Path

import pytest

from sidebyside.content.history import load_history
from sidebyside.content.problems import Code, Report


def codes(folder: Path, text: str) -> list[Code]:
    (folder / "history.yaml").write_text(text, encoding="utf-8")
    report = Report()
    load_history(folder, report)
    return [problem.code for problem in report.problems]


def test_a_story_that_was_never_published_has_no_history(tmp_path: Path) -> None:
    assert load_history(tmp_path, Report()) == ()


def test_editions_are_read_in_order_with_what_they_retired(tmp_path: Path) -> None:
    text = "- {revision: a1, since: 0.1.0, note: First.}\n- {revision: b2, since: 0.2.0, note: Less., retired: [go]}\n"
    (tmp_path / "history.yaml").write_text(text, encoding="utf-8")

    first, second = load_history(tmp_path, Report())

    assert (first.revision, first.retired) == ("a1", ())
    assert (second.since, second.retired) == ("0.2.0", ("go",))


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("- {since: 0.1.0, note: First.}", Code.MISSING_KEY),
        ("- {revision: a1, since: 0.1.0, note: First., retierd: go}", Code.UNKNOWN_KEY),
        ("- {revision: 12, since: 0.1.0, note: First.}", Code.WRONG_TYPE),
        ("- first", Code.WRONG_TYPE),
        ("- {revision: a1, since: 0.1.0, note: First., retired: [[go]]}", Code.WRONG_TYPE),
        ("- [", Code.NOT_YAML),
        ("", Code.EMPTY),
    ],
)
def test_a_mistake_is_told(tmp_path: Path, text: str, code: Code) -> None:
    assert codes(tmp_path, text) == [code]
