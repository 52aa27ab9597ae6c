"""`sidebyside new`, as an author meets it: it asks, asks again, and touches nothing but the new folder."""

import io
import shlex
from pathlib import Path

import pytest

from sidebyside.checking import check
from sidebyside.cli import main
from sidebyside.content.library import load
from sidebyside.content.problems import Severity
from sidebyside.engine.story import Role


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to work in, with a neighbour that must stay as it is."""
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    return tmp_path / "here"


def typed(monkeypatch: pytest.MonkeyPatch, *lines: str) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{line}\n" for line in lines)))


def test_enter_at_every_question_makes_a_story_that_passes_and_plays(
    here: Path, game: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    typed(monkeypatch, *[""] * 11)
    assert main(["new"]) == 0

    folder = here / "a-story-from-our-school"
    assert [str(found) for found in check(game, folder) if found.severity is Severity.ERROR] == []
    assert (folder / "ro.po").exists()
    assert "sidebyside check" in capsys.readouterr().out
    typed(monkeypatch, "new", "a-story-from-our-school", "start", "ask-quietly", "onward", "listen", "onward")
    assert main(["play", str(folder)]) == 0
    assert "What now?" in capsys.readouterr().out


def test_an_answer_that_cannot_be_used_is_asked_for_again(
    here: Path, game: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    typed(monkeypatch, "😀", "Lunch", "../../x", "lunch", "king", "2", "old", "9-11", *[""] * 7)
    assert main(["new"]) == 0

    out = capsys.readouterr().out
    assert "A title needs letters" in out
    assert "A short name has only small letters" in out
    assert "“king” is not on the list. Known are: classmate" in out
    assert "Write the youngest and the oldest" in out
    assert sorted(path.name for path in here.parent.iterdir()) == ["here"]
    assert [path.name for path in here.iterdir()] == ["lunch"]
    assert load(game, here / "lunch").scenarios["lunch"].role is Role.STUDENT


@pytest.mark.parametrize("lines", [(), ("Lunch",), ("Lunch", "lunch", "1", "10-14", "RO")])
def test_when_the_answers_end_nothing_is_written(
    here: Path, lines: tuple[str, ...], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    typed(monkeypatch, *lines)

    assert main(["new"]) == 1
    assert "Nothing was written." in capsys.readouterr().err
    assert list(here.iterdir()) == []


def test_a_stream_of_nonsense_comes_to_an_end(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    typed(monkeypatch, *["😀"] * 1_000)

    assert main(["new"]) == 1
    assert list(here.iterdir()) == []


def test_nothing_is_ever_overwritten(
    here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (here / "lunch").mkdir()
    (here / "lunch" / "mine.txt").write_text("mine", encoding="utf-8")
    typed(monkeypatch, "Lunch", "", *[""] * 20)

    assert main(["new", "lunch"]) == 1
    assert main(["new"]) == 1

    said = capsys.readouterr()
    assert "is there already" in said.err and "is there already" in said.out
    assert [path.name for path in (here / "lunch").iterdir()] == ["mine.txt"]


def test_answers_can_come_from_a_file(here: Path, game: Path) -> None:
    (here / "answers.yaml").write_text(
        "title: 'Ștefan: \"#1\"'\nrole: teacher\nages: [9, 12]\nplaces: [yard, bus-stop]\nsituation: privacy\n",
        encoding="utf-8",
    )
    assert main(["new", "made/secret", "--answers", "answers.yaml"]) == 0

    story = load(game, here / "made" / "secret").scenarios["secret"]
    assert (story.title.text, story.role, story.ages) == ("Ștefan: “#1”", Role.TEACHER, (9, 12))
    assert {scene.place for scene in story.scenes.values()} == {"yard", "bus-stop"}
    assert story.rights == ("crc-12", "crc-16")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("rolle: teacher", "nobody asks for “rolle”. Did you mean “role”?"),
        ("role: king", "role: “king” is not on the list"),
        ("- a\n- b", "question: answer"),
        ("id: ../../x", "id: A short name"),
        ("role: {a: b}", "role: This has to be a text"),
        ("title: {a: {b: c}}", "title: This has to be a text"),
        ("title: [a, b]", "title: This has to be a text"),
        ("title: true", "title: This has to be a text"),
        ("places: [[yard], {a: b}]", "places: This has to be a text or a list of texts"),
        ("title: '“x” “'", "title: There is a quote that does not open and close"),
        ("title: [", "not-yaml"),
        ("", "empty"),
    ],
)
def test_a_file_with_answers_that_cannot_be_used_is_told(
    here: Path, text: str, says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (here / "answers.yaml").write_text(text, encoding="utf-8")

    assert main(["new", "--answers", "answers.yaml"]) == 1
    assert says in capsys.readouterr().err
    assert [path.name for path in here.iterdir()] == ["answers.yaml"]


def test_what_it_says_to_type_next_can_be_typed(
    here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    typed(monkeypatch, *[""] * 11)
    assert main(["new", "it's my work/lunch"]) == 0

    (line,) = [line for line in capsys.readouterr().out.splitlines() if "sidebyside map" in line]
    assert shlex.split(line)[:3] == ["sidebyside", "map", str(here / "it's my work" / "lunch")]


@pytest.mark.parametrize("name", ["My Story", "ă", "."])
def test_a_folder_that_cannot_be_a_short_name_is_told(
    here: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = here / "Not A Name" if name == "." else here / name

    assert main(["new", str(folder)]) == 1
    assert "cannot be the name of a story" in capsys.readouterr().err
    assert list(here.iterdir()) == []
