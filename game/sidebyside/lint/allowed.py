"""Leaves out what an author has allowed with a reason, and tells of allowances that allow nothing."""

from collections.abc import Iterable, Iterator

from sidebyside.content.allowances import Allowance
from sidebyside.content.problems import Code, Problem, Severity, did_you_mean


def unsilenced(problems: Iterable[Problem], allowances: Iterable[Allowance]) -> Iterator[Problem]:
    """The problems that no allowance covers, then the problems with the allowances themselves."""
    problems, sound = list(problems), [allowance for allowance in allowances if allowance.reason]
    for problem in problems:
        if not any(_covers(allowance, problem) for allowance in sound):
            yield problem
    for allowance in allowances:
        yield from _faults(allowance, problems)


def _covers(allowance: Allowance, problem: Problem) -> bool:
    same_line = (problem.mark.path, problem.mark.line) == (allowance.mark.path, allowance.line)
    return same_line and problem.code == allowance.code


def _faults(allowance: Allowance, problems: list[Problem]) -> Iterator[Problem]:
    if not allowance.reason:
        says = f"“allow {allowance.code}” gives no reason."
        yield Problem(allowance.mark, Code.ALLOWANCE, says, f"Write “allow {allowance.code}: because …”.")
    elif allowance.code not in set(Code):
        says = f"There is no rule “{allowance.code}”."
        yield Problem(allowance.mark, Code.ALLOWANCE, says, did_you_mean(allowance.code, set(Code)))
    elif not any(_covers(allowance, problem) for problem in problems):
        says = f"“allow {allowance.code}” allows nothing that is on line {allowance.line}."
        yield Problem(allowance.mark, Code.ALLOWANCE, says, "Remove it.", Severity.WARNING)
