"""The raw pages of papers: which line a sign stands on, and pages in stretches."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from radslag.domain.meetings.models import Page

__all__ = ["RawPages", "Stretch", "stretches"]

LONGEST = 6_000
_LINE_END = re.compile("\n")


class RawPages:
    """Answers from the pages of each file, which are asked for once."""

    def __init__(self) -> None:
        self._ends: dict[str, dict[int, list[int]]] = {}

    def line(self, file: str, page: int, start: int) -> int | None:
        """The line of a page, from 1, on which a sign stands; None where there is no such page."""
        if file not in self._ends:
            texts = Page.objects.filter(file_id=file).values_list("number", "text")
            self._ends[file] = {
                number: [found.end() for found in _LINE_END.finditer(text)]
                for number, text in texts
            }
        ends = self._ends[file].get(page)
        return None if ends is None else bisect_right(ends, start) + 1


class Stretch(NamedTuple):
    """A part of a page, where it begins and on which line."""

    text: str
    start: int
    line: int


def stretches(text: str) -> Iterator[Stretch]:
    """A page in stretches that end at the end of a line or of a word, most often just one.

    A DOCX or HTML file is one page, however long it is; a hit should still lead to its place.
    """
    start, line = 0, 1
    while start < len(text):
        end = _end(text, start)
        part = text[start:end]
        if part.strip():
            yield Stretch(part, start, line)
        line += part.count("\n")
        start = end


def _end(text: str, start: int) -> int:
    furthest = start + LONGEST
    if furthest >= len(text):
        return len(text)
    for sign in ("\n", " "):
        found = text.rfind(sign, start + LONGEST // 2, furthest)
        if found > 0:
            return found + 1
    return furthest
