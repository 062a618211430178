"""Formats that are known but not read: each gets a sentence that says what to do."""

from __future__ import annotations

from radslag.reading.errors import UnknownFormatError
from radslag.reading.pages.adapter import Contents, Ocr
from radslag.reading.pages.limits import Limits

__all__ = ["FORMAT", "accepts", "read", "refuse"]

FORMAT = "foreign"

# What the first bytes of a file say it is. The name is told to the user.
_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "ett äldre Office-dokument (DOC, XLS eller PPT)"),
    (b"{\\rtf", "RTF"),
    (b"Rar!\x1a\x07", "RAR-arkiv"),
    (b"7z\xbc\xaf\x27\x1c", "7z-arkiv"),
    (b"\x1f\x8b", "gzip-arkiv"),
    (b"BZh", "bzip2-arkiv"),
    (b"\xfd7zXZ\x00", "xz-arkiv"),
    (b"%!PS", "PostScript"),
    (b"GIF8", "GIF-bild"),
    (b"BM", "BMP-bild"),
    (b"RIFF", "ljud, film eller WebP-bild"),
    (b"ID3", "ljud"),
    (b"OggS", "ljud"),
    (b"\x7fELF", "program"),
    (b"MZ", "program"),
    (b"SQLite format 3\x00", "databas"),
    (b"MIME-Version:", "MHTML eller e-post"),
)
_LETTERS_ONLY = {b"BM", b"MZ", b"ID3", b"BZh", b"RIFF", b"GIF8", b"OggS"}


def accepts(head: bytes, name: str | None) -> bool:
    return _kind(head) is not None


def read(data: bytes, limits: Limits, ocr: Ocr | None) -> Contents:
    raise refuse(_kind(data[:4_096]) or "okänt")


def refuse(kind: str) -> UnknownFormatError:
    """The error for a kind of file that is not read."""
    return UnknownFormatError(
        f"Formatet ({kind}) kan inte läsas. Spara den som DOCX eller PDF och försök igen.",
        "This format cannot be read. Save it as DOCX or PDF and try again.",
    )


def _kind(head: bytes) -> str | None:
    for magic, kind in _MAGIC:
        if not head.startswith(magic):
            continue
        # A paper may begin with such letters; a binary file has control bytes close by.
        if magic in _LETTERS_ONLY and not any(byte < 9 for byte in head[:64]):
            continue
        return kind
    if head[4:8] == b"ftyp":
        return "film eller HEIC-bild"
    if head.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"<?xml") and b"<html" not in head.lower():
        return "XML"
    return None
