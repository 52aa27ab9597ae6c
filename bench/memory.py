"""How much memory the process of a page holds, as Linux tells it: shared parts counted by share."""

import re
from pathlib import Path


def renderer_megabytes(profile: str) -> float:
    """The largest page process of the browser that was started with this profile folder.

    Raises:
        RuntimeError: there is none; this works on Linux only.
    """
    inside = _descended_from({pid for pid, line in _lines().items() if f"--user-data-dir={profile}" in line})
    held = [_megabytes(pid) for pid, line in _lines().items() if pid in inside and "--type=renderer" in line]
    if not held:
        raise RuntimeError("no page process found in /proc")
    return max(held)


def _lines() -> dict[int, str]:
    found = {}
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            found[int(folder.name)] = (folder / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
        except OSError:
            continue  # it has ended meanwhile
    return found


def _descended_from(first: set[int]) -> set[int]:
    parents = {}
    for pid in _lines():
        try:
            status = Path(f"/proc/{pid}/status").read_text(encoding="utf-8")
        except OSError:
            continue
        parents[pid] = int(re.findall(r"^PPid:\s+(\d+)", status, re.MULTILINE)[0])
    found, grown = set(first), set(first)
    while grown:
        grown = {pid for pid, parent in parents.items() if parent in grown} - found
        found |= grown
    return found


def _megabytes(pid: int) -> float:
    rollup = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="utf-8")
    return int(re.findall(r"^Pss:\s+(\d+) kB", rollup, re.MULTILINE)[0]) / 1000
