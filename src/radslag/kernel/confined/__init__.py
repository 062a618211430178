"""A function that meets hostile bytes, run in a process that may do nothing else.

    with Confined("package.module:function") as worker:
        answer = worker.call({"name": "a.pdf"}, data, seconds=lambda questions: 60)

The worker starts once and serves many calls, one at a time. It has a limit on memory and
on time; it can reach no network, write no file, read none but Python's own, start no
program and send no signal, so far as the system at hand can forbid it: `worker.walls`
names what is in force. It is replaced when it dies or runs over.

This module knows nothing of what the function does; it is given by name and must be
importable on its own. Its shape is `function(request, body, ask)`: `request` and its
answer are JSON, `body` is bytes, and `ask(question, body)` puts a question to the parent,
for what the worker may not do itself.
"""

from __future__ import annotations

from radslag.kernel.confined.errors import (
    ConfinedError,
    DiedError,
    FailedError,
    NoMemoryError,
    NotStartedError,
    OverranError,
)
from radslag.kernel.confined.parent import Confined

__all__ = [
    "Confined",
    "ConfinedError",
    "DiedError",
    "FailedError",
    "NoMemoryError",
    "NotStartedError",
    "OverranError",
]
