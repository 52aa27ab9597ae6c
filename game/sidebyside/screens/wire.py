"""A Screen as plain data for JSON, as the web page draws it. What has its usual value is left out."""

from dataclasses import MISSING, Field, fields, is_dataclass
from typing import Any

from sidebyside.screens.screen import Screen


def screen_as_data(screen: Screen) -> dict[str, Any]:
    """Keys are the names of the fields; lists for tuples, texts for names of closed lists."""
    data: dict[str, Any] = _plain(screen)
    return data


def _plain(value: Any) -> Any:
    if is_dataclass(value) and not isinstance(value, type):
        held = {field.name: getattr(value, field.name) for field in fields(value) if not _usual(value, field)}
        return {name: _plain(part) for name, part in held.items()}
    if isinstance(value, tuple):
        return [_plain(part) for part in value]
    return str(value) if isinstance(value, str) else value


def _usual(value: Any, field: Field[Any]) -> bool:
    return field.default is not MISSING and getattr(value, field.name) == field.default
