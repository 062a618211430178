"""One page of a PDF file: its text, and what a closer look at it is worth."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

from radslag.reading.pages.limits import Limits
from radslag.reading.pages.pdf import calls, raw
from radslag.reading.pages.pdf.drawn import drawn_lines
from radslag.reading.pages.pdf.layout import Layout
from radslag.reading.pages.pdf.struck import struck_runs
from radslag.reading.pages.pdf.tables import may_have_table, with_tables
from radslag.reading.spans import Mark, Page

__all__ = ["Leaf", "leaf", "read_leaf"]


class Leaf(NamedTuple):
    """A page that is open: pdfium's handles of the page and of its text."""

    page: int
    text: int


@contextmanager
def leaf(document: int, number: int) -> Iterator[Leaf | None]:
    """The page, from 1; None where it cannot be opened."""
    page = calls.load_page(document, number - 1)
    text = calls.load_text(page) if page else None
    try:
        yield Leaf(page, text) if text else None
    finally:
        if text:
            calls.close_text(text)
        if page:
            calls.close_page(page)


def read_leaf(one: Leaf, number: int, limits: Limits) -> Page:
    """The raw text with "struck" and "table" marks."""
    units = calls.units(one.text)
    text = raw.from_units(units)
    lines = drawn_lines(one.page, limits.page_objects)
    layout = None
    if may_have_table(text) and calls.count_chars(one.text) * 2 == len(units):
        layout = with_tables(one.text, units, lines)
    marks = _struck(one.text, units, lines, layout) if lines else []
    if layout is None:
        return Page(number, text, tuple(marks))
    marks = sorted([*layout.marks, *marks], key=lambda mark: (mark.start, -mark.end))
    return Page(number, layout.text, tuple(marks))


def _struck(text: int, units: bytes, lines: list[calls.Box], layout: Layout | None) -> list[Mark]:
    marks: list[Mark] = []
    for first, last in struck_runs(text, lines):
        if layout is not None:
            start, end = layout.offset(first), layout.offset(last)
            if start is None or end is None or end < start:
                continue
            marks.append(Mark("struck", start, end + 1))
        else:
            start = raw.offset(units, calls.text_index(text, first))
            end = raw.offset(units, calls.text_index(text, last) + 1)
            marks.append(Mark("struck", start, end))
    return marks
