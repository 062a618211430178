"""Opening a PDF file, whole or damaged."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

from radslag.reading.errors import DamagedPaperError, LockedPaperError
from radslag.reading.pages.pdf import calls
from radslag.reading.pages.pdf.salvage import with_new_tree

__all__ = ["is_damaged", "opened"]

_PASSWORD_ERROR, _SECURITY_ERROR = 4, 5
_END = re.compile(rb"startxref\s+(\d+)\s+%%EOF")
_TABLE = re.compile(rb"\s*(?:xref\b|\d+\s+\d+\s+obj\b)")


@contextmanager
def opened(data: bytes) -> Iterator[int]:
    """The document's handle. What has lost its page tree is given a new one."""
    document = _load(data) or _load(with_new_tree(data))
    if not document:
        raise DamagedPaperError(
            "PDF-filen är skadad och kan inte läsas. Hämta den på nytt och försök igen.",
            "The PDF file is damaged and cannot be read. Fetch it anew and try again.",
        )
    try:
        yield document[0]
    finally:
        calls.close_document(document[0])


def _load(data: bytes | None) -> tuple[int, bytes] | None:
    """The handle with the bytes, which pdfium goes on reading from."""
    if data is None:
        return None
    document = calls.load_document(data, len(data), None)
    if not document:
        if calls.last_error() in (_PASSWORD_ERROR, _SECURITY_ERROR):
            raise LockedPaperError(
                "Filen är skyddad med lösenord. Be avsändaren om en kopia utan lösenord.",
                "The file is protected by a password. Ask the sender for a copy without one.",
            )
        return None
    if calls.page_count(document) < 1:
        calls.close_document(document)
        return None
    return document, data


def is_damaged(data: bytes) -> bool:
    """Whether the end is missing, or does not point at the table of objects.

    pdfium reads such a file by searching it through, and says nothing.
    """
    ends = _END.findall(data[-2_048:])
    if not ends or len(ends[-1]) > 12:
        return True
    start = max(data.find(b"%PDF-", 0, 1_024), 0)
    at = int(ends[-1])
    return not (_TABLE.match(data, at) or _TABLE.match(data, start + at))
