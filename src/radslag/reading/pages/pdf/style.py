"""Bold words and headings, for papers whose items have no numbers to be known by."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from ctypes import create_string_buffer
from typing import NamedTuple

from radslag.reading.pages.limits import Limits
from radslag.reading.pages.pdf import calls
from radslag.reading.pages.pdf.opening import opened
from radslag.reading.pages.pdf.page import OpenPage, read_pages
from radslag.reading.spans import Mark, Page

__all__ = ["styled_pages"]

# The weight that pdfium tells is often wrong; the name of the font is not. The last
# three are how TeX names its bold fonts.
_BOLD = re.compile(r"bold|black|heavy|demi|[-,]bd|cmbx|sfbx|ecbx", re.IGNORECASE)
_ITALIC = re.compile(r"italic|oblique|kursiv|[-,]it\b|cmti|sfti|ecti", re.IGNORECASE)
_LARGER = 1.12  # than the running text: a heading
_LONGEST_HEADING = 200
_MOST_LEVELS = 6


class Style(NamedTuple):
    """How a text object is set. size: in points on the page, rounded to halves."""

    size: float
    bold: bool
    italic: bool


class _Run(NamedTuple):
    start: int
    end: int
    style: Style


def styled_pages(data: bytes, pages: Sequence[Page], limits: Limits) -> tuple[Page, ...]:
    """The same pages with "bold", "italic" and "heading" marks beside those they have."""
    runs: dict[int, list[_Run]] = {}
    with calls.LOCK, opened(data) as document:
        for page, (one, again) in zip(pages, read_pages(document, limits), strict=False):
            # Where they differ the page was read by OCR, and there are no letters to look at.
            if one is not None and again.text == page.text:
                runs[page.number] = list(_runs(one))
    levels = _levels(run for found in runs.values() for run in found)
    return tuple(
        Page(page.number, page.text, _marks(page, runs.get(page.number, ()), levels))
        for page in pages
    )


def _runs(one: OpenPage) -> Iterator[_Run]:
    """Stretches of the page that are set alike, within lines."""
    styles: dict[int, Style] = {}
    count = calls.count_chars(one.text)
    for first, last in _alike(one.text, 0, count - 1):
        thing = calls.text_object(one.text, first)
        if not thing:
            continue
        span = one.span(first, last)
        if span is None:
            continue
        if thing not in styles:
            styles[thing] = _style(thing)
        yield _Run(*span, styles[thing])


def _alike(text: int, first: int, last: int) -> Iterator[tuple[int, int]]:
    """Runs of characters from one text object."""
    get = calls.text_object
    start, thing = first, get(text, first)
    for at in range(first + 1, last + 1):
        its = get(text, at)
        if its != thing:
            yield start, at - 1
            start, thing = at, its
    if start <= last:
        yield start, last


def _style(thing: int) -> Style:
    name = create_string_buffer(256)
    calls.font_name(calls.font(thing), name, 256)
    font = name.value.decode("utf-8", "replace")
    return Style(
        round(calls.size_on_page(thing) * 2) / 2,
        bool(_BOLD.search(font)),
        bool(_ITALIC.search(font)),
    )


def _levels(runs: Iterator[_Run]) -> dict[float, int]:
    """The level of each size of letters that is larger than the running text."""
    sizes: Counter[float] = Counter()
    for run in runs:
        sizes[run.style.size] += run.end - run.start
    if not sizes:
        return {}
    body = sizes.most_common(1)[0][0]
    larger = sorted((size for size in sizes if size > body * _LARGER), reverse=True)
    return {size: min(level, _MOST_LEVELS) for level, size in enumerate(larger, 1)}


def _marks(page: Page, runs: Sequence[_Run], levels: dict[float, int]) -> tuple[Mark, ...]:
    marks = [*page.marks]
    marks += _stretches(page.text, "bold", [run for run in runs if run.style.bold])
    marks += _stretches(page.text, "italic", [run for run in runs if run.style.italic])
    for size, level in levels.items():
        large = [run for run in runs if run.style.size == size]
        for mark in _stretches(page.text, "heading", large, level):
            if mark.end - mark.start <= _LONGEST_HEADING:
                marks.append(mark)
    return tuple(sorted(marks, key=lambda mark: (mark.start, -mark.end)))


def _stretches(text: str, kind: str, runs: Sequence[_Run], level: int = 0) -> Iterator[Mark]:
    """The runs joined over spaces, each within its line."""
    start = end = -1
    for run in sorted(runs):
        if start >= 0 and not text[end : run.start].strip(" \xa0"):
            end = run.end
            continue
        if start >= 0:
            yield from _words(text, kind, start, end, level)
        start, end = run.start, run.end
    if start >= 0:
        yield from _words(text, kind, start, end, level)


def _words(text: str, kind: str, start: int, end: int, level: int) -> Iterator[Mark]:
    inner = text[start:end]
    start, end = start + len(inner) - len(inner.lstrip()), start + len(inner.rstrip())
    if start < end:
        yield Mark(kind, start, end, level)
