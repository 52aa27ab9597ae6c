"""A folder of the cache is finished or not there."""

from pathlib import Path

import pytest

from build.runtime import build, forget_older
from build.runtime.errors import RuntimeBuildError
from build.runtime.once import alone, mounted_below, once
from build.runtime.places import Places
from build.runtime.progress import Progress


def test_a_folder_is_filled_only_once(tmp_path: Path) -> None:
    filled: list[Path] = []
    once(tmp_path / "site", filled.append)
    once(tmp_path / "site", filled.append)
    assert len(filled) == 1


def test_an_unfinished_build_is_not_taken(tmp_path: Path) -> None:
    def breaks(partial: Path) -> None:
        (partial / "half").write_text("x")
        raise RuntimeBuildError("the disk is full")

    with pytest.raises(RuntimeBuildError):
        once(tmp_path / "site", breaks)
    assert not (tmp_path / "site").exists()


def test_a_half_made_chroot_is_thrown_away_and_made_again(tmp_path: Path) -> None:
    left = tmp_path / "chroot.partial"
    left.mkdir()
    (left / "half").write_text("x")
    made = once(tmp_path / "chroot", lambda partial: (partial / "whole").touch())
    assert [file.name for file in made.iterdir()] == ["whole"]
    assert not left.exists()


def test_a_failed_compile_leaves_no_site(tmp_path: Path) -> None:
    def breaks(partial: Path) -> None:
        raise RuntimeBuildError("compiling pygame-ce failed")

    places = Places(tmp_path)
    with pytest.raises(RuntimeBuildError):
        build(places, Progress(lambda _: None), breaks)
    assert not places.compiled.exists()
    assert not places.site.exists()


def test_mounts_inside_a_folder_are_found_the_deepest_first(tmp_path: Path) -> None:
    mounts = tmp_path / "mounts"
    here = str(tmp_path / "a b")
    (tmp_path / "a b").mkdir()
    escaped = here.replace(" ", "\\040")
    mounts.write_text(f"proc /proc proc rw 0 0\nproc {escaped}/proc proc rw 0 0\nx {escaped}/proc/sys x rw 0 0\n")
    assert mounted_below(tmp_path / "a b", mounts) == [f"{here}/proc/sys", f"{here}/proc"]


def test_a_neighbour_with_a_longer_name_is_not_inside(tmp_path: Path) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(f"proc {tmp_path}/chroot-2/proc proc rw 0 0\n")
    assert mounted_below(tmp_path / "chroot", mounts) == []


def test_the_lock_is_given_back(tmp_path: Path) -> None:
    with alone(tmp_path / "cache"):
        pass
    with alone(tmp_path / "cache"):
        pass


def test_sites_of_older_recipes_are_forgotten(tmp_path: Path) -> None:
    places = Places(tmp_path)
    for folder in (places.site, places.root / "site-older", places.root / "compiled-older"):
        folder.mkdir(parents=True)

    forget_older(places)

    assert sorted(folder.name for folder in places.root.iterdir()) == sorted(["compiled-older", places.site.name])
