"""The lines of a page as pieces: runs of words with no wide gap and no drawn wall in them."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from radslag.reading.pages.pdf import calls
from radslag.reading.pages.pdf.calls import Box

__all__ = ["Piece", "Walls", "pieces_of"]

# A wider gap than this, in heights of a line, parts columns: half of the least space
# between two cells in Word, twice that between words.
_GAP = 0.6
_WORD = re.compile(r"\S+")
_END = re.compile("\r\n|[\x02\ufffe]")


class Piece(NamedTuple):
    """Characters first to last (not included), on the raw line `line`, and their box."""

    line: int
    first: int
    last: int
    box: Box

    @property
    def middle(self) -> float:
        return (self.box.bottom + self.box.top) / 2


class Walls:
    """The upright lines of a page, to be asked which of them part a line of text."""

    def __init__(self, lines: Sequence[Box]) -> None:
        upright = [line for line in lines if line.height > 2 * line.width and line.height > 6]
        self.lines = sorted(upright, key=lambda line: line.left)
        self._lefts = [line.left for line in self.lines]

    def between(self, left: float, right: float, y: float) -> list[float]:
        """Where walls stand between two places at that height."""
        found = self.lines[bisect_left(self._lefts, left) : bisect_right(self._lefts, right)]
        return [wall.left for wall in found if wall.bottom - 1 <= y <= wall.top + 1]


def pieces_of(text: int, string: str, walls: Walls) -> list[Piece]:
    """All pieces of the page in the order of its text. string: a letter for each character."""
    found: list[Piece] = []
    for number, (first, last) in enumerate(_lines(string)):
        found += _pieces(text, string, number, first, last, walls)
    return found


def _lines(string: str) -> Iterator[tuple[int, int]]:
    """Where each line of the text begins and ends; a swallowed hyphen ends one too."""
    start = 0
    for end in _END.finditer(string):
        yield start, end.start() if end[0] == "\r\n" else end.end()
        start = end.end()
    if start < len(string):
        yield start, len(string)


def _pieces(
    text: int, string: str, number: int, first: int, last: int, walls: Walls
) -> Iterator[Piece]:
    """The line, cut wherever its words stand apart."""
    words = [found.span() for found in _WORD.finditer(string, first, last)]
    if not words:
        return
    runs = calls.count_rects(text, first, last - first)
    if 0 < runs <= len(words):  # else it is set letter by letter, and words are fewer
        rects = sorted(calls.rect(text, at) for at in range(runs))
        if not _has_gap(rects, walls):
            start, end = words[0][0], words[-1][1]
            _, bottom, _, top = calls.loose_box(text, start)
            right = max([one.right for one in rects])
            yield Piece(number, start, end, Box(rects[0].left, bottom, right, top))
            return
    yield from _cut(text, number, words, walls)


def _has_gap(rects: Sequence[Box], walls: Walls) -> bool:
    """Whether runs on a line stand apart, or a wall goes through it. Too often is no harm."""
    first, last = rects[0], rects[-1]
    if walls.lines and walls.between(first.left, last.right, (first.bottom + first.top) / 2):
        return True
    if len(rects) == 1:
        return False
    gap = _GAP * max([one.top - one.bottom for one in rects])
    return any(right.left - left.right > gap for left, right in pairwise(rects))


def _cut(text: int, number: int, words: Sequence[tuple[int, int]], walls: Walls) -> Iterator[Piece]:
    """Words that stand close together as one piece. Gaps between columns are always spaces."""
    start, end = words[0]
    box = calls.loose_box(text, start)  # of the piece's first letter
    right = calls.loose_right(text, end - 1)
    for first, last in words[1:]:
        letter = calls.loose_sides(text, first)
        if _is_apart(box, right, letter, walls):
            yield Piece(number, start, end, box._replace(right=right))
            start, box = first, Box(*letter)
        end, right = last, calls.loose_right(text, last - 1)
    yield Piece(number, start, end, box._replace(right=right))


def _is_apart(box: Box, right: float, letter: Sequence[float], walls: Walls) -> bool:
    """Whether a word stands apart from the piece, by its first letter.

    box, right: the piece's first letter, and where its last word ends.
    """
    left, bottom, _, top = letter
    if left - right > _GAP * (box.top - box.bottom) or left < box.left - 1:
        return True
    return bool(walls.lines and walls.between(right - 1, left + 1, (bottom + top) / 2))
