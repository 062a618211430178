"""The lines of a page as pieces: runs of words with no wide gap and no drawn wall in them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from radslag.reading.pages.pdf import calls
from radslag.reading.pages.pdf.calls import Box

__all__ = ["Piece", "Walls", "pieces_of"]

# A wider gap than this, in heights of a line, parts columns: half of the least space
# between two cells in Word, twice that between words.
_GAP = 0.6
_ENDS = ("\r\n", "\x02", "\ufffe")


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
    while start < len(string):
        ends = [string.find(end, start) for end in _ENDS]
        end = min((at for at in ends if at >= 0), default=len(string))
        broken = string[end : end + 1] in _ENDS
        yield start, end + broken
        start = end + (1 if broken else 2)


def _pieces(
    text: int, string: str, number: int, first: int, last: int, walls: Walls
) -> Iterator[Piece]:
    """The line, cut wherever its runs stand apart. Few lines need a look at each letter."""
    if not string[first:last].strip():
        return
    count = calls.count_rects(text, first, last - first)
    rects = sorted(calls.rect(text, at) for at in range(count))
    if not rects:
        return
    whole = _around(rects)
    gap = _GAP * calls.loose_box(text, first).height
    apart = any(
        right.left - left.right > gap for left, right in zip(rects, rects[1:], strict=False)
    )
    if not apart and not walls.between(whole.left, whole.right, (whole.bottom + whole.top) / 2):
        start, end = _trimmed(string, first, last)
        box = calls.loose_box(text, start)
        yield Piece(number, start, end, Box(whole.left, box.bottom, whole.right, box.top))
        return
    yield from _cut(text, string, number, (first, last), walls)


def _cut(
    text: int, string: str, number: int, line: tuple[int, int], walls: Walls
) -> Iterator[Piece]:
    start, box = -1, Box(0, 0, 0, 0)
    end = line[0]
    for at in range(*line):
        its = calls.loose_box(text, at)
        if string[at].isspace() or its.width <= 0:
            continue
        if start >= 0 and _is_apart(box, its, walls):
            yield Piece(number, start, end, box)
            start = -1
        start, box = (at, its) if start < 0 else (start, box._replace(right=its.right))
        end = at + 1
    if start >= 0:
        yield Piece(number, start, end, box)


def _is_apart(box: Box, its: Box, walls: Walls) -> bool:
    if its.left - box.right > _GAP * box.height or its.left < box.left - 1:
        return True
    y = (its.bottom + its.top) / 2
    return bool(walls.between(box.right - 1, its.left + 1, y))


def _trimmed(string: str, first: int, last: int) -> tuple[int, int]:
    inner = string[first:last]
    return first + len(inner) - len(inner.lstrip()), first + len(inner.rstrip())


def _around(boxes: Sequence[Box]) -> Box:
    return Box(
        min(box.left for box in boxes),
        min(box.bottom for box in boxes),
        max(box.right for box in boxes),
        max(box.top for box in boxes),
    )
