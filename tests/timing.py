"""Bars of time that a busy or slow machine does not break: processor time, and the best of a few tries."""

from __future__ import annotations

import gc
import time
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

TRIES = 3


def cpu_seconds(work: Callable[[], object]) -> float:
    """Measure one run, without the garbage of the tests before it: its collection takes as long as they left much."""
    gc.collect()
    gc.disable()
    try:
        begin = time.process_time()
        work()
        return time.process_time() - begin
    finally:
        gc.enable()


def assert_within(seconds: float, work: Callable[[], object]) -> None:
    """One of three runs must take no longer than that of processor time."""
    runs = []
    for _ in range(TRIES):
        runs.append(cpu_seconds(work))
        if runs[-1] < seconds:
            return
    pytest.fail(f"seconds of each run, allowed are {seconds}: {runs}")


def assert_linear(work: Callable[[int], object], size: int, least: float = 0.1) -> None:
    """Twice the size must not take three times as long, in one of three tries; ``least`` seconds tell nothing."""
    runs = []
    for _ in range(TRIES):
        runs.append((cpu_seconds(lambda: work(size)), cpu_seconds(lambda: work(2 * size))))
        before, after = runs[-1]
        if after < 3 * max(before, least):
            return
    pytest.fail(f"seconds for {size} and for twice as many: {runs}")
