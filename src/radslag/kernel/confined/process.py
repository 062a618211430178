"""One worker process, from its start to its end."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, BinaryIO, cast

from radslag.kernel.confined import wire
from radslag.kernel.confined.deadline import Deadline
from radslag.kernel.confined.errors import ConfinedError, DiedError, NotStartedError, OverranError

__all__ = ["Answer", "Worker"]

# What a question of the worker is answered with: plain values and bytes.
Answer = Callable[[Any, bytes], tuple[Any, bytes]]

_HOME = str(Path(__file__).parents[3])
_START = (
    "import sys; sys.path[:0] = [one for one in sys.argv[4:] if one not in sys.path]; "
    "from radslag.kernel.confined.worker import main; main(*sys.argv[1:4])"
)
# Some Pythons find their own library only by these. Nothing else around us is the worker's.
_KEPT = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")
_OUT_OF_TIME = {getattr(signal, name, 0) for name in ("SIGPROF", "SIGXCPU")} - {0}


class Worker:
    """Starts at once and does not wait; `greet` does. Raises NotStartedError.

    served: how many calls it has answered.
    """

    def __init__(
        self, function: str, memory: int, walls: Sequence[str], path: Sequence[str]
    ) -> None:
        self.served = 0
        self._walls: tuple[str, ...] | None = None
        command = [sys.executable, "-I", "-X", "utf8", "-c", _START]
        try:
            self.process = subprocess.Popen(  # noqa: S603 (our own interpreter, no shell)
                [*command, function, str(memory), " ".join(walls), _HOME, *path],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                cwd=os.path.abspath(os.sep),
                env={name: os.environ[name] for name in _KEPT if name in os.environ},
            )
        except OSError as error:
            raise NotStartedError(str(error)) from error
        self._to = cast(BinaryIO, self.process.stdin)
        self._from = cast(BinaryIO, self.process.stdout)

    def is_alive(self) -> bool:
        return self.process.poll() is None

    def greet(self) -> tuple[str, ...]:
        """The walls that stand around the worker, once it is ready. Raises NotStartedError."""
        if self._walls is None:
            head, _ = wire.receive(self._from)
            if "failed" in head:
                raise NotStartedError(head["failed"])
            self._walls = tuple(map(str, head["walls"]))
        return self._walls

    def converse(self, request: Any, body: bytes, deadline: Deadline, answer: Answer) -> wire.Head:
        """Send a call and answer the worker's questions, until its last message."""
        message = {"request": request}
        while True:
            head, more = self._exchange(message, body, deadline)
            if "ask" not in head:
                self.served += 1
                return head
            deadline.asked()
            said, body = answer(head["ask"], more)
            message = {"answer": said}

    def stop(self) -> int:
        """End it: it has nothing to save. Gives the exit code, below 0 for a signal."""
        self.process.kill()
        for pipe in (self._to, self._from):
            with suppress(OSError):  # what it was sent last may never have been read
                pipe.close()
        return self.process.wait()

    def _exchange(
        self, message: wire.Head, body: bytes, deadline: Deadline
    ) -> tuple[wire.Head, bytes]:
        try:
            with deadline.guarding(self.process):
                self.greet()
                wire.send(self._to, {**message, "seconds": deadline.left()}, body)
                return wire.receive(self._from)
        except (OSError, EOFError, wire.GarbledError) as error:
            raise self._ended(deadline, error) from error

    def _ended(self, deadline: Deadline, error: Exception) -> ConfinedError:
        ended_by = -self.stop()
        if deadline.over or ended_by in _OUT_OF_TIME:
            return OverranError("out of time")
        return DiedError(f"ended with code {-ended_by}: {error!r}", max(ended_by, 0))
