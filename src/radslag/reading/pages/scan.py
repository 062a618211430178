"""A picture of a page into text, or into a remark that says how it could be."""

from __future__ import annotations

from radslag.reading.errors import ReadingError
from radslag.reading.pages.adapter import Ocr
from radslag.reading.record import Remark

__all__ = ["no_ocr", "read_scan"]


def read_scan(picture: bytes, number: int, ocr: Ocr | None) -> tuple[str, list[Remark]]:
    """The text of the page, "" if it could not be read, and what there is to say of it."""
    if ocr is None:
        return "", [no_ocr(number)]
    try:
        text = ocr(picture)
    except ReadingError as error:
        # The other pages are read all the same.
        return "", [Remark("needs_ocr", f"Sidan är en bild som inte kunde läsas. {error}", number)]
    said = Remark("ocr", "Sidan är läst ur en bild. Jämför med originalet.", number)
    text = text.replace("\r\n", "\n").replace("\f", "").rstrip()
    return text, [said]


def no_ocr(number: int) -> Remark:
    return Remark(
        "needs_ocr",
        "Sidan är en bild och har inte lästs. "
        "Installera Tesseract med svenska (tesseract-ocr-swe) och läs igen.",
        number,
    )
