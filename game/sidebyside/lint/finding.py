"""What a rule finds. Its code and severity are the rule's own."""

from dataclasses import dataclass

from sidebyside.content.problems import Mark


@dataclass(frozen=True, slots=True)
class Finding:
    """One mistake; `way` holds the choices that lead a player to it, from the start."""

    mark: Mark
    says: str
    cure: str = ""
    way: tuple[str, ...] = ()
