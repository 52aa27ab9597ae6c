"""Comments by which an author allows what a rule forbids."""

from pathlib import Path

from sidebyside.content.allowances import allowances_in_po, allowances_in_yaml
from sidebyside.content.problems import Report
from sidebyside.content.read_po import read_po


def found(text: str, tmp_path: Path) -> list[tuple[int, str, str]]:
    (tmp_path / "a.yaml").write_text(text, encoding="utf-8")
    return [(held.line, held.code, held.reason) for held in allowances_in_yaml(tmp_path / "a.yaml", tmp_path)]


def test_a_comment_allows_on_the_next_line(tmp_path: Path) -> None:
    assert found("a: 1\n# allow long-text: it is a poem\nb: 2\n", tmp_path) == [(3, "long-text", "it is a poem")]


def test_several_comments_allow_on_the_same_line(tmp_path: Path) -> None:
    text = "# allow long-text: a poem\n  # just a note\n# allow shaming: quoted\nb: 2\n"

    assert [line for line, _, _ in found(text, tmp_path)] == [4, 4]


def test_a_missing_reason_is_kept_for_the_check_to_tell(tmp_path: Path) -> None:
    assert found("# allow long-text\nb: 2\n", tmp_path) == [(2, "long-text", "")]


def test_words_in_a_text_allow_nothing(tmp_path: Path) -> None:
    assert found('a: "# allow long-text: no"\nb: 1 # allow long-text: no\n', tmp_path) == []


def test_a_translator_allows_in_a_comment() -> None:
    head = 'msgid ""\nmsgstr ""\n"Language: ro\\n"\n\n'
    text = head + '# allow flagged-term: the old title of the law\nmsgctxt "a/a#text"\nmsgid "A"\nmsgstr "B"\n'
    (allowance,) = allowances_in_po({"ro": read_po(text, "ro.po", Report(), ("a",))})

    assert (allowance.mark.line, allowance.code, allowance.reason) == (6, "flagged-term", "the old title of the law")
