"""history.yaml beside a scenario: the revisions that players may have saved, what changed, which ids are retired."""

from dataclasses import dataclass
from pathlib import Path

from sidebyside.content.fields import Fields, listed, text
from sidebyside.content.marked import Node
from sidebyside.content.problems import Code, Mark, Report
from sidebyside.content.read import read


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """One published revision. `retired` names ids that this revision took away; they never come back."""

    revision: str
    since: str
    note: str
    retired: tuple[str, ...]
    mark: Mark


def load_history(folder: Path, report: Report) -> tuple[Edition, ...]:
    """The editions, oldest first; none where the story has never been published."""
    path = folder / "history.yaml"
    node = read(path, folder.parent, report) if path.exists() else None
    if node is None:
        return ()
    if not node.value:
        report.add(node.mark, Code.EMPTY, "The history is empty.", "Remove the file, or tell of the first version.")
        return ()
    return tuple(_edition(held, report) for held in listed(node))


def _edition(node: Node, report: Report) -> Edition:
    fields = Fields(node, report)
    found = Edition(
        revision=fields.text("revision"),
        since=fields.text("since"),
        note=fields.text("note"),
        retired=tuple(text(held, report) for held in fields.items("retired", required=False)),
        mark=node.mark,
    )
    fields.done()
    return found
