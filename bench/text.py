"""How long a text of 20 000 characters takes."""

from __future__ import annotations

import statistics
from collections.abc import Iterator

from bench.figure import Figure, best_of, p95
from bench.papers import texts
from radslag.reading import read

__all__ = ["figures"]

SIZE = 20_000
RUNS = 15


def figures() -> Iterator[Figure]:
    """Milliseconds for 20 000 characters over all text papers: median and 95th percentile."""
    found: list[float] = []
    for path in texts():
        data = path.read_bytes()
        size = len(data.decode("utf-8"))
        for run in range(RUNS):
            # another length each time, so that nothing remembered from the run before helps
            varied = data + b"\n" + b"Slut." * (run + 1)
            seconds = best_of(1, lambda data=varied, name=path.name: read(data, name=name))  # type: ignore[misc]
            found.append(seconds * 1000 * SIZE / size)
    yield Figure(
        "text", "ms_per_20k_characters_median", statistics.median(found), "<= 25", len(found)
    )
    yield Figure("text", "ms_per_20k_characters_p95", p95(found), n=len(found))
    yield Figure(
        "text", "ms_per_20k_characters_goal", statistics.median(found), "goal 10", len(found)
    )
