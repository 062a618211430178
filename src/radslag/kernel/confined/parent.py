"""The program's side: one worker at a time, replaced when it dies or runs over."""

from __future__ import annotations

import signal
from collections.abc import Sequence
from typing import Any, Self

from radslag.kernel.confined.deadline import Budget, Deadline
from radslag.kernel.confined.errors import DiedError, FailedError, NoMemoryError
from radslag.kernel.confined.process import Answer, Worker

__all__ = ["Confined"]

_WALLS = ("limits", "namespace", "files", "calls")


def _nobody(question: Any, body: bytes) -> tuple[Any, bytes]:
    raise LookupError(f"nobody answers {question!r}")


class Confined:
    """A worker that runs one function; a context manager, not for several threads at once.

    function: "package.module:name". memory: bytes of address space. walls: which to try.
    path: further folders to import from.
    """

    def __init__(
        self,
        function: str,
        *,
        memory: int = 512_000_000,
        walls: Sequence[str] = _WALLS,
        path: Sequence[str] = (),
    ) -> None:
        self.peak = 0
        self._plan = (function, memory, tuple(walls), tuple(path))
        self._worker: Worker | None = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def start(self) -> Worker:
        """The worker, started if need be; both sides can make ready at once."""
        if self._worker is not None and not self._worker.is_alive():
            self.stop()
        if self._worker is None:
            self._worker = Worker(*self._plan)
        return self._worker

    def stop(self) -> None:
        """End the worker, if there is one."""
        worker, self._worker = self._worker, None
        if worker is not None:
            worker.stop()

    @property
    def walls(self) -> tuple[str, ...]:
        """What is in force around the worker; waits for it to be ready."""
        return self.start().greet()

    @property
    def pid(self) -> int:
        """The worker's process."""
        return self.start().process.pid

    def call(
        self, request: Any, body: bytes = b"", *, seconds: Budget, answer: Answer = _nobody
    ) -> Any:
        """What the function answers to the request.

        seconds: how long it may take in all, by the number of questions asked so far.
        answer: what to do with a question. Raises ConfinedError, and what `answer` raises.
        """
        deadline = Deadline(seconds)
        worker = self.start()
        served = worker.served
        try:
            return self._try(worker, request, body, deadline, answer)
        except (DiedError, NoMemoryError) as error:
            # What earlier calls left behind, or somebody else's kill, is not this one's fault.
            killed = isinstance(error, DiedError) and error.signal == signal.SIGKILL
            if not (served or killed) or deadline.left() <= 0:
                raise
        return self._try(self.start(), request, body, deadline, answer)

    def _try(
        self, worker: Worker, request: Any, body: bytes, deadline: Deadline, answer: Answer
    ) -> Any:
        whole = False
        try:
            head = worker.converse(request, body, deadline, answer)
            whole = "no_memory" not in head
        finally:
            if not whole:
                self.stop()
        self.peak = max(self.peak, int(head.get("peak", 0)))
        if not whole:
            raise NoMemoryError("out of memory")
        if "failed" in head:
            raise FailedError(str(head["failed"]))
        if "answer" not in head:
            raise DiedError("a last message without an answer")
        return head["answer"]
