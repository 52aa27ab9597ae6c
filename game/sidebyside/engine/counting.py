"""Which plural form goes with which number, as a table: every language has its own rule, and a table needs no rule.

gettext writes the rule as an expression in C. It is worked out where translations are compiled, for the numbers below
two hundred; from a hundred on only the last two digits count, as in every rule that the gettext manual lists.
"""

from collections.abc import Callable

PLURALS = "plurals"
"""The catalogue's key of the table; no text can have it, for theirs hold a `#`."""

_REACH = 200


def table(rule: Callable[[int], int]) -> str:
    """The table of a rule: one digit, the form, for each number from 0; ValueError where a form is not a digit."""
    forms = [rule(n) for n in range(_REACH)]
    if not all(0 <= found <= 9 for found in forms):
        raise ValueError(f"there is no plural form {min(forms)} or {max(forms)}")
    return "".join(map(str, forms))


def form(forms: str, n: int) -> str:
    """The form for `n` things, as a digit; empty where there is no such table."""
    place = n if n < _REACH else _REACH // 2 + n % (_REACH // 2)
    return forms[place : place + 1]
