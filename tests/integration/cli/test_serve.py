"""`radslag serve`: it refuses what is dangerous, else it answers, and stops when asked."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.integration.cli.ledgers import fresh_ledger
from tests.integration.cli.running import radslag

pytestmark = [pytest.mark.usefixtures("db"), pytest.mark.slow, pytest.mark.enable_socket]


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[dict[str, Any]]:
    with fresh_ledger(tmp_path) as surroundings:
        radslag("init", **surroundings)
        yield surroundings


def _free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


def test_it_refuses_what_would_be_dangerous_and_says_what_to_do(
    ledger: dict[str, Any], tmp_path: Path
) -> None:
    """Trust 150; each refusal by itself in tests/integration/project/test_checks.py."""
    (tmp_path / "data").chmod(0o755)
    wrong = {"RADSLAG_DEBUG": "1", "RADSLAG_SECRET_KEY": "kort"}
    run = radslag("serve", **{**ledger, **wrong})
    assert run.status == 2
    assert "RADSLAG_DEBUG är på" in run.err
    assert "RADSLAG_BASE_URL" in run.err
    assert f"chmod 700 {tmp_path / 'data'}" in run.err
    assert run.err.endswith("Rådslag startar inte så här.\n")


def test_a_port_that_is_taken_is_told_without_a_trace(ledger: dict[str, Any]) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        run = radslag("serve", "--port", port, **ledger, RADSLAG_BASE_URL="http://127.0.0.1:8000")
    assert run.status == 2
    assert "upptagen" in run.err


def test_it_answers_and_ends_with_all_its_processes_when_asked(ledger: dict[str, Any]) -> None:
    address = f"http://127.0.0.1:{_free_port()}"
    command = [sys.executable, "-m", "radslag.faces.cli", "serve", "--workers", "1"]
    served = subprocess.Popen(
        [*command, "--port", address.rpartition(":")[2]],
        env={**os.environ, **ledger, "RADSLAG_BASE_URL": address},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    assert served.stdout is not None
    children: list[int] = []
    try:
        assert f"{address}/" in served.stdout.readline().decode()
        with urllib.request.urlopen(f"{address}/natverk/", timeout=30) as page:  # noqa: S310
            assert page.status == 200
        children = _children_of(served.pid)
        assert len(children) == 2
    finally:
        served.send_signal(signal.SIGINT)
        status = served.wait(30)
        served.stdout.close()
    assert status == 0
    assert [child for child in children if _is_alive(child)] == []


def _children_of(pid: int) -> list[int]:
    found = subprocess.run(
        ["ps", "-o", "pid=", "--ppid", str(pid)], capture_output=True, check=False
    )
    return [int(one) for one in found.stdout.split() if _is_alive(int(one))]


def _is_alive(pid: int) -> bool:
    for _ in range(20):
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return False
        if Path(f"/proc/{pid}/stat").read_text().split()[2] == "Z":
            return False
        time.sleep(0.01)
    return True
