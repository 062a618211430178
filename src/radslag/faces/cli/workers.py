"""Worker processes that a command starts beside itself, and replaces when they die."""

from __future__ import annotations

import os
import random
import secrets
import subprocess
import sys
from typing import Self

__all__ = ["Workers"]

_COMMAND = (sys.executable, "-m", "radslag.faces.cli", "work")


class Workers:
    """A context manager. count: how many there always are."""

    def __init__(self, count: int) -> None:
        self._count = count
        self._running: dict[str, subprocess.Popen[bytes]] = {}

    def __enter__(self) -> Self:
        for _ in range(self._count):
            self._start()
        return self

    def __exit__(self, *_: object) -> None:
        for process in self._running.values():
            process.terminate()
        for process in self._running.values():
            process.wait()

    def replace_dead(self) -> list[str]:
        """The names of those that died since last, each replaced by another."""
        dead = [name for name, process in self._running.items() if process.poll() is not None]
        for name in dead:
            del self._running[name]
            self._start()
        return dead

    def kill_one(self, chance: random.Random) -> None:
        """SIGKILL one of them: what a drill does."""
        chance.choice(list(self._running.values())).kill()

    def _start(self) -> None:
        name = secrets.token_hex(8)
        command = [*_COMMAND, "--name", name, "--parent", str(os.getpid())]
        self._running[name] = subprocess.Popen(  # noqa: S603 (our own interpreter, no shell)
            command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL
        )
