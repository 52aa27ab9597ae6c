"""All that the check asks for, as one page of Markdown: docs/rules.md."""

from collections.abc import Iterator

from sidebyside.lint.documentation import Example
from sidebyside.lint.explained import Explanation, Room, rooms

_HEAD = """\
# What the check asks for

`sidebyside check` reads every story and tells what is missing or wrong, with its place, a code and a cure. An **error**
must be mended before a story is published; a **warning** should be looked at. This page explains every code; so does
`sidebyside explain CODE`.

Programs get the same with `--format json` (an object: the `problems`, and as `coverage` for each language and part how
many texts are `missing` and `stale`) and a workflow on GitHub its annotations with `--format github`.

Examples are pieces of a story’s files; “← here” points at the line on which the rule finds something, and `---` stands
between stories. Each example is tried by a test. The page is written by `sidebyside explain --markdown`: to change it,
change the rule.

Where a rule of a story or of its words is wrong about one line, say so and why: in scenario.yaml and guide.yaml with a
comment above the line, in a PO file with a translator’s comment (`# …`) above the entry. Other rules stand as they are.

```yaml
# allow flagged-term: he says it of himself
```
"""


def rulebook() -> str:
    """The page."""
    return "\n".join([_HEAD, *_contents(), *(line for room in rooms() for line in _room(room))])


def _contents() -> Iterator[str]:
    for room in rooms():
        links = " · ".join(f"[{held.code}](#{held.code})" for held in room.explanations)
        yield f"- **{room.title}**: {links}"
    yield ""


def _room(room: Room) -> Iterator[str]:
    yield f"## {room.title}\n\n{room.says}\n"
    for explanation in room.explanations:
        yield from _explanation(explanation)


def _explanation(explanation: Explanation) -> Iterator[str]:
    yield f"### `{explanation.code}`\n"
    yield f"*{explanation.severity}* · **{explanation.demand}**\n"
    for part in explanation.parts:
        yield _example(part) if isinstance(part, Example) else f"{part}\n"


def _example(example: Example) -> str:
    kind = example.file.rpartition(".")[2]
    return f"{example.kind}{example.note}:\n\n```{kind}\n{example.pointed('← here')}\n```\n"
