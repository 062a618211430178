"""Start-up and whole runs of the command, and how much memory a run takes."""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from bench.figure import Figure
from bench.papers import sample_pdfs, texts

__all__ = ["figures"]

RUNS = 11
COMMAND = [sys.executable, "-m", "radslag.faces.cli"]
PAGE = 2_500  # characters of a page


def figures() -> Iterator[Figure]:
    """Seconds of wall time, and megabytes of the largest process."""
    yield Figure("command", "start_up_s", _median(["--help"]), "<= 0.3", RUNS)
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "en-sida.txt"
        page.write_text(texts()[0].read_text("utf-8")[:PAGE], "utf-8")
        yield Figure(
            "command", "read_one_page_text_s", _median(["read", str(page)]), "<= 0.5", RUNS
        )
    pdfs = [str(path) for path in sample_pdfs()]
    yield Figure("command", "read_all_pdfs_peak_mb", _peak(pdfs), "<= 512", len(pdfs))


def _median(arguments: list[str]) -> float:
    times = []
    for _ in range(RUNS):
        start = time.perf_counter()
        subprocess.run([*COMMAND, *arguments], check=True, capture_output=True)
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def _peak(papers: list[str]) -> float:
    """The largest resident set of a process that reads them all, one after another, in MB.

    In a process of its own: the command leaves the reading to a child that it does not
    wait for, and whose memory would not be counted.
    """
    told = subprocess.run(
        [sys.executable, "-c", READ_ALL, *papers], check=True, capture_output=True, text=True
    )
    return float(told.stdout) / 1024


READ_ALL = """
import resource, sys
from radslag.reading import read
for path in sys.argv[1:]:
    read(path)
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""
