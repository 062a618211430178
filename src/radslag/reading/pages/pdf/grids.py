"""Grids that are drawn: which lines belong together, and where their columns and rows are."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from operator import attrgetter
from typing import NamedTuple

from radslag.reading.pages.pdf.calls import Box

__all__ = ["TOUCH", "Grid", "grids", "places"]

TOUCH = 3.0  # points between lines that belong together
_SHORTEST = 6.0
_MOST_LINES = 2_000
_TALLEST_ROW = 120.0  # of a table without walls; farther apart they part chapters


class Grid(NamedTuple):
    """Where columns and rows begin and end, in rising order.

    With two places of columns there are no walls inside: rules between rows are all that is drawn.
    """

    columns: list[float]
    rows: list[float]


def grids(lines: Sequence[Box]) -> list[Grid]:
    """The grids of a page, from the top and from the left."""
    drawn = [line for line in lines if max(line.width, line.height) >= _SHORTEST]
    if len(drawn) > _MOST_LINES:
        return []
    found: list[Grid] = []
    for group in _with_open_sides(_groups(drawn)):
        columns = _columns(group)
        rows = _rows(group, columns)
        if len(columns) > 1 and len(rows) > 1:
            found.append(Grid(columns, rows))
    return found


def places(values: Iterable[float]) -> list[float]:
    """The values in order, those close together as one."""
    found: list[float] = []
    for value in sorted(values):
        if not found or value - found[-1] > TOUCH:
            found.append(value)
    return found


def _groups(lines: Sequence[Box], across: bool = False, whole: bool = False) -> list[list[Box]]:
    """Lines with no empty band between them, across the page or down it.

    Cut by turns in both directions until neither cuts any more. whole: the other
    direction has not.
    """
    extent = attrgetter("left", "right") if across else attrgetter("bottom", "top")
    parts: list[list[Box]] = []
    reach = 0.0
    for line in sorted(lines, key=extent):
        low, high = extent(line)
        if not parts or low > reach + TOUCH:
            parts.append([])
            reach = high
        parts[-1].append(line)
        reach = max(reach, high)
    if len(parts) == 1 and whole:
        return parts
    ordered = parts if across else parts[::-1]
    single = len(parts) == 1
    return [group for part in ordered for group in _groups(part, not across, single)]


def _with_open_sides(groups: list[list[Box]]) -> list[list[Box]]:
    """Rules of one width under each other, with no walls, are one table too."""
    joined: list[list[Box]] = []
    for group in groups:
        above = joined[-1] if joined else []
        if above and _are_rules(above) and _are_rules(group) and _follows(group[0], above[-1]):
            above += group
        else:
            joined.append(list(group))
    return joined


def _are_rules(group: Sequence[Box]) -> bool:
    return all(line.width > line.height for line in group)


def _follows(rule: Box, above: Box) -> bool:
    same = abs(rule.left - above.left) <= TOUCH and abs(rule.right - above.right) <= TOUCH
    return same and above.bottom - rule.top <= _TALLEST_ROW


def _columns(group: Sequence[Box]) -> list[float]:
    """Where columns begin and end: at walls, and at the ends of rules beyond the last wall."""
    walls = places(line.left for line in group if line.height > line.width)
    rules = [line for line in group if line.width >= line.height]
    if not rules:
        return []
    left, right = min(line.left for line in rules), max(line.right for line in rules)
    return places([left, *walls, right])


def _rows(group: Sequence[Box], columns: Sequence[float]) -> list[float]:
    """The heights of rules that go from wall to wall; an underline in a cell does not."""

    def at_a_wall(x: float) -> bool:
        at = bisect_left(columns, x - TOUCH)
        return at < len(columns) and columns[at] <= x + TOUCH

    rules = [line for line in group if line.width >= line.height]
    return places(rule.bottom for rule in rules if at_a_wall(rule.left) and at_a_wall(rule.right))
