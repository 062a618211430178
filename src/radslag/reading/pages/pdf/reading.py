"""The pages of one PDF file."""

from __future__ import annotations

from radslag.reading.errors import DamagedPaperError
from radslag.reading.pages.adapter import Contents, Ocr
from radslag.reading.pages.limits import Limits
from radslag.reading.pages.pdf import calls
from radslag.reading.pages.pdf.opening import is_damaged, opened
from radslag.reading.pages.pdf.page import FEW_LETTERS, OpenPage, read_pages
from radslag.reading.pages.pdf.render import is_scan, picture_of
from radslag.reading.pages.pdf.style import styled_pages
from radslag.reading.pages.scan import read_scan
from radslag.reading.pages.text import cut_remark
from radslag.reading.record import Remark
from radslag.reading.spans import Page

__all__ = ["read_pdf"]


def read_pdf(data: bytes, limits: Limits, ocr: Ocr | None) -> Contents:
    """The pages in order, each with its number in the file."""
    with calls.LOCK, opened(data) as document:
        reading = _Reading(document, limits, ocr)
        reading.run()
    remarks = reading.remarks
    if is_damaged(data):
        remarks.insert(0, _harmed())
    pages = tuple(reading.pages)
    if not any(page.text.strip() for page in pages) and not reading.scans:
        raise DamagedPaperError(
            "PDF-filen innehåller ingen text som kan läsas. Hämta den på nytt, "
            "eller skriv ut den till en ny PDF, och försök igen.",
            "The PDF file holds no text that can be read. Fetch it anew, or print it to a new PDF.",
        )
    return Contents(pages, tuple(remarks), lambda: styled_pages(data, pages, limits))


class _Reading:
    """One pass over a document."""

    def __init__(self, document: int, limits: Limits, ocr: Ocr | None) -> None:
        self.pages: list[Page] = []
        self.remarks: list[Remark] = []
        self.scans = 0
        self._document = document
        self._limits = limits
        self._ocr = ocr

    def run(self) -> None:
        characters = 0
        for one, page in read_pages(self._document, self._limits):
            if page.number > self._limits.pages or characters > self._limits.characters:
                self.remarks.append(cut_remark(self._limits, page.number - 1))
                return
            if one is None:
                self.remarks.append(_lost(page.number))
            else:
                page = self._seen(one, page)
            characters += len(page.text)
            self.pages.append(page)

    def _seen(self, one: OpenPage, page: Page) -> Page:
        """The page, or what OCR makes of it."""
        if one.hides_text:
            self.remarks.append(_hidden(page.number))
        if len(page.text) < FEW_LETTERS and is_scan(one.handle, one.things, self._limits):
            return self._scan(one, page)
        return page

    def _scan(self, one: OpenPage, page: Page) -> Page:
        """The text of a picture of a page, after what little text there is."""
        self.scans += 1
        picture = None
        if self._ocr is not None:
            if self.scans <= self._limits.scanned_pages:
                picture = picture_of(one.handle, one.things, self._limits)
            if picture is None:
                self.remarks.append(_too_much(page.number))
                return page
        text, remarks = read_scan(picture or b"", page.number, self._ocr)
        self.remarks += remarks
        return Page(page.number, f"{page.text}\n{text}" if page.text.strip() else text)


def _harmed() -> Remark:
    return Remark(
        "damaged",
        "Filen är skadad eller avkortad, så text kan saknas. Hämta den på nytt och läs igen.",
    )


def _lost(number: int) -> Remark:
    return Remark(
        "damaged",
        f"Sidan {number} är skadad och kunde inte läsas. Hämta filen på nytt och läs igen.",
        number,
    )


def _hidden(number: int) -> Remark:
    return Remark(
        "hidden_text",
        "Sidan har text som inte syns. Den är inte läst; jämför med originalet.",
        number,
    )


def _too_much(number: int) -> Remark:
    return Remark(
        "needs_ocr",
        "Sidan är en för stor bild, eller en av för många. "
        "Spara den för sig i 300 dpi och läs igen.",
        number,
    )
