"""The save as a file."""

from pathlib import Path

import pytest

from sidebyside.hosts.desktop import DesktopHost
from sidebyside.hosts.keeping import CannotKeepError


def test_a_save_is_there_the_next_time(tmp_path: Path) -> None:
    DesktopHost(tmp_path / "new" / "folder").keep("a save")

    assert DesktopHost(tmp_path / "new" / "folder").load() == "a save"


def test_before_the_first_save_there_is_none(tmp_path: Path) -> None:
    assert DesktopHost(tmp_path).load() is None


def test_a_save_is_replaced_whole_and_leaves_no_half_file(tmp_path: Path) -> None:
    host = DesktopHost(tmp_path)
    host.keep("first")
    host.keep("second")

    assert [path.name for path in tmp_path.iterdir()] == ["save.json"]
    assert host.load() == "second"


def test_what_is_put_aside_stays_byte_for_byte_and_is_never_written_over(tmp_path: Path) -> None:
    host = DesktopHost(tmp_path)
    for held in (b"\xff\xfeprecious", b"precious too"):
        (tmp_path / "save.json").write_bytes(held)
        host.set_aside()
    host.keep("new")

    assert (tmp_path / "save-set-aside-1.json").read_bytes() == b"\xff\xfeprecious"
    assert (tmp_path / "save-set-aside-2.json").read_bytes() == b"precious too"
    assert host.load() == "new"


def test_a_save_that_may_not_be_read_is_not_taken_for_none(tmp_path: Path) -> None:
    (tmp_path / "save.json").mkdir()

    with pytest.raises(CannotKeepError):
        DesktopHost(tmp_path).load()


def test_bytes_that_are_no_text_can_be_loaded(tmp_path: Path) -> None:
    (tmp_path / "save.json").write_bytes(b"\xff\xfe{")

    assert DesktopHost(tmp_path).load() is not None


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")

    with pytest.raises(CannotKeepError):
        DesktopHost(tmp_path / "file").keep("a save")
    with pytest.raises(CannotKeepError):
        DesktopHost(tmp_path / "file").set_aside()
