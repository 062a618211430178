"""Workers are killed at random, and every paper is read exactly once (trust 3)."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.integration.flows.importing.killing import in_own_process


@pytest.mark.slow
@pytest.mark.django_db  # so that it is run on both databases; it makes one of its own
def test_3_ten_workers_killed_at_random_during_300_papers(tmp_path: Path) -> None:
    found = in_own_process(300, 10, 1, tmp_path)
    assert found["killed"] == 10
