"""Tables without walls: rows in which words begin at the same places."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from radslag.reading.pages.pdf.cells import Table
from radslag.reading.pages.pdf.pieces import Piece

__all__ = ["aligned_tables"]

_NEAR = 3.5  # points between beginnings that are the same column
_FEWEST_ROWS = 3
# In heights of a line: what counts as level, and how far a cell's next line may be.
_LEVEL, _FARTHEST = 0.6, 2.0
# Lines that stand alone within a table: a name without a title, the rest of a long title.
_MOST_ALONE = 2
# The number of a point, or its bullet: what is set in from it is no column.
_NUMBER = re.compile(r"(?:§+\s*)?(?:\d{1,3}(?:\.\d{1,2})*|[a-zåäö])?[.):]?|[•\-–—*·o]")


def aligned_tables(pieces: Sequence[Piece], string: str) -> list[Table]:
    """The tables that the pieces make, in the order of the text.

    A table is written row by row. Text in two columns is not: it is left as it is.
    """
    return [table for block in _blocks(pieces) if (table := _table(block, string)) is not None]


def _blocks(pieces: Sequence[Piece]) -> list[list[Piece]]:
    """Runs of lines that have a column in common, each up to where the next begins."""
    inner = _shared([right.box.left for left, right in pairwise(pieces) if left.line == right.line])
    starts: list[int] = []
    current: set[float] = set()
    for at, (left, right) in enumerate(pairwise(pieces)):
        place = next((one for one in inner if 0 <= right.box.left - one <= _NEAR), None)
        if left.line != right.line or place is None:
            continue
        if place not in current and not (at and pieces[at - 1].line == left.line):
            starts.append(at)
            current = set()
        current.add(place)
    return [list(pieces[start:end]) for start, end in pairwise([*starts, len(pieces)])]


def _table(pieces: Sequence[Piece], string: str) -> Table | None:
    """The longest run of rows, if there are enough."""
    columns = _columns(pieces)
    if len(columns) < (3 if _is_of_numbers(columns, pieces, string) else 2):
        return None
    best = max(_runs(_rows(pieces, columns)), key=len)
    if sum(1 for row in best if row.width > 1) < _FEWEST_ROWS:
        return None
    rows = [[row.cells.get(column, []) for column in range(len(columns))] for row in best]
    # How far the last column reaches is not drawn anywhere.
    return Table(rows, [*columns[1:], float("inf")])


class _Row:
    """One row; cells by their column. `at`: the height of its first line."""

    def __init__(self, column: int, piece: Piece) -> None:
        self.at = piece.middle
        self.cells: dict[int, list[Piece]] = {column: [piece]}

    @property
    def width(self) -> int:
        return len(self.cells)


def _is_of_numbers(columns: Sequence[float], pieces: Sequence[Piece], string: str) -> bool:
    """Whether the first column holds the numbers of points: then the second is their text."""
    first = [piece for piece in pieces if _column(piece, columns) == 0]
    numbers = [piece for piece in first if _NUMBER.fullmatch(string[piece.first : piece.last])]
    return len(numbers) * 2 >= len(first)


def _columns(pieces: Sequence[Piece]) -> list[float]:
    """Where the columns begin: places that at least three lines share after a gap."""
    after: list[float] = []
    before: list[float] = []
    for left, right in pairwise(pieces):
        if left.line == right.line:
            after.append(right.box.left)
            before.append(left.box.left)
    inner = _shared(after)
    first = _shared(before)
    if not inner or not first:
        return []
    return _merged([min(first), *inner, *(place for place in first if place > min(first))])


def _shared(places: Sequence[float]) -> list[float]:
    found: list[list[float]] = []
    for place in sorted(places):
        if found and place - found[-1][0] <= _NEAR:
            found[-1].append(place)
        else:
            found.append([place])
    return [group[0] for group in found if len(group) >= _FEWEST_ROWS]


def _merged(places: Sequence[float]) -> list[float]:
    merged: list[float] = []
    for place in sorted(places):
        if not merged or place - merged[-1] > _NEAR:
            merged.append(place)
    return merged


def _column(piece: Piece, columns: Sequence[float]) -> int | None:
    """Which column the piece begins; None for one that begins elsewhere."""
    for at, place in enumerate(columns):
        if abs(piece.box.left - place) <= _NEAR:
            return at
    return None


def _rows(pieces: Sequence[Piece], columns: Sequence[float]) -> list[_Row | None]:
    """The rows in the order of the text; None where a piece belongs to no column."""
    rows: list[_Row | None] = []
    last = -1
    for number, piece in enumerate(pieces):
        column = _column(piece, columns)
        row = rows[-1] if rows else None
        if column is None or _crosses(piece, column, columns):
            rows.append(None)
            continue
        near = piece.box.height * _LEVEL
        if row is not None and column > last and piece.middle > row.at + near:
            rows[-1] = None  # it stands above its row: this is not written row by row
        elif row is not None and column > last and piece.middle > row.at - near:
            row.cells[column] = [piece]
        elif row is not None and column == last and _goes_on(row, column, pieces[number:]):
            row.cells[column].append(piece)
        else:
            rows.append(_Row(column, piece))
        last = column
    return rows


def _crosses(piece: Piece, column: int, columns: Sequence[float]) -> bool:
    """Whether it runs on over the next column, as a line of running text does."""
    return column + 1 < len(columns) and piece.box.right > columns[column + 1] + _NEAR


def _goes_on(row: _Row, column: int, pieces: Sequence[Piece]) -> bool:
    """Whether the first of the pieces is a further line of the cell before it.

    In the first column only if the next cell is level with the row's first line.
    """
    piece = pieces[0]
    if row.cells[column][-1].middle - piece.middle > _FARTHEST * piece.box.height:
        return False
    if column > 0:
        return True
    later = next((one for one in pieces[1:] if one.box.left > piece.box.right), None)
    return later is not None and abs(later.middle - row.at) < later.box.height * _LEVEL


def _runs(rows: Sequence[_Row | None]) -> list[list[_Row]]:
    """Unbroken runs of rows, without lone lines at their ends."""
    runs: list[list[_Row]] = [[]]
    alone = 0
    for row in rows:
        alone = 0 if row is not None and row.width > 1 else alone + 1
        if row is None or alone > _MOST_ALONE:
            runs.append([])
            alone = 0
        if row is not None:
            runs[-1].append(row)
    return [_trimmed(run) for run in runs]


def _trimmed(run: list[_Row]) -> list[_Row]:
    wide = [at for at, row in enumerate(run) if row.width > 1]
    return run[wide[0] : wide[-1] + 1] if wide else []
