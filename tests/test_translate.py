"""`sidebyside translate`, as a translator's helper meets it."""

import json
from pathlib import Path

import polib
import pytest

from sidebyside.cli import main
from sidebyside.content.library import load
from sidebyside.content.problems import Report
from sidebyside.content.translations import SHARED, catalogue, load_po
from sidebyside.content.wording import for_players
from sidebyside.translating.parts import parts
from sidebyside.translating.po_files import in_step

STORY = "scenarios/extra-time"


def translate(*words: str, game: Path) -> int:
    return main(["translate", *words, "--game", str(game)])


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.count(old) >= 1
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def contents(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def _catalogue(path: Path) -> dict[str, str]:
    return catalogue(load_po(path, Report(), (*SHARED, "extra-time")))


def test_extract_writes_a_template_for_each_file(few: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert translate("extract", game=few) == 0

    for part in parts(load(few), few, Report()):
        template = polib.pofile(str(part.folder / "messages.pot"))
        assert [entry.msgctxt for entry in template] == [message.context for message in part.messages]
        assert template.percent_translated() == 0
    assert "messages.pot: " in capsys.readouterr().out


def test_update_tells_what_is_to_do_and_then_there_is_nothing_more(
    few: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edit(few / STORY / "scenario.yaml", "Then study faster.", "Then read faster.")

    assert translate("update", game=few) == 0

    assert "to translate, 1 to look at again" in capsys.readouterr().out
    (entry,) = polib.pofile(str(few / STORY / "ro.po")).fuzzy_entries()
    assert (entry.previous_msgid, entry.msgid) == ("Then study faster.", "Then read faster.")


def test_a_changed_sentence_is_counted_and_shown_with_the_old_one(
    few: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edit(few / STORY / "scenario.yaml", "Then study faster.", "Then read faster.")
    translate("update", game=few)
    capsys.readouterr()

    main(["check", "--game", str(few)])

    out = capsys.readouterr().out
    assert "was translated from “Then study faster.”; now it is “Then read faster.”" in out
    assert ", 1 to look at again" in out


def test_a_second_update_changes_nothing(few: Path) -> None:
    files = [few / STORY / "ro.po", few / "translations" / "ro.po"]
    translate("update", game=few)
    once = [path.read_bytes() for path in files]
    translate("update", game=few)

    assert [path.read_bytes() for path in files] == once


def test_an_update_keeps_every_translation(few: Path, game: Path) -> None:
    translate("update", game=few)

    for folder in (STORY, "translations"):
        before, after = (_catalogue(root / folder / "ro.po") for root in (game, few))
        assert after == before


def test_a_new_language_gets_its_files(few: Path) -> None:
    assert translate("update", "--language", "bg", game=few) == 0

    po = polib.pofile(str(few / STORY / "bg.po"))
    assert po.metadata["Plural-Forms"] == "nplurals=2; plural=(n != 1);"
    assert po.percent_translated() == 0
    assert (few / "translations" / "bg.po").exists()


@pytest.mark.parametrize("what", ["update", "compile", "extract"])
@pytest.mark.parametrize("language", ["../xx", "../ro", "../fr", "/nowhere/ro", "tlh-nobody", "RO", "en", "", "."])
def test_a_language_that_nobody_translates_to_is_told_and_nothing_is_written(
    few: Path, what: str, language: str, capsys: pytest.CaptureFixture[str]
) -> None:
    before = contents(few)

    assert translate(what, "--language", language, "--to", str(few / "out"), game=few) == 1

    assert f"“{language}” is " in capsys.readouterr().err
    assert contents(few) == before


@pytest.mark.parametrize("spoilt", ["Prânzul".encode("latin-1"), b"\xff\xfe", b"nonsense: ["])
@pytest.mark.parametrize("what", ["update", "compile"])
def test_a_file_of_a_new_language_that_cannot_be_read_is_named_and_nothing_is_written(
    few: Path, what: str, spoilt: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    (few / "translations" / "de.po").write_bytes(spoilt)
    before = contents(few)

    assert translate(what, "--language", "de", "--to", str(few / "out"), game=few) == 1

    assert "translations/de.po" in capsys.readouterr().err
    assert contents(few) == before


@pytest.mark.parametrize(("spoilt", "code"), [(b"nonsense: [", "not-po"), (b"Pr\xe2nzul", "not-text")])
def test_a_file_that_only_the_story_has_is_named_too(
    few: Path, spoilt: bytes, code: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (few / STORY / "de.po").write_bytes(spoilt)
    before = contents(few)

    assert translate("update", "--language", "de", game=few) == 1

    assert f"extra-time/de.po: error [{code}]" in capsys.readouterr().err
    assert contents(few) == before


def test_an_update_puts_aside_what_belongs_to_another_story(few: Path) -> None:
    path = few / STORY / "ro.po"
    stray = 'msgctxt "lunch/title#text"\nmsgid "Lunch"\nmsgstr "Prânzul"\n'
    path.write_text(f"{path.read_text(encoding='utf-8')}\n{stray}", encoding="utf-8")

    assert translate("update", game=few) == 0

    assert '#~ msgctxt "lunch/title#text"' in path.read_text(encoding="utf-8")
    assert load(few).problems == ()


def test_one_story_can_be_updated_alone(few: Path) -> None:
    shared = (few / "translations" / "ro.po").read_bytes()
    (few / STORY / "ro.po").unlink()

    assert translate("update", str(few / STORY), game=few) == 0
    assert (few / STORY / "ro.po").exists()
    assert (few / "translations" / "ro.po").read_bytes() == shared


@pytest.mark.parametrize("file", [f"{STORY}/scenario.yaml", f"{STORY}/ro.po", "scenarios/cast.yaml"])
def test_where_something_cannot_be_read_nothing_is_written(
    few: Path, file: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (few / file).write_text("nonsense: [", encoding="utf-8")
    before = {path: path.read_bytes() for path in few.rglob("*.po")}

    assert translate("update", game=few) == 1

    assert Path(file).name in capsys.readouterr().err
    assert {path: path.read_bytes() for path in few.rglob("*.po")} == before


def test_compile_writes_what_the_browser_reads(few: Path, tmp_path: Path) -> None:
    assert translate("compile", "--to", str(tmp_path / "out"), game=few) == 0

    written = json.loads((tmp_path / "out" / "interface" / "ro.json").read_text(encoding="utf-8"))
    assert written == for_players(_catalogue(few / "translations" / "ro.po"))


def test_what_is_published_is_in_step_but_for_the_lines_that_sources_stand_on(game: Path) -> None:
    for part in parts(load(game), game, Report()):
        text = (part.folder / "ro.po").read_text(encoding="utf-8")

        assert _without_lines(in_step(text, part.messages)) == _without_lines(text), "run: sidebyside translate update"


def _without_lines(text: str) -> list[str]:
    return [line for line in text.splitlines() if not line.startswith("#: ")]
