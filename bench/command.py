"""Start-up and whole runs of the command, and how much memory a run takes."""

from __future__ import annotations

import os
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
    yield Figure(
        "command", "read_all_pdfs_peak_mb", _peak(["read", "--json", *pdfs]), "<= 512", len(pdfs)
    )


def _median(arguments: list[str]) -> float:
    times = []
    for _ in range(RUNS):
        start = time.perf_counter()
        subprocess.run([*COMMAND, *arguments], check=True, capture_output=True)
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def _peak(arguments: list[str]) -> float:
    """The largest resident set of the command or of anything that it started, in MB."""
    process = subprocess.Popen([*COMMAND, *arguments], stdout=subprocess.DEVNULL)
    _, _, usage = os.wait4(process.pid, 0)
    process.returncode = 0
    return usage.ru_maxrss / 1024
