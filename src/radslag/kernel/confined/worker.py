"""The worker's own side: up with the walls, then one call after the other.

Started by `parent`, which gives the function, the memory, the walls and the folders to
import from as arguments. Ends when the parent closes the pipe or is gone.
"""

from __future__ import annotations

import importlib
import os
import signal
import sys
from collections.abc import Callable
from contextlib import suppress
from io import RawIOBase
from typing import Any, BinaryIO

from radslag.kernel.confined import wire
from radslag.kernel.confined.walls import put_up
from radslag.kernel.confined.wire import Head

if sys.platform != "win32":
    import resource

__all__ = ["main"]

Ask = Callable[[Any, bytes], tuple[Any, bytes]]
Function = Callable[[Any, bytes, Ask], Any]


def main(function: str, memory: str, walls: str) -> None:
    source, to = _pipes()
    memory_held = _Memory()
    try:
        run = _named(function)
        # What the program itself consists of is trusted, so it is imported before.
        standing = put_up(walls.split(), int(memory))
    except Exception as error:  # noqa: BLE001 (whatever it is, the parent must be told)
        wire.send(to, {"failed": _told(error)})
        return
    wire.send(to, {"walls": standing})
    _serve(run, source, to, memory_held)


def _pipes() -> tuple[BinaryIO, BinaryIO]:
    """The ways from and to the parent; what a library prints goes nowhere."""
    to = os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.close(nowhere)
    return sys.stdin.buffer, to


def _named(function: str) -> Function:
    module, _, name = function.partition(":")
    found: Function = getattr(importlib.import_module(module), name)
    return found


def _serve(run: Function, source: BinaryIO, to: BinaryIO, held: _Memory) -> None:
    def ask(question: Any, body: bytes) -> tuple[Any, bytes]:
        wire.send(to, {"ask": question}, body)
        head, answer = wire.receive(source)
        _count_down(head["seconds"])
        return head["answer"], answer

    while True:
        try:
            head, body = wire.receive(source)
        except EOFError:
            return
        _count_down(head["seconds"])
        answer = _answer(run, head["request"], body, ask)
        _count_down(0)
        try:
            wire.send(to, {**answer, "peak": held.peak()})
        except OSError:
            return


def _answer(run: Function, request: Any, body: bytes, ask: Ask) -> Head:
    try:
        return {"answer": run(request, body, ask)}
    except MemoryError:
        return {"no_memory": True}
    except Exception as error:  # noqa: BLE001 (no paper may end the reading of the next)
        return {"failed": _told(error)}


def _told(error: BaseException) -> str:
    """Which error and where: "KeyError in day.py:33"."""
    at = error.__traceback__
    while at is not None and at.tb_next is not None:
        at = at.tb_next
    if at is None:
        return repr(error)
    file = os.path.basename(at.tb_frame.f_code.co_filename)
    name = type(error).__name__
    what = f"{name} ({error})" if isinstance(error, ImportError) else name
    return f"{what} in {file}:{at.tb_lineno}"


def _count_down(seconds: float) -> None:
    """Ends the worker when it has used that much of the processor; 0 stops the count.

    The parent's own clock comes first as a rule. This one holds when the parent is gone.
    """
    if hasattr(signal, "setitimer"):
        signal.setitimer(signal.ITIMER_PROF, seconds)


class _Memory:
    """Tells the most memory this process has held. Made before the walls, which close /proc.

    Not ru_maxrss where it can be had otherwise: on Linux that begins with what the parent held
    when it started this process.
    """

    def __init__(self) -> None:
        self._status: RawIOBase | None = None
        with suppress(OSError):
            self._status = os.fdopen(os.open("/proc/self/status", os.O_RDONLY), "rb", 0)

    def peak(self) -> int:
        """In bytes; 0 where that is not known."""
        if self._status is not None:
            self._status.seek(0)
            for line in self._status.read().splitlines():
                if line.startswith(b"VmHWM:"):
                    return int(line.split()[1]) * 1024
        if sys.platform == "win32":
            return 0
        most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return most if sys.platform == "darwin" else most * 1024
