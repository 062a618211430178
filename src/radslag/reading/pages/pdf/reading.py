"""The pages of one PDF file."""

from __future__ import annotations

from radslag.reading.pages.adapter import Contents, Ocr
from radslag.reading.pages.limits import Limits
from radslag.reading.pages.pdf import calls
from radslag.reading.pages.pdf.opening import is_damaged, opened
from radslag.reading.pages.pdf.page import leaf, read_leaf
from radslag.reading.pages.pdf.render import is_scan, picture_of
from radslag.reading.pages.scan import read_scan
from radslag.reading.pages.text import cut_remark
from radslag.reading.record import Remark
from radslag.reading.spans import Page

__all__ = ["read_pdf"]

# Fewer letters than this beside a great picture are a stamp or a page number.
_FEW = 25


def read_pdf(data: bytes, limits: Limits, ocr: Ocr | None) -> Contents:
    """The pages in order, each with its number in the file."""
    with calls.LOCK, opened(data) as document:
        reading = _Reading(document, limits, ocr)
        reading.run()
    remarks = reading.remarks
    if is_damaged(data):
        remarks.insert(0, _harmed())
    return Contents(tuple(reading.pages), tuple(remarks))


class _Reading:
    """One pass over a document."""

    def __init__(self, document: int, limits: Limits, ocr: Ocr | None) -> None:
        self.pages: list[Page] = []
        self.remarks: list[Remark] = []
        self._document = document
        self._limits = limits
        self._ocr = ocr
        self._scans = 0

    def run(self) -> None:
        characters = 0
        for number in range(1, calls.page_count(self._document) + 1):
            if number > self._limits.pages or characters > self._limits.characters:
                self.remarks.append(cut_remark(self._limits, number - 1))
                return
            page = self._page(number)
            characters += len(page.text)
            self.pages.append(page)

    def _page(self, number: int) -> Page:
        with leaf(self._document, number) as one:
            if one is None:
                self.remarks.append(_lost(number))
                return Page(number, "")
            page = read_leaf(one, number, self._limits)
            if len(page.text) < _FEW and is_scan(one.page, self._limits):
                return self._scan(one.page, page)
            return page

    def _scan(self, handle: int, page: Page) -> Page:
        """The text of a picture of a page, after what little text there is."""
        self._scans += 1
        picture = None
        if self._ocr is not None and self._scans <= self._limits.scanned_pages:
            picture = picture_of(handle, self._limits)
        if picture is None and self._ocr is not None:
            self.remarks.append(_too_large(page.number))
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


def _too_large(number: int) -> Remark:
    return Remark(
        "needs_ocr",
        "Sidan är en för stor bild, eller en av för många. "
        "Spara den för sig i 300 dpi och läs igen.",
        number,
    )
