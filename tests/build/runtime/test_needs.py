"""What is missing on this machine is said, with the cure."""

import base64
import hashlib
import sys
from pathlib import Path

import pytest

from build.runtime import needs
from build.runtime.commands import Command, run
from build.runtime.errors import RuntimeBuildError
from build.runtime.mirror import find_mirror
from build.runtime.parts import Sdist
from build.runtime.pinned import check_integrity
from build.runtime.sdist import fetch_sdist, link
from build.runtime.sources import DebianSource, changed

SDIST = Sdist("thing", "1.0", "thing-1.0.tar.gz", hashlib.sha256(b"thing").hexdigest())


def everything(_: str) -> str:
    return "/usr/bin/it"


def without(name: str) -> needs.Find:
    return lambda asked: None if asked == name else "/usr/bin/it"


def test_someone_who_is_not_root_is_told_so() -> None:
    with pytest.raises(RuntimeBuildError, match="needs root"):
        needs.check(1000, everything)


def test_a_missing_debootstrap_comes_with_the_command_that_brings_it() -> None:
    with pytest.raises(RuntimeBuildError, match="apt-get install debootstrap"):
        needs.check(0, without("debootstrap"))


def test_a_missing_npm_comes_with_the_command_that_brings_it() -> None:
    with pytest.raises(RuntimeBuildError, match="apt-get install npm"):
        needs.check(0, without("npm"))


def test_with_everything_in_place_nothing_is_said() -> None:
    needs.check(0, everything)


def test_an_npm_part_with_another_hash_is_refused(tmp_path: Path) -> None:
    part = tmp_path / "part.tgz"
    part.write_bytes(b"right")
    right = "sha512-" + base64.b64encode(hashlib.sha512(b"right").digest()).decode()
    check_integrity(part, right)
    part.write_bytes(b"wrong")
    with pytest.raises(RuntimeBuildError, match=r"part\.tgz is not the file that is pinned"):
        check_integrity(part, right)


def test_a_source_distribution_with_another_hash_is_refused() -> None:
    pages = {"": b'{"url": "files/thing-1.0.tar.gz"}', "files/thing-1.0.tar.gz": b"other"}
    with pytest.raises(RuntimeBuildError, match="is not the file that is pinned"):
        fetch_sdist(SDIST, lambda url: pages[url.removeprefix("index/thing/")], lambda: "index")


@pytest.mark.parametrize(
    "page",
    [
        '{"files": [{"filename": "thing-1.0.tar.gz", "url": "../../files/thing-1.0.tar.gz"}]}',
        '<a href="../../files/thing-1.0.tar.gz#sha256=00">thing-1.0.tar.gz</a>',
    ],
)
def test_a_file_is_found_on_an_index_page_of_either_kind(page: str) -> None:
    assert link("mirror://host/simple/thing/", page, SDIST.file).endswith("files/thing-1.0.tar.gz")


def test_an_index_without_the_file_is_named() -> None:
    with pytest.raises(RuntimeBuildError, match=r"does not offer thing-1\.0\.tar\.gz"):
        link("index/thing/", "<html></html>", SDIST.file)


def test_the_mirror_is_the_one_of_this_debian_not_of_a_third_party(tmp_path: Path) -> None:
    machine = debian(tmp_path)
    (machine / "sources.list").write_text(
        "deb http://third.example/tools sid-tools main\n"
        "deb [signed-by=/k] http://security.example/debian bookworm-security main\n"
        "deb [arch=amd64 signed-by=/k] http://mirror.example/debian/ bookworm main contrib # ours\n"
    )
    assert find_mirror(machine, tmp_path / "os-release") == "http://mirror.example/debian"


def test_the_mirror_is_found_in_the_newer_form_too(tmp_path: Path) -> None:
    machine = debian(tmp_path)
    (machine / "sources.list.d/debian.sources").write_text(
        "Types: deb deb-src\n# a remark\nURIs: http://mirror.example/debian\nSuites: bookworm bookworm-updates\n"
        "Components: main\n\nTypes: deb\nURIs: http://security.example/\nSuites: bookworm-security\nComponents: main\n"
    )
    assert find_mirror(machine, tmp_path / "os-release") == "http://mirror.example/debian"


def test_a_machine_without_a_debian_mirror_is_told_what_to_write(tmp_path: Path) -> None:
    machine = debian(tmp_path)
    with pytest.raises(RuntimeBuildError, match="no Debian mirror was found"):
        find_mirror(machine, tmp_path / "os-release")


def test_another_system_than_debian_is_refused(tmp_path: Path) -> None:
    machine = debian(tmp_path)
    (machine / "sources.list").write_text("deb http://mirror.example/ubuntu bookworm main\n")
    (tmp_path / "os-release").write_text("ID=ubuntu\nVERSION_CODENAME=bookworm\n")
    with pytest.raises(RuntimeBuildError, match="no Debian mirror was found"):
        find_mirror(machine, tmp_path / "os-release")


def test_a_program_that_fails_is_shown_by_its_last_lines_and_its_log(tmp_path: Path) -> None:
    log = tmp_path / "logs/build.log"
    script = "print('\\n'.join(f'line {n}' for n in range(40))); raise SystemExit(3)"
    with pytest.raises(RuntimeBuildError) as failed:
        run(Command("compiling pygame-ce", (sys.executable, "-c", script)), log)
    said = str(failed.value)
    assert said.startswith("compiling pygame-ce failed")
    assert str(log) in said
    assert "line 39" in said
    assert "line 9\n" not in said


def test_a_new_debian_version_is_said_and_an_old_one_is_not() -> None:
    found = (DebianSource("libsdl2", "2.0-2", {}), DebianSource("freetype", "1.0-1", {}))
    (warning,) = changed(found, {"libsdl2": "2.0-1", "freetype": "1.0-1"})
    assert "libsdl2 2.0-2" in warning
    assert "2.0-1" in warning


def debian(folder: Path) -> Path:
    apt = folder / "apt"
    (apt / "sources.list.d").mkdir(parents=True)
    (folder / "os-release").write_text('ID=debian\nVERSION_CODENAME="bookworm"\n')
    return apt


def test_a_machine_of_another_kind_is_told_before_anything_is_made() -> None:
    with pytest.raises(RuntimeBuildError, match="this is aarch64"):
        needs.check(user=0, find=lambda name: name, machine="aarch64")
