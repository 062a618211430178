"""Tables whose rows are drawn: the pieces of text fall into the cells of a grid."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from radslag.reading.pages.pdf.calls import Box
from radslag.reading.pages.pdf.cells import Row, Table, lines_of, wraps
from radslag.reading.pages.pdf.grids import TOUCH, Grid, grids, places
from radslag.reading.pages.pdf.pieces import Piece

__all__ = ["ruled_tables"]

# So many lines that begin again at one place within a cell are a column of their own.
_FEWEST_LINES = 3
# A row in which so many lines of text stand in columns is many rows without rules.
_MANY_LINES = 4


def ruled_tables(lines: Sequence[Box], pieces: Sequence[Piece], string: str) -> list[Table]:
    """The tables of the page that have at least two columns and some text in them.

    string: a letter for each character that the pieces count.
    """
    found: list[Table] = []
    for grid in grids(lines):
        if len(grid.columns) < 3:
            grid = grid._replace(columns=_by_beginnings(grid, pieces))
        if len(grid.columns) < 3:
            continue
        inner = grid._replace(columns=_with_inner(grid, pieces))
        table = _table(inner, _filled(inner, _wrapped_back(grid, inner, pieces, string)))
        if _is_table(table.rows):
            found.append(table)
    return found


def _table(grid: Grid, cells: list[Row]) -> Table:
    """Without the columns that have no words in them, such as those between two groups."""
    used = [at for at in range(len(grid.columns) - 1) if any(row[at] for row in cells)]
    rows = [[row[at] for at in used] for row in cells]
    walls = [grid.columns[at + 1] for at in used]
    return Table([part for row in rows for part in _parted(row)], walls)


def _is_table(rows: list[Row]) -> bool:
    """Not a box with one line in it, such as that for the signatures."""
    columns = max((len(row) for row in rows), default=0)
    return columns > 1 and (len(rows) > 1 or any(len(lines_of(cell)) > 1 for cell in rows[0]))


def _inside(grid: Grid, pieces: Sequence[Piece]) -> Iterator[tuple[int, int, Piece]]:
    """Row, column and piece for each piece in the grid, both from 1, rows from below.

    A piece stands in the column where it begins, and so does a merged cell.
    """
    columns, rows = grid
    for piece in pieces:
        row = bisect_left(rows, piece.middle)
        column = bisect_right(columns, piece.box.left + 1)
        if 0 < row < len(rows) and column > 0 and piece.box.right <= columns[-1] + TOUCH:
            yield row, min(column, len(columns) - 1), piece


def _by_beginnings(grid: Grid, pieces: Sequence[Piece]) -> list[float]:
    """Columns of a table that has only rules between rows: where words begin in most of them."""
    if len(grid.rows) < 3:
        return []
    inside: dict[int, list[Piece]] = defaultdict(list)
    for row, _, piece in _inside(grid, pieces):
        inside[row].append(piece)
    # Only a row's first line tells: further down it may be any text between two rules.
    begin = [(one.box.left, row) for row, found in inside.items() for one in lines_of(found)[0]]
    shared = [
        place
        for place in places(left for left, _ in begin)
        if len({row for left, row in begin if 0 <= left - place <= TOUCH}) * 2 >= len(grid.rows) - 1
    ]
    return [*shared, max(grid.columns[-1], shared[-1] + 2 * TOUCH)] if len(shared) > 1 else []


def _with_inner(grid: Grid, pieces: Sequence[Piece]) -> list[float]:
    """The columns, and those within them that tabs make: name, gap, place in one cell."""
    begin: list[float] = []
    for left, right in pairwise(_inside(grid, pieces)):
        if left[:2] == right[:2] and left[2].line == right[2].line:
            begin.append(right[2].box.left)
    inner = [
        place
        for place in places(begin)
        if sum(1 for left in begin if 0 <= left - place <= TOUCH) >= _FEWEST_LINES
    ]
    return sorted([*grid.columns, *inner])


def _wrapped_back(
    grid: Grid, inner: Grid, pieces: Sequence[Piece], string: str
) -> Iterator[tuple[int, int, Piece]]:
    """As `_inside`, but what wraps after a tab stays in its column.

    Its line begins at the left of the cell again, and only for want of room there.
    """
    walls = [bisect_right(grid.columns, place + 1) for place in inner.columns]
    last: tuple[int, int, Piece] | None = None
    for row, column, piece in _inside(inner, pieces):
        if last is not None and last[0] == row and column < last[1]:
            wall = walls[column - 1]
            same_cell = wall == walls[last[1] - 1] and piece.line != last[2].line
            if same_cell and wraps(last[2], piece, grid.columns[wall], string):
                column = last[1]
        last = row, column, piece
        yield last


def _filled(grid: Grid, inside: Iterable[tuple[int, int, Piece]]) -> list[Row]:
    """The cells with the pieces in them, from the top; rows without any are left out."""
    cells: dict[int, dict[int, list[Piece]]] = defaultdict(lambda: defaultdict(list))
    for row, column, piece in inside:
        cells[row][column].append(piece)
    width = len(grid.columns)
    return [[cells[row][at] for at in range(1, width)] for row in sorted(cells, reverse=True)]


def _parted(row: Row) -> list[Row]:
    """The row, or its lines as rows of their own where no rules part many of them."""
    lines = lines_of([piece for cell in row for piece in cell])
    if len(lines) < _MANY_LINES or not row[0]:
        return [row]
    parts = [[[piece for piece in cell if piece in line] for cell in row] for line in lines]
    several = sum(1 for part in parts if sum(map(bool, part)) > 1)
    if all(part[0] for part in parts) and several * 2 >= len(parts):
        return parts
    return [row]
