"""`radslag init`: from nothing to a ledger; run again it changes nothing."""

from __future__ import annotations

import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.integration.cli.ledgers import PASSWORD, fresh_ledger
from tests.integration.cli.running import Run, radslag

pytestmark = pytest.mark.usefixtures("db")


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[dict[str, Any]]:
    with fresh_ledger(tmp_path) as surroundings:
        yield surroundings


def _init(ledger: dict[str, Any], *more: str, **environment: str) -> Run:
    return radslag("init", *more, **{**ledger, **environment})


@pytest.mark.slow
def test_it_makes_what_is_not_there_and_the_second_time_changes_nothing(
    ledger: dict[str, Any], tmp_path: Path
) -> None:
    named = ("--network", "skog", "--name", "Samverkan i Skog", "--email", "vera@skog.example")
    first = _init(ledger, *named, "--admin", "Vera", RADSLAG_ADMIN_PASSWORD=PASSWORD)
    assert first.status == 0
    assert "Nätverket Samverkan i Skog finns på /skog/." in first.out
    assert "Vera är administratör och loggar in med vera@skog.example." in first.out
    second = _init(ledger)
    assert (second.status, second.out) == (
        0,
        "Allt är redan på plats. Inget har ändrats.\n",
    )
    whole = radslag("verify", **ledger)
    assert (whole.status, whole.out.partition(".")[0]) == (0, "Historiken är hel: 4 rader")
    # What it makes is kept from others on the machine (trust 19, 150).
    for path in (tmp_path / "data", *(tmp_path / "data").iterdir()):
        if path.name != "static":
            assert stat.S_IMODE(path.stat().st_mode) & 0o077 == 0, path
    assert len((tmp_path / "data" / "secret-key").read_text()) > 50


@pytest.mark.slow
def test_without_a_terminal_it_says_how_to_get_an_administrator(ledger: dict[str, Any]) -> None:
    run = _init(ledger)
    assert run.status == 0
    assert "Nätverket Nätverket finns på /natverk/." in run.out
    assert "Ingen administratör finns ännu." in run.out
    wrong = _init(ledger, "--email", "vera@skog.example", RADSLAG_ADMIN_PASSWORD=PASSWORD[:4])
    assert wrong.status == 2
    assert "för kort" in wrong.err
    missing = _init(ledger, "--email", "vera@skog.example")
    assert missing.status == 2
    assert "RADSLAG_ADMIN_PASSWORD" in missing.err


@pytest.mark.slow
def test_an_address_of_ours_is_no_network(ledger: dict[str, Any]) -> None:
    run = _init(ledger, "--network", "static", "--lang", "en")
    assert run.status == 2
    assert run.err == ("radslag: The address “static” is used by Rådslag itself. Choose another.\n")
