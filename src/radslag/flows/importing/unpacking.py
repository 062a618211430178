"""What the confined worker does with an archive: hands out its papers one by one.

Runs behind the same walls as the reader, for an archive is as hostile as a paper: nothing is
written to a disk, so a name that climbs ("../x") or is absolute is only a name.
"""

from __future__ import annotations

import io
import stat
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from typing import Any

__all__ = ["answer"]

Ask = Callable[[Any, bytes], tuple[Any, bytes]]

_MOST_PAPERS = 5_000
_LARGEST = 100_000_000  # bytes of one paper: what the reader takes
_MOST_BYTES = 2_000_000_000  # of all together
_RATIO = 200  # a paper that unpacks to more than this many times its size is a bomb …
_SMALL = 5_000_000  # … unless it is small all the same
_DIRECTORY_END = b"PK\x05\x06"

_BROKEN = (
    "Arkivet är skadat och går inte att packa upp. Packa det på nytt och försök igen.",
    "The archive is damaged and cannot be unpacked. Pack it anew and try again.",
)
_TOO_MANY = (
    "Arkivet har för många filer. Dela upp det i delar med högst 5 000 filer.",
    "The archive holds too many files. Split it into parts of at most 5,000 files.",
)
_TOO_LARGE = (
    "Arkivet blir för stort när det packas upp. Dela upp det och försök igen.",
    "The archive is too large unpacked. Split it and try again.",
)
_LINK = (
    "Filen är en länk till en annan plats och lästes inte. Lägg in filen själv.",
    "The file is a link to another place and was not read. Put in the file itself.",
)
_LOCKED = (
    "Filen är skyddad med lösenord. Ta bort skyddet och försök igen.",
    "The file is protected by a password. Remove it and try again.",
)
_BOMB = (
    "Filen blir orimligt stor när den packas upp och lästes inte.",
    "The file becomes unreasonably large when unpacked, and was not read.",
)
_NESTED = (
    "Filen är ett arkiv i arkivet. Packa upp det och läs in filerna.",
    "The file is an archive within the archive. Unpack it and import its files.",
)


def answer(request: dict[str, Any], body: bytes, ask: Ask) -> dict[str, Any]:
    """{"count": how many}, or {"error": [sv, en]}, or {"paper": true} for a DOCX.

    Each paper is put to the parent as a question {"name"} with its bytes, or as
    {"name", "error"} where it is not taken. request: "suffixes" that count as papers.
    """
    if _says_too_many(body):
        return {"error": _TOO_MANY}
    try:
        with zipfile.ZipFile(io.BytesIO(body)) as archive:
            return _hand_out(archive, tuple(request["suffixes"]), ask)
    except (zipfile.BadZipFile, zlib.error, ValueError, EOFError, NotImplementedError, OSError):
        return {"error": _BROKEN}


def _says_too_many(body: bytes) -> bool:
    """From the end of the directory, before a million rows of it are read."""
    at = body.rfind(_DIRECTORY_END)
    if at < 0 or at + 12 > len(body):
        return False
    (count,) = struct.unpack_from("<H", body, at + 10)
    return bool(count > _MOST_PAPERS)


def _hand_out(archive: zipfile.ZipFile, suffixes: tuple[str, ...], ask: Ask) -> dict[str, Any]:
    entries = archive.infolist()
    if any(entry.filename == "[Content_Types].xml" for entry in entries):
        return {"paper": True}
    if len(entries) > _MOST_PAPERS:
        return {"error": _TOO_MANY}
    if _overlap(entries):
        return {"error": _BROKEN}
    papers = [entry for entry in entries if _is_paper(entry, suffixes)]
    if sum(entry.file_size for entry in papers) > _MOST_BYTES:
        return {"error": _TOO_LARGE}
    for entry in papers:
        why = _why_not(entry)
        content = b"" if why else _content(archive, entry)
        ask({"name": entry.filename, "error": why} if why else {"name": entry.filename}, content)
    return {"count": len(papers)}


def _overlap(entries: list[zipfile.ZipInfo]) -> bool:
    """Whether two entries share bytes, as those of a bomb do."""
    spans = sorted((entry.header_offset, entry.compress_size) for entry in entries)
    return any(start + size > after for (start, size), (after, _) in _pairs(spans))


def _pairs(spans: list[tuple[int, int]]) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    return zip(spans, spans[1:], strict=False)


def _is_paper(entry: zipfile.ZipInfo, suffixes: tuple[str, ...]) -> bool:
    name = entry.filename.replace("\\", "/")
    last = name.rpartition("/")[2]
    if entry.is_dir() or last.startswith(".") or "__MACOSX/" in name:
        return False
    return last.lower().endswith((*suffixes, ".zip"))


def _why_not(entry: zipfile.ZipInfo) -> tuple[str, str] | None:
    kind = stat.S_IFMT(entry.external_attr >> 16)
    if kind not in (0, stat.S_IFREG):
        return _LINK
    if entry.flag_bits & 0x1:
        return _LOCKED
    if entry.filename.lower().endswith(".zip"):
        return _NESTED
    swollen = entry.file_size > _RATIO * max(entry.compress_size, 1)
    if entry.file_size > _LARGEST or (swollen and entry.file_size > _SMALL):
        return _BOMB
    return None


def _content(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    # Never more than was said, whatever the packed bytes hold.
    with archive.open(entry) as opened:
        return opened.read(min(entry.file_size, _LARGEST))
