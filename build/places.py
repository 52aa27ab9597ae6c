"""Where things stand in the repository and where the output goes."""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
GAME = ROOT / "game"
PAGE = ROOT / "build" / "page"
DIST = ROOT / "dist"
GOLDEN = ROOT / "tests" / "views" / "canvas" / "golden"
