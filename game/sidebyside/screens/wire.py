"""A Screen as plain data for JSON, as the web page draws it. What has its usual value is left out."""

from dataclasses import MISSING, Field, fields, is_dataclass
from typing import Any


def as_data(value: Any) -> Any:
    """A Screen or a part of one: keys are the names of the fields, lists stand for tuples, texts for closed lists."""
    if is_dataclass(value) and not isinstance(value, type):
        held = {field.name: getattr(value, field.name) for field in fields(value) if not _usual(value, field)}
        return {name: as_data(part) for name, part in held.items()}
    if isinstance(value, tuple):
        return [as_data(part) for part in value]
    return str(value) if isinstance(value, str) else value


def _usual(value: Any, field: Field[Any]) -> bool:
    return field.default is not MISSING and getattr(value, field.name) == field.default
