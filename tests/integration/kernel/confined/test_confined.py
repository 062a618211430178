"""A confined worker serves many calls, and is replaced when it dies or runs over."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from radslag.kernel.confined import (
    Confined,
    ConfinedError,
    DiedError,
    FailedError,
    NoMemoryError,
    NotStartedError,
    OverranError,
)

ROOT = str(Path(__file__).parents[4])
DEEDS = "tests.integration.kernel.confined.deeds"


def ten_seconds(questions: int) -> float:
    return 10


def one_second(questions: int) -> float:
    return 1


@pytest.fixture
def worker() -> Iterator[Confined]:
    with Confined(f"{DEEDS}:do", memory=300_000_000, path=[ROOT]) as worker:
        yield worker


def test_one_process_serves_many_calls(worker: Confined) -> None:
    first = worker.pid
    sizes = [0, 1, 70_000, 20_000_000]
    assert [worker.call("measure", bytes(size), seconds=ten_seconds) for size in sizes] == sizes
    assert worker.pid == first


def test_the_worker_asks_and_the_parent_answers(worker: Confined) -> None:
    def answer(question: Any, body: bytes) -> tuple[Any, bytes]:
        return {"to": question["n"], "got": len(body)}, b"four"

    said = worker.call("ask twice", b"picture", seconds=ten_seconds, answer=answer)
    assert said == [{"to": 1, "got": 7}, {"to": 2, "got": 4}]


def test_what_a_library_prints_does_not_garble_the_answer(worker: Confined) -> None:
    assert worker.call("print", seconds=ten_seconds) == "said"


def test_nothing_of_our_environment_is_the_workers(
    worker: Confined, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("A_SECRET", "x")
    worker.stop()
    known = {"LC_CTYPE", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "__CF_USER_TEXT_ENCODING"}
    assert set(worker.call("environment", seconds=ten_seconds)) <= known


@pytest.mark.parametrize(
    ("deed", "error"),
    [
        ("loop", OverranError),
        ("sleep", OverranError),
        ("take all memory", NoMemoryError),
        ("crash", DiedError),
        ("leave", DiedError),
        ("raise", FailedError),
    ],
)
def test_a_call_that_is_too_much_fails_and_the_next_is_served(
    worker: Confined, deed: str, error: type[ConfinedError]
) -> None:
    with pytest.raises(error):
        worker.call(deed, seconds=one_second)
    assert worker.call("measure", b"next", seconds=ten_seconds) == 4


def test_a_mistake_is_told_with_its_place(worker: Confined) -> None:
    with pytest.raises(FailedError, match=r"KeyError in deeds\.py:\d+"):
        worker.call("raise", seconds=ten_seconds)


def test_the_time_is_counted_by_the_questions(worker: Confined) -> None:
    asked: list[int] = []

    def budget(questions: int) -> float:
        asked.append(questions)
        return 10

    worker.call("ask twice", seconds=budget, answer=lambda question, body: ("", b""))
    assert max(asked) == 2


def test_a_worker_killed_between_calls_is_replaced_unseen(worker: Confined) -> None:
    assert worker.walls
    first = worker.pid
    os.kill(first, signal.SIGKILL)
    assert worker.call("measure", b"next", seconds=ten_seconds) == 4
    assert worker.pid != first


def test_a_worker_killed_by_somebody_else_in_a_call_is_tried_again(worker: Confined) -> None:
    killed: list[int] = []

    def answer(question: Any, body: bytes) -> tuple[Any, bytes]:
        if not killed:
            killed.append(worker.pid)
            os.kill(worker.pid, signal.SIGKILL)
        return question["n"], b""

    assert worker.call("ask twice", seconds=ten_seconds, answer=answer) == [1, 2]
    assert killed != [worker.pid]


def test_what_earlier_calls_left_behind_does_not_fail_the_next(worker: Confined) -> None:
    """A served worker that crashes is replaced and the call is tried once more, no oftener."""
    worker.call("measure", b"", seconds=ten_seconds)
    with pytest.raises(DiedError):
        worker.call("crash", seconds=ten_seconds)


def test_an_error_of_the_answering_goes_through_and_ends_the_worker(worker: Confined) -> None:
    first = worker.pid
    with pytest.raises(LookupError):
        worker.call("ask twice", seconds=ten_seconds)
    assert worker.call("measure", b"next", seconds=ten_seconds) == 4
    assert worker.pid != first


def test_it_tells_the_most_memory_that_was_held(worker: Confined) -> None:
    worker.call("measure", bytes(50_000_000), seconds=ten_seconds)
    assert 50_000_000 < worker.peak < 300_000_000


_HOLDS_MUCH = f"""
from radslag.kernel.confined import Confined
held = b"x" * 400_000_000
with Confined("{DEEDS}:do", memory=300_000_000, path=[r"{ROOT}"]) as worker:
    worker.call("measure", b"small", seconds=lambda pictures: 10)
print(worker.peak)
"""


def test_what_the_parent_holds_is_not_counted() -> None:
    # In a process of its own: what this one has held, others would be told to have held.
    told = subprocess.run([sys.executable, "-c", _HOLDS_MUCH], capture_output=True, check=True)
    assert 0 < int(told.stdout) < 200_000_000


@pytest.mark.parametrize("function", ["no.such.module:answer", f"{DEEDS}:nothing"])
def test_a_function_that_is_not_there_is_told_at_the_first_call(function: str) -> None:
    with Confined(function, path=[ROOT]) as worker, pytest.raises(NotStartedError):
        worker.call("measure", seconds=ten_seconds)
