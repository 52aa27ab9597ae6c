"""A file of a pinned part is taken only when its hash is the one that was written down."""

import base64
import hashlib
from pathlib import Path

from build.runtime.errors import RuntimeBuildError


def check_integrity(file: Path, integrity: str) -> None:
    """In the form npm has: the algorithm, a dash, the digest in base64."""
    algorithm, _, wanted = integrity.partition("-")
    refuse_other(file.name, base64.b64encode(hashlib.new(algorithm, file.read_bytes()).digest()).decode(), wanted)


def refuse_other(name: str, found: str, wanted: str) -> None:
    """Raises unless both hashes are the same."""
    if found != wanted:
        raise RuntimeBuildError(
            f"{name} is not the file that is pinned in parts.py (hash {found}, wanted {wanted}): "
            "ask whoever runs your package mirror, and do not use it"
        )
