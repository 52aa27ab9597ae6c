"""Timing that a noisy machine spoils least: the median of several runs."""

from collections.abc import Callable
from statistics import median
from time import perf_counter

RUNS = 5


def seconds(work: Callable[[], object], runs: int = RUNS) -> float:
    """The median time of one call, in seconds."""
    return median(_once(work) for _ in range(runs))


def _once(work: Callable[[], object]) -> float:
    began = perf_counter()
    work()
    return perf_counter() - began
