"""Tables whose columns are drawn: lines that touch make a grid, pieces fall into its cells."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from radslag.reading.pages.pdf.calls import Box
from radslag.reading.pages.pdf.pieces import Piece

__all__ = ["Cells", "ruled_tables"]

# Rows of cells; a cell is its pieces.
Cells = list[list[list[Piece]]]

_TOUCH = 3.0  # points between lines that belong together
_SHORTEST = 6.0
_MOST_LINES = 2_000
# A row in which so many lines of text stand in columns is many rows without rules.
_MANY_LINES = 4


def ruled_tables(lines: Sequence[Box], pieces: Sequence[Piece]) -> list[Cells]:
    """The tables of the page that have at least two columns and some text in them."""
    drawn = [line for line in lines if max(line.width, line.height) >= _SHORTEST]
    if len(drawn) > _MOST_LINES:
        return []
    found: list[Cells] = []
    for group in _groups(drawn):
        columns = _places(line.left for line in group if line.height > line.width)
        rows = _places(line.bottom for line in group if line.width >= line.height)
        if len(columns) < 2 or len(rows) < 2 or len(columns) + len(rows) < 5:
            continue
        cells = _filled(columns, rows[::-1], pieces)
        if cells and max(len(row) for row in cells) > 1:
            found.append([part for row in cells for part in _parted(row)])
    return found


def _groups(lines: Sequence[Box]) -> list[list[Box]]:
    """Lines that touch one another, straight or by others."""
    groups: list[tuple[Box, list[Box]]] = []
    for line in sorted(lines, key=lambda line: -line.top):
        near = [group for group in groups if any(_touch(line, other) for other in group[1])]
        merged = [line, *(one for group in near for one in group[1])]
        groups = [group for group in groups if group not in near]
        groups.append((line, merged))
    return [group for _, group in groups]


def _touch(one: Box, other: Box) -> bool:
    return (
        one.left <= other.right + _TOUCH
        and other.left <= one.right + _TOUCH
        and one.bottom <= other.top + _TOUCH
        and other.bottom <= one.top + _TOUCH
    )


def _places(values: Iterable[float]) -> list[float]:
    """The values in order, those close together as one."""
    places: list[float] = []
    for value in sorted(values):
        if not places or value - places[-1] > _TOUCH:
            places.append(value)
    return places


def _filled(columns: list[float], rows: list[float], pieces: Sequence[Piece]) -> Cells:
    """The cells with the pieces in them. What is open at the left or right has a column too."""
    cells: dict[int, dict[int, list[Piece]]] = defaultdict(lambda: defaultdict(list))
    for piece in pieces:
        row = sum(1 for y in rows if y > piece.middle) - 1
        # By its beginning, so that a merged cell stands in its first column.
        column = sum(1 for x in columns if x <= piece.box.left + 1) - 1
        inside = columns[0] - 1 <= piece.box.left and piece.box.right <= columns[-1] + _TOUCH
        if 0 <= row < len(rows) - 1 and inside:
            cells[row][min(column, len(columns) - 2)].append(piece)
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
