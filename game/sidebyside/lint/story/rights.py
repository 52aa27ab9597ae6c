"""The rights that a story cites, with the part that cites each first. Not a rule: what three rules look at."""

from collections.abc import Iterator

from sidebyside.content.world import Right
from sidebyside.lint.case import Case


def cited(case: Case) -> Iterator[tuple[str, Right]]:
    """Each cited right once."""
    named = [("/rights", right) for right in case.scenario.rights]
    named += [(choice.id, right) for _, choice in case.scenario.choices() for right in choice.rights]
    first: dict[str, str] = {}
    for part, right in named:
        first.setdefault(right, part)
    for right, part in first.items():
        yield part, case.world.rights[right]
