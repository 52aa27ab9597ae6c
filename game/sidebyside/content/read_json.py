"""Compiled content (JSON) as the same nodes that YAML gives; places are trails of keys instead of lines."""

import json

from sidebyside.content.marked import Entry, Node
from sidebyside.content.problems import Code, Mark, Report


def read_json(text: str, path: str, report: Report) -> Node | None:
    """The value as nodes; None, with the reason in the report, when it is not JSON."""
    try:
        return _node(json.loads(text), path, "")
    except json.JSONDecodeError as error:
        report.add(Mark(path, error.lineno, error.colno), Code.NOT_JSON, f"This is not JSON: {error.msg}.")
    except ValueError as error:  # a number of thousands of digits
        report.add(Mark(path), Code.NOT_JSON, f"This is not JSON that we take: {error}.")
    except RecursionError:
        report.add(Mark(path), Code.TOO_DEEP, "This is nested too deeply.", "Build the site again.")
    return None


def _node(value: object, path: str, trail: str) -> Node:
    mark = Mark(path, trail=trail)
    if isinstance(value, dict):
        return Node(
            {key: Entry(mark, _node(held, path, f"{trail}.{key}".lstrip("."))) for key, held in value.items()}, mark
        )
    if isinstance(value, list):
        return Node(tuple(_node(held, path, f"{trail}[{n}]") for n, held in enumerate(value)), mark)
    assert value is None or isinstance(value, (str, int, float))
    return Node(value, mark)


def plain(node: Node) -> object:
    """The value without its places: what `json.dumps` takes. The opposite of reading."""
    if isinstance(node.value, tuple):
        return [plain(item) for item in node.value]
    if isinstance(node.value, (str, int, float)) or node.value is None:
        return node.value
    return {key: plain(entry.node) for key, entry in node.value.items()}
