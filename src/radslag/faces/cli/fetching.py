"""The bytes of what a person names on the command line: an ordinary file, or "-"."""

from __future__ import annotations

import os
import stat
import sys

from radslag.faces.cli.language import Both

__all__ = ["MOST", "STANDARD_INPUT", "CannotReadError", "fetch", "name_of"]

STANDARD_INPUT = "-"
# One more than the reader takes: it tells by that, in its own words, that a file is too large.
MOST = 100_000_001

_MISSING = Both(
    "Filen finns inte. Kontrollera namnet och försök igen.",
    "There is no such file. Check the name and try again.",
)
_FORBIDDEN = Both(
    "Du får inte läsa filen. Be den som äger den om rättighet att läsa.",
    "You may not read this file. Ask its owner for the right to read it.",
)
_FOLDER = Both(
    "Det är en mapp. Ange filerna i den, till exempel {name}/*.pdf.",
    "This is a folder. Name the files in it, for example {name}/*.pdf.",
)
_NO_FILE = Both(
    "Det är ingen vanlig fil. Spara papperet som en fil, eller skicka det till radslag read -.",
    "This is no ordinary file. Save the paper as one, or send it to radslag read -.",
)
_UNREADABLE = Both(
    "Filen går inte att läsa från disken ({why}). Kopiera den till en annan plats och försök igen.",
    "The file cannot be read from the disk ({why}). Copy it elsewhere and try again.",
)


class CannotReadError(Exception):
    """A paper gave no record; says what to do, in both languages."""

    def __init__(self, sentence: Both) -> None:
        super().__init__(sentence.en)
        self.sentence = sentence


def name_of(file: str) -> str | None:
    """The file's own name, which may tell the day of the meeting."""
    return None if file == STANDARD_INPUT else os.path.basename(file)


def fetch(file: str) -> bytes:
    """The bytes, at most one more than the reader takes. Raises CannotReadError."""
    if file == STANDARD_INPUT:
        return sys.stdin.buffer.read(MOST)
    try:
        return _ordinary(file)
    except FileNotFoundError as error:
        raise CannotReadError(_MISSING) from error
    except PermissionError as error:
        raise CannotReadError(_FORBIDDEN) from error
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or str(error)
        raise CannotReadError(_filled(_UNREADABLE, why=why)) from error


def _ordinary(file: str) -> bytes:
    # Not waiting: to open a pipe that nobody writes to would take for ever.
    handle = os.open(file, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    try:
        kind = os.fstat(handle).st_mode
        if stat.S_ISDIR(kind):
            raise CannotReadError(_filled(_FOLDER, name=file.rstrip("/\\")))
        if not stat.S_ISREG(kind):
            raise CannotReadError(_NO_FILE)
        with open(handle, "rb", closefd=False) as opened:
            return opened.read(MOST)
    finally:
        os.close(handle)


def _filled(text: Both, **values: str) -> Both:
    return Both(text.into("sv", **values), text.into("en", **values))
