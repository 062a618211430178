"""One page of a PDF file: its text, and what a closer look at it is worth."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from radslag.reading.pages.limits import Limits
from radslag.reading.pages.pdf import calls, raw
from radslag.reading.pages.pdf.drawn import drawn_lines
from radslag.reading.pages.pdf.hidden import hidden_texts
from radslag.reading.pages.pdf.layout import Layout
from radslag.reading.pages.pdf.struck import struck_runs
from radslag.reading.pages.pdf.tables import may_have_table, with_tables
from radslag.reading.pages.pdf.things import things_on
from radslag.reading.spans import Mark, Page

__all__ = ["FEW_LETTERS", "OpenPage", "read_pages"]

# Fewer letters than this beside a great picture are a stamp or a page number.
FEW_LETTERS = 25
# To look at each thing on a page that is set letter by letter takes half as long again as
# its text. It is done where attendance stands, for there a struck name means something.
_FEW_THINGS = 800


class PageLost(Exception):
    """pdfium cannot open the page."""


def read_pages(document: int, limits: Limits) -> Iterator[tuple[OpenPage | None, Page]]:
    """Each page as it is read, still open; None and an empty page for one that is lost."""
    continued = False
    for number in range(1, calls.page_count(document) + 1):
        try:
            with OpenPage(document, number, limits) as one:
                yield one, one.read(continued)
                continued = one.ends_in_table
        except PageLost:
            yield None, Page(number, "")


class OpenPage:
    """A page while pdfium holds it open: a context manager that may raise PageLost."""

    def __init__(self, document: int, number: int, limits: Limits) -> None:
        self.number = number
        self.limits = limits
        self.hides_text = False
        self._document = document
        self._layout: Layout | None = None

    def __enter__(self) -> OpenPage:
        self.handle: int = calls.load_page(self._document, self.number - 1) or 0
        self.text: int = calls.load_text(self.handle) or 0 if self.handle else 0
        if not self.text:
            self.__exit__()
            raise PageLost(self.number)
        self._look()
        if hidden := hidden_texts(self.handle, self.things):
            self._take_away(hidden)
        return self

    def __exit__(self, *_: object) -> None:
        if self.text:
            calls.close_text(self.text)
        if self.handle:
            calls.close_page(self.handle)

    @property
    def ends_in_table(self) -> bool:
        return self._layout is not None and self._layout.ends_in_table

    def read(self, continued: bool = False) -> Page:
        """The raw text with "struck" and "table" marks. continued: a table may go on here."""
        lines = drawn_lines(self.things, self.limits.page_objects)
        whole = calls.count_chars(self.text) * 2 == len(self.units)
        if whole and (continued or self._may_have_table):
            self._layout = with_tables(self.text, self.units, lines, continued)
        marks = self._struck(lines) if lines else []
        page = self._page
        if self._layout is not None:
            page = Page(self.number, self._layout.text)
            marks = sorted(self._layout.marks + marks, key=lambda mark: (mark.start, -mark.end))
        page.marks = tuple(_joined(marks, page.text))
        return page

    def span(self, first: int, last: int) -> tuple[int, int] | None:
        """Where characters first to last stand in the raw text; None if they do not."""
        if self._layout is None:
            start = raw.offset(self.units, calls.text_index(self.text, first))
            end = raw.offset(self.units, calls.text_index(self.text, last) + 1)
            return start, end
        start_at, end_at = self._layout.offset(first), self._layout.offset(last)
        if start_at is None or end_at is None or end_at < start_at:
            return None
        return start_at, end_at + 1

    def _look(self) -> None:
        """The text, and what else is on the page if that is few things or worth its time."""
        self.units = calls.units(self.text)
        self._page = Page(self.number, raw.from_units(self.units))
        self._may_have_table = may_have_table(self._page.lower)
        worth_it = self._may_have_table or len(self._page.text) < FEW_LETTERS
        self.things = things_on(self.handle, self.limits.page_objects if worth_it else _FEW_THINGS)

    def _struck(self, lines: Sequence[calls.Box]) -> list[Mark]:
        spans = [self.span(*run) for run in struck_runs(self.text, lines)]
        return [Mark("struck", *span) for span in spans if span is not None]

    def _take_away(self, hidden: Sequence[int]) -> None:
        """The page without them; pdfium then reads its text anew."""
        self.hides_text = True
        calls.close_text(self.text)
        for thing in hidden:
            if calls.remove_object(self.handle, thing):
                calls.destroy_object(thing)
        self.text = calls.load_text(self.handle)
        self._look()


def _joined(marks: Sequence[Mark], text: str) -> list[Mark]:
    """Words that are struck out one by one as one mark."""
    if len(marks) < 2:
        return list(marks)
    joined = [marks[0]]
    for last, mark in pairwise(marks):
        between = text[joined[-1].end : mark.start]
        if last.kind == mark.kind == "struck" == joined[-1].kind and not between.strip(" "):
            joined[-1] = joined[-1]._replace(end=max(joined[-1].end, mark.end))
        else:
            joined.append(mark)
    return joined
