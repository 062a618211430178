"""How long a call may take, and the end of the worker that takes longer."""

from __future__ import annotations

import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

__all__ = ["Budget", "Deadline"]

# Seconds for a whole call, by the number of questions that the worker has asked.
Budget = Callable[[int], float]
# What is left at least once a question is answered: the answer itself may have taken it all.
_LEAST = 2.0


class Deadline:
    """Counts from its making. over: it has passed, and the worker was killed for it."""

    def __init__(self, budget: Budget) -> None:
        self.over = False
        self._budget = budget
        self._questions = 0
        self._started = time.monotonic()

    def asked(self) -> None:
        """The worker has asked one more question."""
        self._questions += 1

    def left(self) -> float:
        """Seconds; 0 when it has passed."""
        left = self._started + self._budget(self._questions) - time.monotonic()
        return max(left, _LEAST if self._questions else 0.0)

    @contextmanager
    def guarding(self, process: subprocess.Popen[bytes]) -> Iterator[None]:
        """Kills the process if what is done meanwhile takes too long.

        That is what ends a read from it or a write to it, on every system.
        """
        timer = threading.Timer(self.left(), self._end, (process,))
        timer.daemon = True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()

    def _end(self, process: subprocess.Popen[bytes]) -> None:
        self.over = True
        process.kill()
