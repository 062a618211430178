"""Plain text: the raw text is the decoded file; a form feed parts pages."""

from __future__ import annotations

from radslag.reading.errors import DamagedPaperError
from radslag.reading.pages.adapter import Contents, Ocr
from radslag.reading.pages.decode import decode
from radslag.reading.pages.limits import Limits
from radslag.reading.record import Remark
from radslag.reading.spans import Page

__all__ = ["FORMAT", "accepts", "cut_remark", "read", "text_pages"]

FORMAT = "text"


def accepts(head: bytes, name: str | None) -> bool:
    """Last in line: everything is text until the decoding says that it is not."""
    return True


def read(data: bytes, limits: Limits, ocr: Ocr | None) -> Contents:
    text, remarks = decode(data, limits)
    pages, more = text_pages(text, limits)
    return Contents(pages, remarks + more)


def text_pages(text: str, limits: Limits) -> tuple[tuple[Page, ...], tuple[Remark, ...]]:
    """The pages of a text. The form feed belongs to none; one at the end starts no page."""
    if not text or text.isspace():
        raise DamagedPaperError(
            "Filen är tom. Hämta den på nytt och försök igen.",
            "The file is empty. Fetch it anew and try again.",
        )
    parts = text.split("\f")
    while not parts[-1].strip():
        parts.pop()
    remarks = () if len(parts) <= limits.pages else (cut_remark(limits),)
    pages = tuple(Page(number, part) for number, part in enumerate(parts[: limits.pages], 1))
    return pages, remarks


def cut_remark(limits: Limits, pages: int | None = None) -> Remark:
    """Says that only the first pages were read."""
    return Remark(
        "cut",
        f"Bara de första {pages or limits.pages} sidorna är lästa. "
        "Dela upp filen och läs delarna var för sig.",
    )
