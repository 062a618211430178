"""Which characters are struck out: a thin line goes through the middle of them.

How far up in the loose box (descent to ascent) the line goes tells it from an
underline (under 20 %) and from the rule of a table (above or below the box).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from radslag.reading.pages.pdf import calls
from radslag.reading.pages.pdf.calls import Box

__all__ = ["struck_runs"]

_LOWEST, _HIGHEST = 0.30, 0.65
# Of the length of the line, how much must go through characters.
_COVERED = 0.6
# How far the line may reach beyond the word at either end, in heights of the box.
_BEYOND = 0.6
_SHORTEST = 2.0  # points; shorter lines are dots and dashes
_NEWLINE = (10, 13)
_MOST_STEPS = 300
_NEAR = 3.0  # points to the next character where the line meets white


def struck_runs(text: int, lines: Iterable[Box]) -> list[tuple[int, int]]:
    """First and last index of each run of characters that a line goes through."""
    found: list[tuple[int, int]] = []
    for line in lines:
        if line.width > _SHORTEST and line.width > 2 * line.height:
            found += _through(text, line)
    return sorted(set(found))


def _through(text: int, line: Box) -> list[tuple[int, int]]:
    y = (line.bottom + line.top) / 2
    # Most lines are rules and underlines; one look at the middle tells them.
    if not _met(text, line, (line.left + line.right) / 2, y):
        return []
    runs: list[tuple[int, int]] = []
    covered, first, last = 0.0, line.right, line.left
    for start, end, left, right in _crossed(text, line, y):
        runs.append((start, end))
        covered += min(right, line.right) - max(left, line.left)
        first, last = min(first, left), max(last, right)
    if not runs or covered < _COVERED * line.width:
        return []
    beyond = _BEYOND * calls.loose_box(text, runs[0][0]).height
    return runs if first - line.left <= beyond and line.right - last <= beyond else []


def _met(text: int, line: Box, x: float, y: float) -> int | None:
    """The index of the character that the line goes through at x."""
    index = calls.char_at(text, x, y, _NEAR)
    if index < 0 or not _goes_through(calls.loose_box(text, index), line, y):
        return None
    return index


def _crossed(text: int, line: Box, y: float) -> Iterator[tuple[int, int, float, float]]:
    """Runs of neighbouring characters under the line, with where they begin and end."""
    x = line.left + min(1.0, line.width / 2)
    for _ in range(_MOST_STEPS):
        if x >= line.right:
            return
        index = _met(text, line, x, y)
        if index is None:
            x += _NEAR
            continue
        start, left = _reach(text, index, -1, line, y)
        end, right = _reach(text, index, 1, line, y)
        yield start, end, left, right
        x = max(right, x) + 1.0


def _goes_through(box: Box, line: Box, y: float) -> bool:
    middle = (box.left + box.right) / 2
    if box.height <= 0 or not line.left <= middle <= line.right:
        return False
    return _LOWEST <= (y - box.bottom) / box.height <= _HIGHEST


def _reach(text: int, index: int, step: int, line: Box, y: float) -> tuple[int, float]:
    """How far the run goes in one direction: the last index, and its outer edge."""
    box = calls.loose_box(text, index)
    edge = box.left if step < 0 else box.right
    count = calls.count_chars(text)
    at, last = index + step, index
    while 0 <= at < count:
        box = calls.loose_box(text, at)
        if chr(calls.char_code(text, at)).isspace():
            if calls.char_code(text, at) in _NEWLINE:
                break
        elif box.width > 0 and box.height > 0:
            if not _goes_through(box, line, y):
                break
            last, edge = at, box.left if step < 0 else box.right
        at += step
    return last, edge
