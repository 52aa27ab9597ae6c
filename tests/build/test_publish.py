"""What publishes the site: the workflow, files for hosts, zips."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
import yaml

from build.hosting import LASTING, not_found, sitemap, write_host_files
from build.links import AddressError, Shared, checked, meta
from build.places import ROOT
from build.zips import READ_ME, write_zips
from sidebyside.content.library import Library

ADDRESS = "https://example.org/side-by-side/"


@pytest.fixture(scope="module")
def workflow() -> dict[Any, Any]:
    told: dict[Any, Any] = yaml.safe_load((ROOT / ".github/workflows/publish.yml").read_text(encoding="utf-8"))
    return told


def steps(workflow: dict[Any, Any]) -> Iterator[dict[str, Any]]:
    for job in workflow["jobs"].values():
        yield from job["steps"]


def test_the_workflow_runs_the_commands_of_the_readme(workflow: dict[Any, Any]) -> None:
    readme, makefile = (ROOT / "README.md").read_text(), (ROOT / "Makefile").read_text()
    ran = [step["run"] for step in steps(workflow) if "run" in step]

    assert "make test" in ran
    assert 'make web ADDRESS="$ADDRESS"' in ran
    assert "make test" in readme and "\nweb: " in makefile and "$(ADDRESS)" in makefile


def test_the_workflow_uses_official_actions_of_a_pinned_major_version(workflow: dict[Any, Any]) -> None:
    used = [step["uses"] for step in steps(workflow) if "uses" in step]

    assert used
    assert all(re.fullmatch(r"actions/[a-z-]+@v\d+", action) for action in used)


def test_only_the_publishing_job_may_write_and_only_pages(workflow: dict[Any, Any]) -> None:
    assert workflow["permissions"] == {"contents": "read"}
    assert set(workflow["jobs"]["build"]["permissions"].values()) == {"read"}
    assert workflow["jobs"]["publish"]["permissions"] == {"pages": "write", "id-token": "write"}
    assert workflow["jobs"]["publish"]["needs"] == "build"


def shared(**other: str) -> Shared:
    told = {"folder": "ro/lunch", "root": "../../", "language": "ro", "story": "lunch", "title": "Cu Sami & co?"}
    return Shared(**{**told, "says": "La prânz.", "brand": "Alături", **other})


def test_without_an_address_nothing_absolute_is_told() -> None:
    told = meta(shared(), "")

    assert "://" not in told
    assert 'hreflang="en" href="../../en/lunch/"' in told
    assert 'property="og:title" content="Cu Sami &amp; co?"' in told
    assert "og:image" not in told


def test_with_an_address_the_picture_and_all_languages_are_told_in_full() -> None:
    told = meta(shared(), ADDRESS)

    assert f'property="og:image" content="{ADDRESS}share/ro/lunch.png"' in told
    assert f'property="og:url" content="{ADDRESS}ro/lunch/"' in told
    assert f'hreflang="en" href="{ADDRESS}en/lunch/"' in told


@pytest.mark.parametrize("address", ["example.org", "ftp://example.org/", "https://", "https://example.org/?a=b"])
def test_what_is_no_address_is_refused(address: str) -> None:
    with pytest.raises(AddressError, match="is no address of a site"):
        checked(address)


def test_an_address_ends_with_one_slash_and_nothing_stays_nothing() -> None:
    assert checked("https://example.org/side-by-side") == ADDRESS
    assert checked(ADDRESS) == ADDRESS
    assert checked("") == ""


def test_the_page_for_wrong_addresses_leads_home_in_both_languages(library: Library) -> None:
    page = not_found(library, "/side-by-side/")

    assert '<section lang="en">' in page and 'href="/side-by-side/en/"' in page
    assert '<section lang="ro">' in page and 'href="/side-by-side/ro/"' in page


def test_the_list_for_search_engines_holds_every_page_but_the_root() -> None:
    told = sitemap(ADDRESS, ["", "en", "en/lunch"])

    assert re.findall(r"<loc>(.*?)</loc>", told) == [f"{ADDRESS}en/", f"{ADDRESS}en/lunch/"]


def test_lists_for_search_engines_need_an_address(tmp_path: Path, library: Library) -> None:
    write_host_files(tmp_path, library, "", ["en"])

    assert not (tmp_path / "sitemap.xml").exists()
    assert not (tmp_path / "robots.txt").exists()


def test_only_what_has_a_hash_in_its_address_is_cached_for_ever(tmp_path: Path, library: Library) -> None:
    write_host_files(tmp_path, library, "", [])
    blocks = (tmp_path / "_headers").read_text(encoding="utf-8").split("\n/")

    assert [block.split("/*")[0] for block in blocks if "immutable" in block] == list(LASTING)


def test_the_zips_have_the_page_at_the_top_and_only_what_the_page_can_unpack(tmp_path: Path) -> None:
    site = tmp_path / "site"
    for name in ("index.html", "index.html.gz", "index.html.br", "runtime/a/b.wasm", "runtime/a/b.wasm.gz",
                 "runtime/a/b.wasm.br", "share/en/all.png", "_headers", "404.html"):  # fmt: skip
        (site / name).parent.mkdir(parents=True, exist_ok=True)
        (site / name).write_text(name, encoding="utf-8")
    itch, lms = write_zips(site, tmp_path)

    assert ZipFile(itch).namelist() == ["index.html", "runtime/a/b.wasm", "runtime/a/b.wasm.gz"]
    assert ZipFile(lms).namelist() == [READ_ME, *ZipFile(itch).namelist()]
    assert "no SCORM" in ZipFile(lms).read(READ_ME).decode()


def test_the_same_site_gives_the_same_zip(tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "index.html").write_text("x", encoding="utf-8")
    first = write_zips(tmp_path / "site", tmp_path)[0].read_bytes()

    assert write_zips(tmp_path / "site", tmp_path)[0].read_bytes() == first
