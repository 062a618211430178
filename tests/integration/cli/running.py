"""Runs `radslag` as a person would: a process of its own, its streams, its exit status."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import IO, Any, NamedTuple

__all__ = ["MOST_MEMORY", "MOST_SECONDS", "Run", "minutes", "radslag"]

# What no paper may take more of (trust.md: documents over 60 s or 512 MB: none).
MOST_MEMORY = 512_000_000
MOST_SECONDS = 60

_COMMAND = [sys.executable, "-m", "radslag.faces.cli"]
_PLAIN = {"LANG": "sv_SE.UTF-8", "COLUMNS": "88"}
_DROPPED = {"LC_ALL", "LC_MESSAGES", "NO_COLOR", "RADSLAG_TRACE"}


class Run(NamedTuple):
    """status: below 0 for a signal. peak: the most memory of it and its children, in bytes."""

    status: int
    out: str
    err: str
    peak: int

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    @property
    def lines(self) -> list[Any]:
        return [json.loads(line) for line in self.out.splitlines()]


def radslag(
    *arguments: str | Path,
    given: bytes = b"",
    cwd: Path | None = None,
    seconds: float = MOST_SECONDS,
    **environment: str,
) -> Run:
    """The run, which is ended (and so fails) if it takes longer than any paper may.

    given: what stands on standard input. No run may show a trace or take too much memory.
    """
    command = [*_COMMAND, *map(str, arguments)]
    with _file(given) as into, _file() as out, _file() as err:
        started = subprocess.Popen(
            command, stdin=into, stdout=out, stderr=err, cwd=cwd, env=_environment(environment)
        )
        status, peak = _waited_for(started, seconds)
        run = Run(status, _text(out), _text(err), peak)
    assert "Traceback" not in run.err, run.err
    assert run.status >= 0, f"ended by signal {-run.status} after {seconds} s"
    assert run.peak < MOST_MEMORY
    return run


def minutes(*items: str, head: str = "Minnesanteckningar\nLänsnätverket\nden 8 maj 2020") -> bytes:
    """Minutes of three items, or of those given, as a plain text."""
    listed = items or ("Mötets öppnande", "Ny rutin\nBeslut:\natt godkänna rutinen", "Avslutning")
    body = "\n\n".join(f"{number}. {item}" for number, item in enumerate(listed, 1))
    return f"{head}\n\n{body}\n".encode()


def _environment(more: Mapping[str, str]) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name not in _DROPPED}
    return {**kept, **_PLAIN, **more}


def _waited_for(started: subprocess.Popen[bytes], seconds: float) -> tuple[int, int]:
    """The status, and the most memory it held as it was seen to while it ran.

    Looked at from outside, for on Linux what a process is told to have held at most begins with
    what the one that started it held, and these tests may have held much.
    """
    ends = time.monotonic() + seconds
    peak = 0
    while started.poll() is None:
        peak = max(peak, _held_by(started.pid))
        if time.monotonic() > ends:
            started.kill()
        time.sleep(0.01)
    return started.returncode, peak


def _held_by(process: int) -> int:
    """In bytes; 0 where that is not told, or no longer."""
    with suppress(OSError):
        for line in Path(f"/proc/{process}/status").read_text("ascii", "replace").splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) * 1024
    return 0


def _file(content: bytes = b"") -> IO[bytes]:
    # Not a pipe: the run must never wait for who reads it.
    file = tempfile.TemporaryFile()  # noqa: SIM115 (who asked for it closes it)
    file.write(content)
    file.seek(0)
    return file


def _text(file: Any) -> str:
    file.seek(0)
    return str(file.read().decode("utf-8"))
