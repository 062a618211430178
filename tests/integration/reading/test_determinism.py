"""The same paper gives the same bytes, however Python happens to order its sets."""

from __future__ import annotations

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.gold.papers import ROOT, papers_at_hand

pytestmark = pytest.mark.slow

# One line of JSON for each paper named on the command line.
READ = """
import json, sys
from radslag.reading import read
from radslag.reading.pages.ocr import tesseract

sys.stdout.reconfigure(encoding="utf-8")
for path in sys.argv[1:]:
    print(json.dumps(read(path, ocr=tesseract()).as_dict(), ensure_ascii=False))
"""
SECONDS = 240


def _lines(seed: int) -> list[bytes]:
    run = subprocess.run(
        [sys.executable, "-c", READ, *map(str, papers_at_hand())],
        capture_output=True,
        check=False,
        cwd=ROOT,
        env={**os.environ, "PYTHONHASHSEED": str(seed)},
        timeout=SECONDS,
    )
    assert run.returncode == 0, run.stderr.decode()
    return run.stdout.splitlines()


def test_two_hash_seeds_give_the_same_bytes() -> None:
    with ThreadPoolExecutor(2) as both:
        first, second = both.map(_lines, (1, 4711))
    papers = papers_at_hand()
    assert len(first) == len(papers)
    told = zip(papers, first, second, strict=True)
    assert [paper.name for paper, one, other in told if one != other] == []
