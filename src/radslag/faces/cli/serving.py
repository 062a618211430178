"""The processes of a server: the pages, and the jobs beside them."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException
from types import FrameType

__all__ = ["JOBS", "Served", "is_free", "serve"]

JOBS = ("radslag.faces.cli", "work")
"""The module and command that does the jobs, and takes up those that a dead worker left."""

_THREADS = 4  # of each process that serves pages: each has a connection to the database
_GRACE = 10  # seconds to finish what is under way
_LONGEST_PAUSE = 30.0


@dataclass(frozen=True, slots=True)
class Served:
    """name: the host that people call it by."""

    host: str
    port: int
    workers: int
    jobs: bool
    name: str

    @property
    def address(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"http://{host}:{self.port}"

    @property
    def pages_command(self) -> list[str]:
        return [
            *(sys.executable, "-m", "granian", "--interface", "wsgi", "--no-ws"),
            *("--host", self.host, "--port", str(self.port), "--workers", str(self.workers)),
            *("--blocking-threads", str(_THREADS), "--backpressure", str(_THREADS * 8)),
            *("--respawn-failed-workers", "--workers-kill-timeout", str(_GRACE - 2)),
            *("--log-level", "warning"),
            "radslag.project.wsgi:application",
        ]

    @property
    def jobs_command(self) -> list[str]:
        return [sys.executable, "-m", *JOBS]


def is_free(host: str, port: int) -> bool:
    """Whether somebody may listen there."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as trial:
        trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            trial.bind((host, port))
        except OSError:
            return False
    return True


def serve(served: Served, tell: Callable[[], None]) -> int:
    """Runs until it is stopped, which gives 0, or the pages end by themselves.

    tell: called once, when pages are answered. Jobs whose process ended are started again.
    """
    stopping = _Stopping()
    pages = _start(served.pages_command)
    jobs = _Jobs(served.jobs_command) if served.jobs else None
    told = False
    try:
        while not stopping.asked:
            if pages.poll() is not None:
                return pages.returncode or 1
            if not told and _answers(served):
                told = True
                tell()
            if jobs is not None:
                jobs.keep_going()
            time.sleep(0.2)
    finally:
        _stop(pages, *([jobs.process] if jobs else []))
    return 0


class _Stopping:
    """Ctrl-C and a request to end are noted; the loop ends by itself."""

    def __init__(self) -> None:
        self.asked = False
        for wanted in (signal.SIGINT, signal.SIGTERM):
            signal.signal(wanted, self._note)

    def _note(self, number: int, frame: FrameType | None) -> None:
        self.asked = True


class _Jobs:
    """A process that is started again when it ends, after a pause that grows."""

    def __init__(self, command: list[str]) -> None:
        self._command = command
        self._pause, self._again_at = 1.0, 0.0
        self.process = _start(command)

    def keep_going(self) -> None:
        if self.process.poll() is None:
            return
        if not self._again_at:
            self._again_at = time.monotonic() + self._pause
        elif time.monotonic() >= self._again_at:
            self._pause, self._again_at = min(self._pause * 2, _LONGEST_PAUSE), 0.0
            self.process = _start(self._command)


def _start(command: list[str]) -> subprocess.Popen[bytes]:
    # A group of its own: Ctrl-C reaches us alone, and we end them in order.
    return subprocess.Popen(command, env={**os.environ}, process_group=0)  # noqa: S603


def _answers(served: Served) -> bool:
    """Whether a page comes, whatever it says: a port is open before anyone answers there."""
    connection = HTTPConnection(served.host, served.port, timeout=5)
    try:
        connection.request("HEAD", "/", headers={"Host": served.name})
        connection.getresponse()
    except (OSError, HTTPException):
        return False
    finally:
        connection.close()
    return True


def _stop(*processes: subprocess.Popen[bytes]) -> None:
    for process in processes:
        if process.poll() is None:
            process.terminate()
    until = time.monotonic() + _GRACE
    for process in processes:
        try:
            process.wait(max(0.1, until - time.monotonic()))
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
