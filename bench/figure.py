"""A measured figure as one JSON line."""

from __future__ import annotations

import json
import statistics
import time
from collections.abc import Callable, Sequence
from typing import NamedTuple

__all__ = ["Figure", "best_of", "p95"]


class Figure(NamedTuple):
    """bench: which benchmark; figure: what was measured, with its unit in the name.

    target: what it should reach ("<= 25"), "" where there is none. n: how many runs or
    cases are behind it.
    """

    bench: str
    figure: str
    value: float
    target: str = ""
    n: int = 1
    note: str = ""

    def line(self) -> str:
        """The figure as one line of JSON."""
        told = {key: value for key, value in self._asdict().items() if value != ""}
        return json.dumps(told | {"value": round(self.value, 4)}, ensure_ascii=False)


def best_of(runs: int, action: Callable[[], object]) -> float:
    """Seconds of processor time of the fastest run: what the code costs without its neighbours."""
    times = []
    for _ in range(runs):
        start = time.process_time()
        action()
        times.append(time.process_time() - start)
    return min(times)


def p95(values: Sequence[float]) -> float:
    """The 95th percentile."""
    return statistics.quantiles(values, n=20)[-1] if len(values) > 1 else values[0]
