"""What can go wrong when a paper is read.

ReadingError
├── UnknownFormatError    the bytes are no kind of paper that can be read
├── DamagedPaperError     the format is known, but nothing can be got out of it
├── LockedPaperError      the paper is protected by a password
└── TooLargeError         a limit on size, pages or unpacking was passed

Every message is one Swedish sentence that says what to do; `english` is the
same for command lines and programs.
"""

from __future__ import annotations

__all__ = [
    "DamagedPaperError",
    "LockedPaperError",
    "ReadingError",
    "TooLargeError",
    "UnknownFormatError",
]


class ReadingError(Exception):
    """A paper could not be read; `str()` is Swedish, `english` the same in English."""

    def __init__(self, swedish: str, english: str) -> None:
        super().__init__(swedish)
        self.english = english

    def __reduce__(self) -> tuple[type[ReadingError], tuple[str, str]]:
        # Both sentences must survive the way back from the child process.
        return type(self), (str(self), self.english)


class UnknownFormatError(ReadingError):
    """The bytes are no kind of paper that can be read."""


class DamagedPaperError(ReadingError):
    """The format is known, but nothing can be got out of the bytes."""


class LockedPaperError(ReadingError):
    """The paper is protected by a password; it is never guessed."""


class TooLargeError(ReadingError):
    """A limit on bytes, pages, pixels or unpacking was passed."""
