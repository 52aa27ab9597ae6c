"""What a screen reader says of a page: Chromium's accessibility tree, read from its top to its end."""

from collections.abc import Iterator, Mapping
from typing import Any

from playwright.sync_api import CDPSession, Page

Node = Mapping[str, Any]


def heard(page: Page, *landmarks: str) -> list[tuple[str, str]]:
    """Role and words of everything that is read in the elements of these roles, in reading order."""
    session = page.context.new_cdp_session(page)
    found: list[Node] = session.send("Accessibility.getFullAXTree")["nodes"]
    nodes = {node["nodeId"]: dict(node) | _value_text(node, session) for node in found}
    session.detach()
    root = next(node for node in nodes.values() if "parentId" not in node)
    within = [node for role in landmarks for node in _all(root, nodes) if _role(node) == role]
    return [said for node in within for said in _read(node, nodes)]


def _value_text(node: Node, session: CDPSession) -> Node:
    """The words of a value. They reach screen readers, but this protocol leaves them out of the tree."""
    if _role(node) != "progressbar":
        return {}
    told = session.send("DOM.describeNode", {"backendNodeId": node["backendDOMNodeId"]})["node"]["attributes"]
    return {"says": dict(zip(told[0::2], told[1::2], strict=True)).get("aria-valuetext", "")}


def _all(node: Node, nodes: Mapping[str, Node]) -> Iterator[Node]:
    yield node
    for child in node.get("childIds", ()):
        yield from _all(nodes[child], nodes)


def _read(node: Node, nodes: Mapping[str, Node]) -> Iterator[tuple[str, str]]:
    """A node that is named says its name; what it is made of is not read once more."""
    role = _role(node)
    if node.get("ignored") or role not in SAID:
        if role == "group" and not node.get("ignored"):
            yield "group", _name(node)
        yield from _together(node, nodes)
        return
    yield SAID[role](node), _words(node)


def _together(node: Node, nodes: Mapping[str, Node]) -> Iterator[tuple[str, str]]:
    """What a node is made of; words of one paragraph are read in one go. A legend has been said as its group's name."""
    inside = (nodes[child] for child in node.get("childIds", ()) if _role(nodes[child]) != "Legend")
    read = [said for child in inside for said in _read(child, nodes)]
    if _role(node) == "paragraph" and all(role == "text" for role, _ in read):
        read = [("text", "".join(text for _, text in read))]
    yield from read


def _role(node: Node) -> str:
    return str(node.get("role", {}).get("value", ""))


def _name(node: Node) -> str:
    return str(node.get("name", {}).get("value", ""))


def _property(node: Node, name: str) -> str:
    found = [held["value"].get("value") for held in node.get("properties", ()) if held["name"] == name]
    return str(found[0]) if found else ""


def _words(node: Node) -> str:
    return f"{_name(node)}: {node['says']}" if "says" in node else _name(node)


def _button(node: Node) -> str:
    return {"true": "button, pressed", "false": "button, not pressed"}.get(_property(node, "pressed"), "button")


SAID = {
    "heading": lambda node: f"heading {_property(node, 'level')}",
    "image": lambda _: "picture",
    "progressbar": lambda _: "progress",
    "button": _button,
    "link": lambda _: "link",
    "StaticText": lambda _: "text",
}
"""How each role is announced."""
