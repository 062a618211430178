"""Reads papers one by one in a confined process, replaced when one is too much for it.

Used by the commands and by the jobs; knows no Django, so that a command starts at once.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from typing import Any, Self

from radslag.kernel.confined import (
    Confined,
    ConfinedError,
    DiedError,
    FailedError,
    NoMemoryError,
    NotStartedError,
    OverranError,
)
from radslag.kernel.errors import RadslagError

__all__ = ["Reader", "UnreadableError", "seconds"]

_FUNCTION = "radslag.flows.importing.child:answer"
_MEMORY = 512_000_000
# With what it takes to start and to end, that is a minute.
_LONGEST = 58


class UnreadableError(RadslagError):
    """A paper gave no record; says what to do, in both languages."""


_TOO_LONG = (
    "Papperet tog för lång tid att läsa. Dela upp filen eller spara om den och försök igen.",
    "The paper took too long to read. Split the file or save it anew and try again.",
)
_TOO_MUCH = (
    "Papperet kräver för mycket minne. Dela upp filen eller spara om den och försök igen.",
    "The paper takes too much memory. Split the file or save it anew and try again.",
)
_BROKEN = (
    "Filen är så skadad att läsningen avbröts. Skriv ut den till en ny PDF och försök igen.",
    "The file is so damaged that reading it broke off. Print it to a new PDF and try again.",
)
_OUR_FAULT = (
    "Rådslag gjorde fel på papperet ({why}). Spara om det i ett annat format och anmäl felet.",
    "Rådslag made a mistake with it ({why}). Save it in another format and report the mistake.",
)
_NOT_STARTED = (
    "Läsaren går inte att starta ({why}). Installera Rådslag på nytt.",
    "The reader cannot be started ({why}). Install Rådslag anew.",
)
_NO_TESSERACT = (
    "Installera Tesseract med svenska (tesseract-ocr-swe) och läs igen.",
    "Install Tesseract with Swedish (tesseract-ocr-swe) and read again.",
)
_SENTENCES: dict[type[ConfinedError], tuple[str, str]] = {
    OverranError: _TOO_LONG,
    NoMemoryError: _TOO_MUCH,
    DiedError: _BROKEN,
    FailedError: _OUR_FAULT,
    NotStartedError: _NOT_STARTED,
}


def seconds(pictures: int) -> float:
    """How long a paper may take: a scan 10 s and 10 s for each page that is a picture."""
    return 10 + 10 * pictures if pictures else _LONGEST


class Reader:
    """A context manager. explained: each answer tells of every line how it was read.

    whole: it also holds the raw pages and the running text of each item.
    """

    def __init__(self, *, explained: bool = False, whole: bool = False) -> None:
        self._asked = {"explained": explained, "whole": whole}
        self._worker = Confined(_FUNCTION, memory=_MEMORY)
        self._ocr: Callable[[bytes], str] | None = None

    def __enter__(self) -> Self:
        # Both sides make ready at once. If it cannot start, the first paper tells why.
        with suppress(NotStartedError):
            self._worker.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._worker.stop()

    def read(self, body: bytes, name: str | None) -> dict[str, Any]:
        """What `child.answer` gives for a paper. Raises UnreadableError."""
        request = {"name": name, "ocr": _has_tesseract(), **self._asked}
        try:
            found = self._worker.call(request, body, seconds=seconds, answer=self._answer)
        except ConfinedError as error:
            raise UnreadableError(*_sentence(error)) from error
        if "error" in found:
            raise UnreadableError(*found["error"])
        return dict(found)

    def _answer(self, question: Any, picture: bytes) -> tuple[Any, bytes]:
        """The text of a picture, read by Tesseract under limits of its own."""
        # Imported here: most papers are no scans, and this brings the reader with it.
        from radslag.reading.errors import ReadingError
        from radslag.reading.pages.ocr import tesseract

        self._ocr = self._ocr or tesseract()
        if self._ocr is None:
            return {"error": list(_NO_TESSERACT)}, b""
        try:
            text = self._ocr(picture)
        except ReadingError as error:
            return {"error": [str(error), error.english]}, b""
        return {"language": getattr(self._ocr, "language", "swe")}, text.encode()


def _has_tesseract() -> bool:
    folders = os.get_exec_path()
    return any(os.access(os.path.join(folder, "tesseract"), os.X_OK) for folder in folders)


def _sentence(error: ConfinedError) -> tuple[str, str]:
    swedish, english = _SENTENCES.get(type(error), _OUR_FAULT)
    return swedish.replace("{why}", str(error)), english.replace("{why}", str(error))
