"""Papers a second, the whole way into the ledger: taken in, read by two workers, confirmed.

`radslag import --yes` as a person gives it, into an empty ledger, with start-up and the making of
the database taken off. The papers are invented minutes of ten items, a meeting each. On SQLite;
on PostgreSQL with `python -m tests.postgres bench importing`.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from bench.database import fresh
from bench.figure import Figure

__all__ = ["figures"]

PAPERS = 60
WORKERS = 2
ITEMS = 10
_COMMAND = [sys.executable, "-m", "radslag.faces.cli"]


def figures() -> Iterator[Figure]:
    """1.67 a second are a thousand papers in ten minutes."""
    vendor = fresh()
    with tempfile.TemporaryDirectory() as folder:
        papers, empty = Path(folder, "papper"), Path(folder, "tom")
        papers.mkdir()
        empty.mkdir()
        for number in range(PAPERS):
            (papers / f"{number:03}.txt").write_text(_minutes(number), "utf-8")
        start_up, _ = _import(empty)
        seconds, told = _import(papers)
    assert told["read"] == PAPERS, told
    rate = PAPERS / max(seconds - start_up, 0.001)
    yield Figure("importing", f"{vendor}_papers_per_s", rate, ">= 1.67", PAPERS)


def _import(folder: Path) -> tuple[float, dict[str, int]]:
    begun = time.perf_counter()
    command = [*_COMMAND, "import", str(folder), "--yes", "--json", "--workers", str(WORKERS)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return time.perf_counter() - begun, json.loads(done.stdout)


def _minutes(number: int) -> str:
    year, month, day = 1990 + number // 12, number % 12 + 1, number % 28 + 1
    head = f"Länsnätverket för vägchefer\nMinnesanteckningar {year}-{month:02}-{day:02}\n\n"
    people = "Närvarande: Vera Vägman, Ture Tjäle, Gerd Grus, Bo Backe, Stina Sten\n\n"
    return head + people + "\n".join(_item(number, n) for n in range(1, ITEMS + 1))


def _item(number: int, n: int) -> str:
    return (
        f"{n}. Beslut om väg {number * ITEMS + n} genom skogen, bilaga {n}\n"
        f"Föredragande: Vera Vägman\n\n"
        "Vägen är gammal och behöver lagas innan tjälen kommer. Styrgruppen har berett ärendet.\n\n"
        f"Nätverket beslutade\natt laga vägen, och\natt ge Styrgruppen i uppdrag att följa upp.\n"
    )
