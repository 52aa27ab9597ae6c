"""Which plural form goes with which number."""

from hypothesis import given
from hypothesis import strategies as st

from sidebyside.engine.counting import form, table


def romanian(n: int) -> int:
    return 0 if n == 1 else 1 if n == 0 or 0 < n % 100 < 20 else 2


@given(st.integers(0, 10**12))
def test_a_table_knows_every_number_that_its_rule_knows(n: int) -> None:
    assert form(table(romanian), n) == str(romanian(n))


def test_without_a_table_there_is_no_form() -> None:
    assert form("", 5) == ""
    assert form("01", 150) == ""
