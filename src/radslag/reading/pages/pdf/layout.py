"""The text of a page with tables set as tables: a row a line, cells parted by TAB."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from radslag.reading.pages.pdf import raw
from radslag.reading.pages.pdf.pieces import Piece
from radslag.reading.pages.pdf.ruled import Cells
from radslag.reading.pages.sheet import CELL, IN_CELL
from radslag.reading.spans import Mark

__all__ = ["Layout"]


class Layout:
    """Writes the page anew and remembers where each of its characters went."""

    def __init__(self, units: bytes, pieces: Sequence[Piece], tables: Sequence[Cells]) -> None:
        self.marks: list[Mark] = []
        self._units = units
        self._parts: list[str] = []
        self._size = 0
        self._starts: list[tuple[int, int, int]] = []  # first character, last, offset
        self._write_page(pieces, tables)
        self.text = "".join(self._parts).rstrip("\n")
        self._starts.sort()
        self._firsts = [first for first, _, _ in self._starts]

    def offset(self, index: int) -> int | None:
        """Where a character stands in the text; None for one that was left out."""
        at = bisect_right(self._firsts, index) - 1
        if at < 0:
            return None
        first, last, start = self._starts[at]
        if index > last:
            return None
        return start + len(raw.from_units(self._units[2 * first : 2 * index]))

    def _write_page(self, pieces: Sequence[Piece], tables: Sequence[Cells]) -> None:
        home = {
            piece: number
            for number, table in enumerate(tables)
            for row in table
            for cell in row
            for piece in cell
        }
        written: set[int] = set()
        at = 0
        while at < len(pieces):
            piece = pieces[at]
            number = home.get(piece)
            if number is None:
                end = at + 1
                while (
                    end < len(pieces) and pieces[end].line == piece.line and pieces[end] not in home
                ):
                    end += 1
                self._stretch(piece.first, pieces[end - 1].last)
                self._write("\n")
                at = end
                continue
            if number not in written:
                written.add(number)
                self._table(tables[number])
            at += 1

    def _table(self, table: Cells) -> None:
        start = self._size
        for row in table:
            self._row(row)
            self._write("\n")
        self.marks.append(Mark("table", start, self._size - 1))

    def _row(self, row: Sequence[Sequence[Piece]]) -> None:
        filled = max((at for at, cell in enumerate(row) if cell), default=-1)
        levels = _levels(row)
        for number, cell in enumerate(row[: filled + 1]):
            if number:
                self._write(CELL)
            for place, line in enumerate(_lines(cell, levels)):
                if place:
                    self._write(IN_CELL)
                for at, piece in enumerate(line):
                    if at:
                        self._write(" ")
                    self._stretch(piece.first, piece.last)

    def _stretch(self, first: int, last: int) -> None:
        """Characters as they stand; a hyphen at the end of a line is only a hyphen here."""
        self._starts.append((first, last, self._size))
        self._write(raw.from_units(self._units[2 * first : 2 * last]).rstrip("\n"))

    def _write(self, text: str) -> None:
        self._parts.append(text)
        self._size += len(text)


def _levels(row: Sequence[Sequence[Piece]]) -> list[float]:
    """The heights of the lines of the fullest cell, if all others stand level with them."""
    heights = [_heights(cell) for cell in row]
    levels = max(heights, key=len, default=[])
    near = 2.0
    level = all(any(abs(y - one) < near for one in levels) for ys in heights for y in ys)
    return levels if level else []


def _heights(cell: Sequence[Piece]) -> list[float]:
    heights: list[float] = []
    for piece in sorted(cell, key=lambda piece: -piece.middle):
        if not heights or heights[-1] - piece.middle > piece.box.height / 2:
            heights.append(piece.middle)
    return heights


def _lines(cell: Sequence[Piece], levels: Sequence[float]) -> list[list[Piece]]:
    """The pieces of a cell line by line; an empty line where only its neighbours have one."""
    own = _heights(cell)
    levels = levels or own
    lines: list[list[Piece]] = [[] for _ in levels]
    for piece in cell:
        nearest = min(range(len(levels)), key=lambda at: abs(levels[at] - piece.middle))
        lines[nearest].append(piece)
    while lines and not lines[-1]:
        lines.pop()
    return [sorted(line, key=lambda piece: piece.box.left) for line in lines]
