"""Where a command speaks to people: its language, its two streams and how wide they are."""

from __future__ import annotations

import os
import sys
import unicodedata
from collections.abc import Mapping
from typing import TextIO

from radslag.faces.cli.language import Both, Language

__all__ = ["Console", "console_of", "harmless"]

_NARROWEST, _WIDEST, _UNKNOWN = 40, 100, 88


def harmless(text: str) -> str:
    """The text without what would command a terminal instead of being shown on it.

    Escape codes, and the signs that turn the direction of writing: a name could be shown
    as another by them. Letters put together of two are made one, so that widths are right.
    """
    if text.isascii() and text.isprintable():
        return text
    return "".join(map(_shown, unicodedata.normalize("NFC", text)))


def _shown(sign: str) -> str:
    if sign.isprintable() or sign == "\xa0":
        return sign
    return "" if unicodedata.category(sign) == "Cf" else " "


class Console:
    """colour: only on a terminal, and not where NO_COLOR is set. width: in signs."""

    def __init__(
        self, language: Language, environment: Mapping[str, str], out: TextIO, err: TextIO
    ) -> None:
        self.language = language
        self.out = out
        self.err = err
        terminal = out.isatty() and environment.get("TERM") != "dumb"
        self.colour = terminal and not environment.get("NO_COLOR")
        self.width = min(max(_columns(environment, out), _NARROWEST), _WIDEST)

    def say(self, text: Both, **values: object) -> None:
        """A line for people, on standard output."""
        self.write(harmless(text.into(self.language, **values)))

    def write(self, line: str) -> None:
        self.out.write(f"{line}\n")

    def complain(self, text: Both, about: str | None = None, **values: object) -> None:
        """What went wrong, on standard error: "radslag: file: sentence"."""
        sentence = text.into(self.language, **values)
        whole = ": ".join(part for part in ("radslag", about, sentence) if part)
        self.out.flush()
        self.err.write(f"{harmless(whole)}\n")
        self.err.flush()


def _columns(environment: Mapping[str, str], out: TextIO) -> int:
    told = environment.get("COLUMNS", "")
    if told.isdecimal() and int(told):
        return int(told)
    try:
        return os.get_terminal_size(out.fileno()).columns or _UNKNOWN
    except (OSError, ValueError, AttributeError):  # no terminal, or no file at all
        return _UNKNOWN


def console_of(language: Language) -> Console:
    """The console of this process. Signs that it cannot show become question marks."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace", newline="\n")
    return Console(language, os.environ, sys.stdout, sys.stderr)
