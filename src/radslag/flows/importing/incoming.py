"""Papers on their way in: what a person named, walked through and unpacked. Knows no Django."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from radslag.kernel.confined import Confined, ConfinedError
from radslag.kernel.text import clean

__all__ = ["SUFFIXES", "Incoming", "papers_in", "shown_name", "unpacked"]

SUFFIXES = (
    ".pdf", ".docx", ".html", ".htm", ".md", ".markdown", ".txt", ".png", ".jpg", ".jpeg",
    ".tif", ".tiff",
)  # fmt: skip
"""What counts as a paper in a folder or an archive. A file that is named itself always does."""

_LONGEST_NAME = 120
_LARGEST_ARCHIVE = 190_000_000
_FUNCTION = "radslag.flows.importing.unpacking:answer"
_TOO_LARGE = (
    "Arkivet är för stort. Packa upp det och läs in mappen i stället.",
    "The archive is too large. Unpack it and import the folder instead.",
)
_BROKEN = (
    "Arkivet går inte att packa upp. Packa upp det själv och läs in mappen i stället.",
    "The archive cannot be unpacked. Unpack it yourself and import the folder instead.",
)


@dataclass(frozen=True, slots=True)
class Incoming:
    """A paper, or why it could not be taken: (Swedish, English)."""

    name: str
    content: bytes = b""
    error: tuple[str, str] | None = None


def shown_name(name: str) -> str:
    """A file's name as it may be shown and kept: no folders, no control or turning signs."""
    last = name.replace("\\", "/").rstrip("/").rpartition("/")[2]
    whole = clean(last).strip(" .")
    if len(whole) <= _LONGEST_NAME:
        return whole or "papper"
    stem, dot, suffix = whole.rpartition(".")
    if not dot or len(suffix) > 10:
        return whole[:_LONGEST_NAME]
    return f"{stem[: _LONGEST_NAME - len(suffix) - 2]}….{suffix}"


def papers_in(folder: Path) -> Iterator[Path]:
    """The papers of a folder and its folders, in order. Links are not followed."""
    for path, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            file = Path(path, name)
            known = name.lower().endswith((*SUFFIXES, ".zip"))
            if known and not name.startswith(".") and not file.is_symlink():
                yield file


def unpacked(name: str, content: bytes) -> Iterator[Incoming]:
    """The paper itself, or those of an archive."""
    if not (name.lower().endswith(".zip") and content.startswith(b"PK")):
        yield Incoming(shown_name(name), content)
        return
    if len(content) > _LARGEST_ARCHIVE:
        yield Incoming(shown_name(name), error=_TOO_LARGE)
        return
    found: list[Incoming] = []
    try:
        said = _unpack(content, found.append)
    except ConfinedError:
        said = {"error": _BROKEN}
    yield from found
    if said.get("paper"):
        yield Incoming(shown_name(name), content)
    elif "error" in said:
        swedish, english = said["error"]
        yield Incoming(shown_name(name), error=(swedish, english))


def _unpack(content: bytes, take: Callable[[Incoming], None]) -> dict[str, Any]:
    def answer(question: Any, body: bytes) -> tuple[Any, bytes]:
        why = question.get("error")
        error = (str(why[0]), str(why[1])) if why else None
        take(Incoming(shown_name(str(question["name"])), body, error))
        return {}, b""

    with Confined(_FUNCTION, memory=768_000_000) as worker:
        said = worker.call(
            {"suffixes": SUFFIXES}, content, seconds=lambda papers: 30 + papers, answer=answer
        )
    return dict(said)
