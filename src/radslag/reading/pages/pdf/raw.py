"""From pdfium's text of a page to the raw text that offsets count in."""

from __future__ import annotations

import re

__all__ = ["as_raw", "from_units", "offset"]

_ODD = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ufffe\uffff]")


def from_units(units: bytes) -> str:
    """The raw text of what pdfium gives."""
    return as_raw(units.decode("utf-16-le", "replace"))


def as_raw(text: str) -> str:
    """Lines parted by \\n, hyphens at line ends kept, control characters as spaces."""
    text = text.replace("\r\n", "\n")
    if not _ODD.search(text):
        return text
    return _ODD.sub(_plain, text)


def _plain(found: re.Match[str]) -> str:
    sign = found[0]
    if sign in "\x02\ufffe":
        return "-\n"
    return "\n" if sign == "\r" else " "


def offset(units: bytes, index: int) -> int:
    """Where the text unit at `index` stands in the raw text."""
    return len(from_units(units[: 2 * index]))
