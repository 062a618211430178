"""DOCX: the zip is checked and unpacked here, the document read by python-docx and lxml."""

from __future__ import annotations

from radslag.reading.pages.adapter import Contents, Ocr
from radslag.reading.pages.limits import Limits

__all__ = ["FORMAT", "accepts", "read"]

FORMAT = "docx"


def accepts(head: bytes, name: str | None) -> bool:
    """Any zip: what it is a zip of stands inside, and the error says so if it is not DOCX."""
    return head.startswith((b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08"))


def read(data: bytes, limits: Limits, ocr: Ocr | None) -> Contents:
    from radslag.reading.pages.docx.reading import read_docx

    return read_docx(data, limits)
