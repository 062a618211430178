"""The cells of a table: which of their lines belong together, and which stand level."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from radslag.reading.pages.pdf.pieces import Piece
from radslag.reading.pages.sheet import IN_CELL

__all__ = ["Cell", "Row", "Table", "lines_of", "set_row", "wraps"]

Cell = list[Piece]
Row = list[Cell]

_PADDING = 12.0  # points that a cell may leave free at its right
_LEVEL = 2.0  # points between lines that stand level
# How a line begins that goes on with the one above, and how names end and begin that were
# parted: a first name that stands alone after a comma, then a word that does so before one.
_GOES_ON = re.compile(r"[a-zåäö(]")
_HALF_NAME = re.compile(r"(?:.*, ?)?[A-ZÅÄÖ][\w-]*")
_OTHER_HALF = re.compile(r"[A-ZÅÄÖ][\w-]*(?: ?[,(].*)?")


class Table(NamedTuple):
    """Rows of cells, and where the room of each column ends."""

    rows: list[Row]
    walls: list[float]

    @property
    def pieces(self) -> list[Piece]:
        return [piece for row in self.rows for cell in row for piece in cell]


class Line(NamedTuple):
    """A line of a cell, and what parts it from the one before."""

    parted_by: str
    pieces: Sequence[Piece]


def set_row(row: Row, walls: Sequence[float], string: str) -> list[list[Line]]:
    """The lines of each cell, up to the last that is filled.

    Where a cell has fewer lines than its neighbours and all stand level, it has an
    empty line for each that it lacks. What only wraps for want of room is one line.
    """
    filled = max((at for at, cell in enumerate(row) if cell), default=-1)
    row = row[: filled + 1]
    levels = _levels(row)
    if levels:
        cells = [_on_levels(cell, levels) for cell in row]
        return _joined(cells, walls, string)
    return [
        _joined([lines_of(cell)], [wall], string)[0] for cell, wall in zip(row, walls, strict=False)
    ]


def lines_of(pieces: Sequence[Piece]) -> list[list[Piece]]:
    """The pieces by the line of text that they stand on, from the top, each from the left."""
    lines: list[list[Piece]] = []
    for piece in sorted(pieces, key=lambda piece: -piece.middle):
        if lines and lines[-1][0].middle - piece.middle < piece.box.height / 2:
            lines[-1].append(piece)
        else:
            lines.append([piece])
    return [sorted(line, key=lambda piece: piece.box.left) for line in lines]


def wraps(above: Piece, piece: Piece, wall: float, string: str) -> bool:
    """Whether the first word of a piece had no room on the line above it."""
    words = string[piece.first : piece.last]
    share = len(words.split(maxsplit=1)[0]) / len(words)
    return above.box.right + share * piece.box.width > wall - _PADDING


def _levels(row: Row) -> list[float]:
    """The heights of the lines of the fullest cell, if all others stand level with them."""
    heights = [[line[0].middle for line in lines_of(cell)] for cell in row]
    levels = max(heights, key=len, default=[])
    level = all(any(abs(y - one) < _LEVEL for one in levels) for ys in heights for y in ys)
    return levels if level else []


def _on_levels(cell: Cell, levels: Sequence[float]) -> list[list[Piece]]:
    lines: list[list[Piece]] = [[] for _ in levels]
    for line in lines_of(cell):
        nearest = min(range(len(levels)), key=lambda at: abs(levels[at] - line[0].middle))
        lines[nearest] = line
    return lines


def _joined(
    cells: Sequence[list[list[Piece]]], walls: Sequence[float], string: str
) -> list[list[Line]]:
    """The lines with what parts them. A line is drawn up only in all cells at once."""
    count = len(cells[0]) if cells else 0
    drawn_up = {
        at
        for at in range(1, count)
        if all(
            not cell[at] or _is_rest(cell[at - 1], cell[at], wall, string)
            for cell, wall in zip(cells, walls, strict=False)
        )
    }
    return [_lines(cell, drawn_up, string) for cell in cells]


def _is_rest(above: Sequence[Piece], line: Sequence[Piece], wall: float, string: str) -> bool:
    if not above or not wraps(above[-1], line[0], wall, string):
        return False
    before, after = _words(above, string), _words(line, string)
    if _GOES_ON.match(after):
        return not before.endswith("-")  # whether that hyphen stays, later stages know
    parted = before.endswith("-") or _HALF_NAME.fullmatch(before) is not None
    return parted and _OTHER_HALF.fullmatch(after) is not None


def _lines(cell: Sequence[Sequence[Piece]], drawn_up: set[int], string: str) -> list[Line]:
    lines: list[Line] = []
    for at, pieces in enumerate(cell):
        if at not in drawn_up:
            lines.append(Line(IN_CELL if at else "", pieces))
        elif pieces:
            hyphen = _words(cell[at - 1], string).endswith("-")
            lines.append(Line("" if hyphen else " ", pieces))
    while lines and not lines[-1].pieces:
        lines.pop()
    return lines


def _words(pieces: Sequence[Piece], string: str) -> str:
    words = " ".join(string[piece.first : piece.last] for piece in pieces)
    return words.replace("\ufffe", "-").replace("\x02", "-")
