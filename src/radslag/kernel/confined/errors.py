"""What can go wrong with a confined worker.

ConfinedError
├── NotStartedError    there is no worker: it could not be started, or not its function
├── OverranError       it took more time than it was given, and was stopped
├── NoMemoryError      it needed more memory than it was given
├── DiedError          it ended without an answer, or gave one that cannot be read
└── FailedError        the function raised what it should not have

The messages are for programmers; who calls says what they mean for people.
"""

from __future__ import annotations

__all__ = [
    "ConfinedError",
    "DiedError",
    "FailedError",
    "NoMemoryError",
    "NotStartedError",
    "OverranError",
]


class ConfinedError(Exception):
    """A call to a confined worker gave no answer."""


class NotStartedError(ConfinedError):
    """The worker could not be started, or its function not be imported."""


class OverranError(ConfinedError):
    """The worker took more time than it was given; it has been stopped."""


class NoMemoryError(ConfinedError):
    """The function ran out of the memory that it was given."""


class DiedError(ConfinedError):
    """The worker ended without an answer. signal: what ended it, 0 where it is not known."""

    def __init__(self, message: str, signal: int = 0) -> None:
        super().__init__(message)
        self.signal = signal


class FailedError(ConfinedError):
    """The function raised an error of its own; the message tells which and where."""
