"""PDF by pypdfium2: the plain text of every page first, more only where a page needs it."""

from __future__ import annotations

import re

from radslag.reading.pages.adapter import Contents, Ocr
from radslag.reading.pages.limits import Limits

__all__ = ["FORMAT", "accepts", "read"]

FORMAT = "pdf"


def accepts(head: bytes, name: str | None) -> bool:
    """The mark may come late: mail programs and scanners put bytes before it."""
    return re.search(rb"%PDF-\d", head[:1_024]) is not None


def read(data: bytes, limits: Limits, ocr: Ocr | None) -> Contents:
    from radslag.reading.pages.pdf.reading import read_pdf

    return read_pdf(data, limits, ocr)
