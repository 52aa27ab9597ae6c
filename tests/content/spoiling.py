"""Spoils a document in every place, one change at a time."""

from collections.abc import Iterator

INSTEAD: tuple[object, ...] = (
    None, True, 0, 3, -100, 100, 3.5, "", "  ", "a text", "a-name", "Bad Id", "2026-01-31", "2026-13-31",
    [], {}, [None], ["a-name"], {"a-name": "a text"}, {"Bad Id": None},
)  # fmt: skip
"""What each value is replaced with: nothing, each type, numbers out of range, texts that are no id, name or date."""


STRANGE = "zzz"
"""A key that nothing knows and that is like no other."""


def spoilt(document: object) -> Iterator[tuple[str, object]]:
    """Each change with its trail and the document after it. The document itself is not touched."""
    for value in INSTEAD:
        yield f"={value!r}", value
    yield "in a list", [document]
    if isinstance(document, dict):
        yield from _spoilt_mapping(document)
    if isinstance(document, list):
        yield from _spoilt_list(document)


def strange(document: object) -> object:
    """The document with a strange key in every mapping."""
    if isinstance(document, dict):
        return {STRANGE: "a text", **{key: strange(value) for key, value in document.items()}}
    return [strange(value) for value in document] if isinstance(document, list) else document


def _spoilt_mapping(document: dict[str, object]) -> Iterator[tuple[str, object]]:
    yield f"+{STRANGE}", {**document, STRANGE: "a text"}
    for key, value in document.items():
        without = {name: held for name, held in document.items() if name != key}
        yield f"-{key}", without
        yield f"{key} misspelt", {**without, f"{key}z": value}
        yield f"{key} as “Bad Id”", {**without, "Bad Id": value}
        for trail, changed in spoilt(value):
            yield f".{key}{trail}", {**document, key: changed}


def _spoilt_list(document: list[object]) -> Iterator[tuple[str, object]]:
    if document:
        yield "its first alone", document[0]
        yield "one more", [*document, document[0]]
    for at, value in enumerate(document):
        yield f"-[{at}]", [*document[:at], *document[at + 1 :]]
        for trail, changed in spoilt(value):
            yield f"[{at}]{trail}", [*document[:at], changed, *document[at + 1 :]]
