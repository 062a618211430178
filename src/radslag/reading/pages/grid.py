"""A table being filled cell by cell, with cells that reach over several columns or rows."""

from __future__ import annotations

from radslag.reading.pages.sheet import Cell, Line

__all__ = ["Grid"]

# Browsers stop at a thousand; no paper has more than a few.
_WIDEST, _TALLEST = 60, 1_000


class Grid:
    """Rows of cells; what is merged stands in its first place, the others are empty."""

    def __init__(self) -> None:
        self.rows: list[list[Cell]] = []
        self._below: dict[int, int] = {}  # column: how many more rows a cell above takes
        self._current: Cell = []

    def row(self) -> None:
        """Begins a row."""
        if self.rows:
            self._pass_taken()
        self.rows.append([])

    def cell(self, across: int = 1, down: int = 1) -> None:
        """Begins a cell of so many columns and rows."""
        if not self.rows:
            self.rows.append([])
        self._pass_taken()
        row = self.rows[-1]
        for _ in range(min(across, _WIDEST)):
            if down > 1:
                self._below[len(row)] = min(down, _TALLEST) - 1
            row.append([])
        self._current = row[-min(across, _WIDEST)]

    def line(self, line: Line) -> None:
        """A line in the cell that was begun last; before any cell it is one of its own."""
        if not self.rows or not self.rows[-1]:
            self.cell()
        self._current.append(line)

    def _pass_taken(self) -> None:
        row = self.rows[-1]
        while left := self._below.pop(len(row), 0):
            if left > 1:
                self._below[len(row)] = left - 1
            row.append([])
            if len(row) > _WIDEST * 2:
                return
