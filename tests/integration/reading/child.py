"""Reads papers in a process of its own and tells what came of it, one JSON line each.

So that a crash of a parser is a failed test and not the end of all tests.
"""

from __future__ import annotations

import json
import random
import resource
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from radslag.reading.errors import ReadingError
from radslag.reading.pages import open_paper

SECONDS = 60
ROOT = Path(__file__).parents[3]


class ChildDied(Exception):
    """The process ended before it had read everything."""


def read_in_child(
    *paths: Path, flips: int = 0, seconds: float = SECONDS, megabytes: int = 0
) -> list[dict[str, Any]]:
    """What reading each file gave.

    flips: so many variants of each with flipped bits. megabytes: the address space that
    the process may take, or no limit. Raises ChildDied.
    """
    command = [sys.executable, "-m", __name__, str(flips), str(megabytes), *map(str, paths)]
    ended = subprocess.run(
        command, capture_output=True, timeout=seconds, cwd=ROOT, check=False, text=True
    )
    if ended.returncode:
        raise ChildDied(f"{ended.returncode} {ended.stderr[-2000:]}")
    return [json.loads(line) for line in ended.stdout.splitlines()]


def outcome(data: bytes) -> dict[str, Any]:
    """Error or pages and remarks, with the seconds it took and the most memory so far in MB."""
    began = time.monotonic()
    told: dict[str, Any] = {"error": None, "pages": 0, "letters": 0, "remarks": []}
    try:
        paper = open_paper(data)
    except ReadingError as error:
        told["error"] = type(error).__name__
        told["said"] = str(error)
    else:
        told["pages"] = len(paper.pages)
        told["letters"] = sum(len(page.text) for page in paper.pages)
        told["remarks"] = [remark.code for remark in paper.remarks]
    told["seconds"] = time.monotonic() - began
    told["megabytes"] = _most_memory()
    return told


def _most_memory() -> float:
    """In MB. getrusage would count what the parent had when it forked."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    [line] = [line for line in status.splitlines() if line.startswith("VmHWM")]
    return int(line.split()[1]) / 1_000


def flipped(data: bytes, seed: int) -> bytes:
    """The bytes with one to forty bits turned over, the same for the same seed."""
    chance = random.Random(seed)  # noqa: S311 (no secret)
    out = bytearray(data)
    for _ in range(chance.choice((1, 3, 10, 40))):
        out[chance.randrange(len(out))] ^= 1 << chance.randrange(8)
    return bytes(out)


def main(flips: int, megabytes: int, *paths: str) -> None:
    if megabytes:
        resource.setrlimit(resource.RLIMIT_AS, (megabytes * 1_000_000,) * 2)
    for path in paths:
        data = Path(path).read_bytes()
        for variant in [flipped(data, seed) for seed in range(flips)] or [data]:
            print(json.dumps(outcome(variant)), flush=True)


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), *sys.argv[3:])
