"""Records as JSON: on standard output, or a file for each paper."""

from __future__ import annotations

import json
import os
import unicodedata
from collections.abc import Callable
from contextlib import suppress
from io import TextIOWrapper
from pathlib import Path, PurePath
from typing import Any, Protocol, TextIO

__all__ = ["Folder", "JsonLines", "JsonList", "Writer"]


class Writer(Protocol):
    """Takes what each file gave, in the order given."""

    def take(self, file: str, found: dict[str, Any]) -> None:
        """found: as `child.answer` gives it."""

    def miss(self, file: str, error: str) -> None:
        """The file could not be read; the sentence says why."""

    def end(self) -> None:
        """That was the last."""


def _as_utf8(out: TextIO) -> TextIO:
    """Standard output for machines: UTF-8 whatever the locale, alike on every system."""
    if isinstance(out, TextIOWrapper):
        # A name that is no text at all comes out as JSON's own escape of it.
        out.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
    return out


def _set(thing: Any) -> str:
    return json.dumps(thing, ensure_ascii=False, indent=1)


class JsonList:
    """One object for one file, a list for several: written as they come, so none is kept."""

    def __init__(self, out: TextIO, *, several: bool) -> None:
        self._out = _as_utf8(out)
        self._several = several
        self._before = "[\n" if several else ""

    def take(self, file: str, found: dict[str, Any]) -> None:
        self._write(found["record"])

    def miss(self, file: str, error: str) -> None:
        self._write({"file": file, "error": error})

    def end(self) -> None:
        self._out.write("\n]\n" if self._several else "\n")

    def _write(self, thing: Any) -> None:
        self._out.write(self._before + _set(thing))
        self._before = ",\n"


class JsonLines:
    """One object a line."""

    def __init__(self, out: TextIO) -> None:
        self._out = _as_utf8(out)

    def take(self, file: str, found: dict[str, Any]) -> None:
        self._write(found["record"])

    def miss(self, file: str, error: str) -> None:
        self._write({"file": file, "error": error})

    def end(self) -> None:
        pass

    def _write(self, thing: Any) -> None:
        line = json.dumps(thing, ensure_ascii=False, separators=(",", ":"))
        # Some programs take these for the end of a line; JSON takes them escaped as well.
        line = line.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
        self._out.write(f"{line}\n")
        self._out.flush()


class Folder:
    """A file <stem>.json for each paper. Raises OSError where it cannot be written.

    tell: called with the paper, the file it became, and why it is not called <stem>.json:
    "" if it is, "taken" by another paper of the same name, "foreign" if a file of that
    name is there that is no record of ours.
    """

    def __init__(self, folder: str, tell: Callable[[str, str, str], None]) -> None:
        self._folder = Path(folder)
        self._folder.mkdir(parents=True, exist_ok=True)
        self._tell = tell
        self._taken: set[str] = set()

    def take(self, file: str, found: dict[str, Any]) -> None:
        self._put(file, found["record"])

    def miss(self, file: str, error: str) -> None:
        self._put(file, {"file": file, "error": error})

    def end(self) -> None:
        pass

    def _put(self, file: str, thing: Any) -> None:
        target, why = self._place(_stem(file))
        _write(target, f"{_set(thing)}\n")
        self._tell(file, str(target), why)

    def _place(self, stem: str) -> tuple[Path, str]:
        why, name, number = "", stem, 1
        while True:
            target = self._folder / f"{name}.json"
            if _key(name) in self._taken:
                why = why or "taken"
            elif not _is_ours(target):
                why = why or "foreign"
            else:
                self._taken.add(_key(name))
                return target, why
            number += 1
            name = f"{stem}-{number}"


def _stem(file: str) -> str:
    return "stdin" if file == "-" else PurePath(file).stem or "paper"


def _key(name: str) -> str:
    """What a file system that minds neither case nor how letters are put together sees."""
    return unicodedata.normalize("NFC", name).casefold()


def _is_ours(target: Path) -> bool:
    """Whether the file may be replaced: it is not there, or an earlier run wrote it.

    A record made by hand may lie beside its paper; it has no sources.
    """
    try:
        with target.open("rb") as file:
            found = file.read()
    except FileNotFoundError:
        return True
    except IsADirectoryError:
        return False
    return b'\n "sources": {' in found or found.startswith(b'{\n "file": ')


def _write(target: Path, text: str) -> None:
    """All of it or nothing: a reader never meets half a record."""
    beside = target.with_name(f".radslag-{os.getpid()}.tmp")
    try:
        with beside.open("w", encoding="utf-8", errors="backslashreplace", newline="\n") as file:
            file.write(text)
        os.replace(beside, target)
    except BaseException:
        with suppress(OSError):
            beside.unlink()
        raise
