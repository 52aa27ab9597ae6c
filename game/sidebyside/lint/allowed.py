"""Leaves out what an author has allowed with a reason, and tells of allowances that allow nothing."""

from collections.abc import Iterable, Iterator

from sidebyside.content.allowances import Allowance
from sidebyside.content.problems import Code, Problem, Severity, did_you_mean

PROMISED = frozenset(
    {
        Code.GOES_BACK,
        Code.TOO_MANY_STATES,
        Code.UNREACHABLE,
        Code.STUCK,
        Code.RETIRED_ID,
        Code.NOT_REVIEWED,
    }
)
"""No reason is good enough: that no child meets a dead end, that old saves stay true, and that only people review."""


def unsilenced(problems: Iterable[Problem], allowances: Iterable[Allowance]) -> Iterator[Problem]:
    """The problems that no allowance covers, then the problems with the allowances themselves."""
    problems, sound = list(problems), [allowance for allowance in allowances if allowance.reason]
    for problem in problems:
        if not any(_covers(allowance, problem) for allowance in sound):
            yield problem
    for allowance in allowances:
        yield from _faults(allowance, problems)


def _covers(allowance: Allowance, problem: Problem) -> bool:
    place = (problem.mark.path, problem.mark.line)
    same_line = allowance.line > 0 and place == (allowance.mark.path, allowance.line)  # 0: no line is known
    return same_line and problem.code == allowance.code and problem.code not in PROMISED


def _faults(allowance: Allowance, problems: list[Problem]) -> Iterator[Problem]:
    if not allowance.reason:
        says = f"“allow {allowance.code}” gives no reason."
        yield Problem(allowance.mark, Code.ALLOWANCE, says, f"Write “allow {allowance.code}: because …”.")
    elif allowance.code not in set(Code):
        says = f"There is no rule “{allowance.code}”."
        yield Problem(allowance.mark, Code.ALLOWANCE, says, did_you_mean(allowance.code, set(Code)))
    elif allowance.code in PROMISED:
        says = f"“{allowance.code}” cannot be allowed."
        yield Problem(allowance.mark, Code.ALLOWANCE, says, "Mend what it tells.")
    elif not any(_covers(allowance, problem) for problem in problems):
        says = f"“allow {allowance.code}” allows nothing that is on line {allowance.line}."
        yield Problem(allowance.mark, Code.ALLOWANCE, says, "Remove it.", Severity.WARNING)
