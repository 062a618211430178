"""`radslag verify`: faults in words, and a head that is kept elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.integration.cli.ledgers import fresh_ledger
from tests.integration.cli.running import radslag

pytestmark = [pytest.mark.usefixtures("db"), pytest.mark.slow]


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[dict[str, Any]]:
    with fresh_ledger(tmp_path) as surroundings:
        yield surroundings


def test_a_head_is_written_and_compared_with(ledger: dict[str, Any], tmp_path: Path) -> None:
    """Trust 26, 27."""
    head = tmp_path / "head"
    radslag("init", **ledger)
    nowhere = radslag("verify", "--write-head", tmp_path / "finns" / "inte", **ledger)
    assert nowhere.status == 2
    assert "Välj en annan fil." in nowhere.err
    assert radslag("verify", "--write-head", head, **ledger).status == 0
    radslag("init", "--network", "berg", "--name", "Berg", **ledger)
    assert radslag("verify", "--head", head, **ledger).status == 0
    seq, digest = head.read_text().split()
    head.write_text(f"{seq} {digest[:-1]}{'0' if digest[-1] != '0' else '1'}\n")
    run = radslag("verify", "--head", head, **ledger)
    assert run.status == 2
    assert f"Rad {seq} är inte den som skrevs upp tidigare" in run.out
    assert "Jämför med en säkerhetskopia." in run.err


@pytest.mark.parametrize("content", ["", "ett två", "1 abc", "å"])
def test_a_file_that_is_no_head_is_told_so(tmp_path: Path, content: str) -> None:
    head = tmp_path / "head"
    head.write_text(content, encoding="utf-8")
    run = radslag("verify", "--head", head)
    assert run.status == 2
    assert "går inte att läsa som det --write-head skrev" in run.err


def test_where_nothing_is_it_says_how_to_begin(ledger: dict[str, Any]) -> None:
    run = radslag("verify", **ledger)
    assert run.status == 2
    assert "Kör: radslag init" in run.err
