"""What stops a worker from doing harm (trust.md 88). The names of the tests say which wall."""

from __future__ import annotations

import socket
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from radslag.kernel.confined import Confined
from radslag.kernel.confined.walls import WALLS, limits

ROOT = str(Path(__file__).parents[4])
ATTEMPT = "tests.integration.kernel.confined.deeds:attempt"
NETWORK = ["connect", "send a datagram"]
PROGRAMS = ["start a program", "become a program", "fork"]
WRITING = ["write", "make a folder", "remove"]
READING = ["read", "look at the parent"]

on_linux = pytest.mark.xfail(not sys.platform.startswith("linux"), reason="Linux has these walls")


@pytest.fixture
def listening() -> Iterator[int]:
    """A port of this machine where somebody listens."""
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen()
        yield server.getsockname()[1]


@pytest.fixture
def attempts(tmp_path: Path, listening: int) -> Any:
    """The walls that stand, and what came of trying each deed behind the walls named."""
    (tmp_path / "secret").write_text("x", encoding="utf-8")

    def attempt(walls: Sequence[str], *deeds: str) -> tuple[tuple[str, ...], dict[str, str]]:
        request = {"deeds": deeds, "folder": str(tmp_path), "port": listening}
        with Confined(ATTEMPT, walls=walls, path=[ROOT]) as worker:
            return worker.walls, worker.call(request, seconds=lambda questions: 20)

    return attempt


@pytest.mark.enable_socket
def test_without_walls_all_of_it_succeeds(attempts: Any) -> None:
    """So that what the others show is the walls' doing."""
    deeds = [*NETWORK, "write", "make a folder", "read", "start a program", "fork"]
    assert set(attempts([], *deeds)[1].values()) == {"done"}


@on_linux
@pytest.mark.enable_socket
def test_all_walls_together_stop_everything(attempts: Any) -> None:
    """On a kernel that lacks one wall another holds; "files" alone has no second."""
    deeds = [*NETWORK, *WRITING, *PROGRAMS, "start a thread", "signal the parent"]
    standing, told = attempts(list(WALLS), *deeds, "take a gigabyte")
    assert {"limits", "calls"} <= set(standing), f"only {standing} stand around the worker here"
    assert [name for name, outcome in told.items() if outcome == "done"] == []


@on_linux
@pytest.mark.enable_socket
def test_the_network_is_closed_by_a_namespace(attempts: Any) -> None:
    standing, told = attempts(["namespace"], *NETWORK)
    closed = "done" not in told.values()
    assert closed or standing == (), "a namespace that lets the network through"


@on_linux
@pytest.mark.enable_socket
def test_the_network_is_closed_by_the_filter_of_calls(attempts: Any) -> None:
    assert attempts(["calls"], *NETWORK) == (("calls",), dict.fromkeys(NETWORK, "PermissionError"))


@on_linux
@pytest.mark.enable_socket
def test_programs_threads_and_signals_are_stopped_by_the_filter_of_calls(attempts: Any) -> None:
    _, told = attempts(["calls"], *PROGRAMS, "start a thread", "signal the parent")
    assert told.pop("start a thread") == "RuntimeError"
    assert set(told.values()) == {"PermissionError"}


@on_linux
@pytest.mark.enable_socket
def test_writing_is_stopped_by_the_filter_of_calls(attempts: Any) -> None:
    _, told = attempts(["calls"], *WRITING)
    assert set(told.values()) == {"PermissionError"}


@on_linux
@pytest.mark.enable_socket
def test_files_are_closed_by_landlock(attempts: Any) -> None:
    standing, told = attempts(["files"], *WRITING, *READING)
    closed = set(told.values()) == {"PermissionError"}
    assert closed or standing == (), "Landlock that lets files through"


@pytest.mark.enable_socket
def test_memory_and_writing_are_stopped_by_the_limits_of_the_system(attempts: Any) -> None:
    _, told = attempts(["limits"], "take a gigabyte", "write")
    assert told == {"take a gigabyte": "MemoryError", "write": "OSError"}


@on_linux
@pytest.mark.enable_socket
def test_python_still_finds_its_own_behind_all_walls(attempts: Any) -> None:
    """Libraries are imported when a paper needs them, which is after the walls stand."""
    with Confined("tests.integration.kernel.confined.libraries:use", path=[ROOT]) as worker:
        assert worker.call(None, seconds=lambda questions: 20) == ["docx", "lxml", "pypdfium2"]


def test_a_limit_that_the_system_lacks_is_not_said_to_hold(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delattr("resource.RLIMIT_AS")
    monkeypatch.setattr("resource.setrlimit", lambda which, limit: None)
    assert not limits.put_up(1_000_000_000)
