"""Zips of the site for hosts that want one file: a games portal (itch.io), a school's learning platform (LMS)."""

from collections.abc import Iterator
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from build.offline import files_of
from build.runtime.trim import LONG_AGO

FOR_STATIC_HOSTS = ("share/", "_headers", ".nojekyll", "robots.txt", "sitemap.xml", "404.html")
READ_ME = "READ-ME-FIRST.txt"
LMS_SAYS = """Side by Side (Alături): for a learning platform (Moodle, ILIAS, itslearning and others)

Upload this zip as a folder or a “file” activity, let the platform unpack it, and choose index.html as the page to begin
with. It can be shown in a frame. For one story and one language choose for example ro/extra-time/index.html.

It is a plain folder of files. It is no SCORM, xAPI or cmi5 package: it reports nothing to the platform, so there are no
marks, no attendance and no progress of pupils to see there. Whatever a pupil does stays in that pupil's browser.

---

Pentru o platformă de învățare. Încărcați arhiva ca dosar sau ca activitate „fișier”, lăsați platforma să o despacheteze
și alegeți index.html drept pagină de început. Poate fi arătată într-un cadru. Pentru o singură poveste și limbă
alegeți, de exemplu, ro/extra-time/index.html.

Este un simplu dosar cu fișiere. Nu este un pachet SCORM, xAPI sau cmi5: nu raportează nimic platformei, deci acolo nu
apar note, prezență sau progresul elevilor. Ce face un elev rămâne în browserul acelui elev.
"""


def write_zips(site: Path, folder: Path) -> tuple[Path, Path]:
    """Writes both and returns where they are; index.html is at the top of each."""
    itch, lms = folder / "side-by-side-itch.zip", folder / "side-by-side-lms.zip"
    _write(itch, site, {})
    _write(lms, site, {READ_ME: LMS_SAYS})
    return itch, lms


def _write(out: Path, site: Path, more: dict[str, str]) -> None:
    with ZipFile(out, "w", ZIP_DEFLATED) as packed:
        for name, text in more.items():
            packed.writestr(_entry(name), text)
        for file in _files(site):
            packed.writestr(_entry(file.relative_to(site).as_posix()), file.read_bytes())


def _files(site: Path) -> Iterator[Path]:
    """Such hosts compress by themselves or not at all: of the siblings only the .gz that the page itself can unpack."""
    for file in files_of(site):
        name = file.relative_to(site).as_posix()
        unpacked_by_us = file.suffix == ".gz" and file.stem.endswith((".wasm", ".zip"))
        if not name.startswith(FOR_STATIC_HOSTS) and (file.suffix not in (".gz", ".br") or unpacked_by_us):
            yield file


def _entry(name: str) -> ZipInfo:
    """Always the same bytes for the same site."""
    entry = ZipInfo(name, LONG_AGO)
    entry.compress_type = ZIP_DEFLATED
    entry.external_attr = 0o644 << 16
    return entry
