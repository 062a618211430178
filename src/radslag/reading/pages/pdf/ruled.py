"""Tables whose columns are drawn: lines that touch make a grid, pieces fall into its cells."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence

from radslag.reading.pages.pdf.calls import Box
from radslag.reading.pages.pdf.pieces import Piece

__all__ = ["Cells", "ruled_tables"]

# Rows of cells; a cell is its pieces.
Cells = list[list[list[Piece]]]

_TOUCH = 3.0  # points between lines that belong together
_SHORTEST = 6.0
_TALLEST_ROW = 120.0  # of a table without walls; farther apart they part chapters
_MOST_LINES = 2_000
# A row in which so many lines of text stand in columns is many rows without rules.
_MANY_LINES = 4


def ruled_tables(lines: Sequence[Box], pieces: Sequence[Piece]) -> list[Cells]:
    """The tables of the page that have at least two columns and some text in them."""
    drawn = [line for line in lines if max(line.width, line.height) >= _SHORTEST]
    if len(drawn) > _MOST_LINES:
        return []
    found: list[Cells] = []
    for group in _with_open_sides(_groups(drawn)):
        columns = _columns(group)
        rows = _rows(group, columns)
        if len(columns) < 3:
            columns = _by_beginnings(columns, rows, pieces)
        if len(columns) < 3 or len(rows) < 2:
            continue
        cells = _filled(columns, rows, pieces)
        if cells and max(len(row) for row in cells) > 1:
            found.append([part for row in cells for part in _parted(row)])
    return found


def _groups(lines: Sequence[Box]) -> list[list[Box]]:
    """Lines that follow one another down the page without a gap. Side by side is one table."""
    groups: list[list[Box]] = []
    lowest = 0.0
    for line in sorted(lines, key=lambda line: -line.top):
        if not groups or line.top < lowest - _TOUCH:
            groups.append([])
            lowest = line.bottom
        groups[-1].append(line)
        lowest = min(lowest, line.bottom)
    return groups


def _places(values: Iterable[float]) -> list[float]:
    """The values in order, those close together as one."""
    places: list[float] = []
    for value in sorted(values):
        if not places or value - places[-1] > _TOUCH:
            places.append(value)
    return places


def _columns(group: Sequence[Box]) -> list[float]:
    """Where columns begin and end: at walls, and at the ends of rules beyond the last wall."""
    walls = _places(line.left for line in group if line.height > line.width)
    rules = [line for line in group if line.width >= line.height]
    if not rules:
        return []
    left, right = min(line.left for line in rules), max(line.right for line in rules)
    return _places([left, *walls, right])


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
    same = abs(rule.left - above.left) <= _TOUCH and abs(rule.right - above.right) <= _TOUCH
    return same and above.bottom - rule.top <= _TALLEST_ROW


def _by_beginnings(
    ends: Sequence[float], rows: Sequence[float], pieces: Sequence[Piece]
) -> list[float]:
    """Columns of a table that has only rules between its rows: where words begin in most rows."""
    if len(ends) < 2 or len(rows) < 3:
        return []
    inside: dict[int, list[Piece]] = defaultdict(list)
    for piece in pieces:
        row = bisect_left(rows, piece.middle)
        if 0 < row < len(rows) and ends[0] - _TOUCH <= piece.box.left <= ends[-1]:
            inside[row].append(piece)
    # Only a row's first line tells: further down it may be any text between two rules.
    begin = [(one.box.left, row) for row, found in inside.items() for one in _lines(found)[0]]
    places = _places(left for left, _ in begin)
    shared = [
        place
        for place in places
        if len({row for left, row in begin if 0 <= left - place <= _TOUCH}) * 2 >= len(rows) - 1
    ]
    return [*shared, max(ends[-1], shared[-1] + _TOUCH * 2)] if len(shared) > 1 else []


def _rows(group: Sequence[Box], columns: Sequence[float]) -> list[float]:
    """The heights of rules that go from wall to wall; an underline in a cell does not."""

    def at_a_wall(x: float) -> bool:
        at = bisect_left(columns, x - _TOUCH)
        return at < len(columns) and columns[at] <= x + _TOUCH

    rules = [line for line in group if line.width >= line.height]
    return _places(rule.bottom for rule in rules if at_a_wall(rule.left) and at_a_wall(rule.right))


def _filled(columns: list[float], rows: list[float], pieces: Sequence[Piece]) -> Cells:
    """The cells with the pieces in them, from the top."""
    cells: dict[int, dict[int, list[Piece]]] = defaultdict(lambda: defaultdict(list))
    for piece in pieces:
        row = bisect_left(rows, piece.middle)
        # By its beginning, so that a merged cell stands in its first column.
        column = bisect_right(columns, piece.box.left + 1)
        if 0 < row < len(rows) and column > 0 and piece.box.right <= columns[-1] + _TOUCH:
            cells[-row][min(column, len(columns) - 1) - 1].append(piece)
    width = len(columns) - 1
    return [[cells[row][column] for column in range(width)] for row in sorted(cells)]


def _parted(row: list[list[Piece]]) -> Cells:
    """The row, or its lines as rows of their own where no rules part many of them."""
    lines = _lines([piece for cell in row for piece in cell])
    if len(lines) < _MANY_LINES or not row[0]:
        return [row]
    parts = [[[piece for piece in cell if piece in line] for cell in row] for line in lines]
    several = sum(1 for part in parts if sum(map(bool, part)) > 1)
    if all(part[0] for part in parts) and several * 2 >= len(parts):
        return parts
    return [row]


def _lines(pieces: Sequence[Piece]) -> list[list[Piece]]:
    """The pieces by the line of text that they stand on, from the top."""
    lines: list[list[Piece]] = []
    for piece in sorted(pieces, key=lambda piece: -piece.middle):
        if lines and lines[-1][0].middle - piece.middle < piece.box.height / 2:
            lines[-1].append(piece)
        else:
            lines.append([piece])
    return lines
