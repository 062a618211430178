"""The text of a page with tables set as tables: a row a line, cells parted by TAB."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from radslag.reading.pages.pdf import raw
from radslag.reading.pages.pdf.cells import Table, set_row
from radslag.reading.pages.pdf.pieces import Piece
from radslag.reading.pages.sheet import CELL
from radslag.reading.spans import Mark

__all__ = ["Layout"]

_LINES_OF_FOOTER = 4


class Layout:
    """Writes the page anew and remembers where each of its characters went."""

    def __init__(self, string: str, pieces: Sequence[Piece], tables: Sequence[Table]) -> None:
        """string: a letter for each character that the pieces count."""
        self.marks: list[Mark] = []
        self._string = string
        self._parts: list[str] = []
        self._size = 0
        self._starts: list[tuple[int, int, int]] = []  # first character, last, offset
        self._write_page(pieces, tables)
        last = max(piece.line for table in tables for piece in table.pieces)
        # Furniture may follow; whatever else does not make the table go on overleaf.
        self.ends_in_table = pieces[-1].line - last <= _LINES_OF_FOOTER
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
        return start + len(raw.as_raw(self._string[first:index]))

    def _write_page(self, pieces: Sequence[Piece], tables: Sequence[Table]) -> None:
        home = {one.first: number for number, table in enumerate(tables) for one in table.pieces}
        written: set[int] = set()
        at = 0
        while at < len(pieces):
            piece = pieces[at]
            number = home.get(piece.first)
            if number is None:
                end = at + 1
                while (
                    end < len(pieces)
                    and pieces[end].line == piece.line
                    and pieces[end].first not in home
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

    def _table(self, table: Table) -> None:
        start = self._size
        for row in table.rows:
            for number, cell in enumerate(set_row(row, table.walls, self._string)):
                if number:
                    self._write(CELL)
                for line in cell:
                    self._write(line.parted_by)
                    self._line(line.pieces)
            self._write("\n")
        self.marks.append(Mark("table", start, self._size - 1))

    def _line(self, pieces: Sequence[Piece]) -> None:
        for at, piece in enumerate(pieces):
            if at:
                self._write(" ")
            self._stretch(piece.first, piece.last)

    def _stretch(self, first: int, last: int) -> None:
        """Characters as they stand; a hyphen at the end of a line is only a hyphen here."""
        self._starts.append((first, last, self._size))
        self._write(raw.as_raw(self._string[first:last]).rstrip("\n"))

    def _write(self, text: str) -> None:
        self._parts.append(text)
        self._size += len(text)
