"""Writing a page: lines and tables in, raw text with its marks out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from radslag.reading.spans import Mark, Page

__all__ = ["CELL", "IN_CELL", "Cell", "Line", "Run", "Sheet"]

CELL, IN_CELL = "\t", "\v"
# More tabs than this in a cell are an indent or a drawing, not columns.
_MOST_COLUMNS_IN_CELL = 3


class Run(NamedTuple):
    """Text that is set in one way. A newline in it is a line break."""

    text: str
    bold: bool = False
    italic: bool = False
    struck: bool = False


Line = list[Run]
Cell = list[Line]


class Sheet:
    """One page that is being written."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._size = 0
        self._marks: list[Mark] = []

    @property
    def size(self) -> int:
        return self._size

    def line(self, runs: Iterable[Run], heading: int = 0) -> None:
        """One paragraph. heading: its level 1-6, or 0."""
        start = self._size
        self._runs(runs)
        if heading and self._size > start:
            self._marks.append(Mark("heading", start, self._size, heading))
        self._write("\n")

    def table(self, rows: Sequence[Sequence[Cell]]) -> None:
        """A row a line, cells parted by TAB, lines in a cell by vertical tab.

        A cell that has tabs of its own becomes as many columns; where it also has
        several lines, each of these columns has as many parts as there are lines.
        A table of one column is a frame round text, and gives its lines.
        """
        flat = [[_tidy(cell) for cell in row] for row in rows]
        widths = _widths(flat)
        if len(widths) < 2:
            for row in flat:
                for cell in row:
                    for line in cell:
                        self.line(line)
            return
        start = self._size
        for row in flat:
            self._row(row, widths)
        end = self._size - 1
        if end > start:
            self._marks.append(Mark("table", start, end))

    def page(self, number: int) -> Page:
        """What has been written, without the newline at its end."""
        text = "".join(self._parts)
        body = text.rstrip("\n")
        marks = [mark for mark in (_round_words(mark, text) for mark in self._marks) if mark]
        marks.sort(key=lambda mark: (mark.start, -mark.end))
        return Page(number, body, tuple(marks))

    def _row(self, row: Sequence[Cell], widths: Sequence[int]) -> None:
        columns: list[Cell] = []
        for cell, width in zip(row, widths, strict=False):
            columns += _columns(cell, width)
        while columns and not any(columns[-1]):
            columns.pop()
        for number, column in enumerate(columns):
            if number:
                self._write(CELL)
            for place, line in enumerate(column):
                if place:
                    self._write(IN_CELL)
                self._runs(line)
        self._write("\n")

    def _runs(self, runs: Iterable[Run]) -> None:
        for run in runs:
            start = self._size
            self._write(run.text)
            for kind in ("bold", "italic", "struck"):
                if getattr(run, kind):
                    self._mark(kind, start, self._size)

    def _mark(self, kind: str, start: int, end: int) -> None:
        """Adds a mark, or draws out the one that ends where this begins."""
        for at in range(len(self._marks) - 1, max(len(self._marks) - 4, -1), -1):
            last = self._marks[at]
            if last.kind == kind and last.end == start:
                self._marks[at] = last._replace(end=end)
                return
        self._marks.append(Mark(kind, start, end))

    def _write(self, text: str) -> None:
        self._parts.append(text)
        self._size += len(text)


def _round_words(mark: Mark, text: str) -> Mark | None:
    """The mark without the spaces at its ends; None if it has nothing else."""
    if mark.kind == "table":
        return mark  # a first cell may be empty
    inner = text[mark.start : mark.end]
    start = mark.start + len(inner) - len(inner.lstrip())
    end = mark.start + len(inner.rstrip())
    return mark._replace(start=start, end=end) if start < end else None


def _tidy(cell: Cell) -> Cell:
    """The cell's lines without empty ones, line breaks and tabs at their ends."""
    lines: Cell = []
    for line in cell:
        for part in _split(line, "\n"):
            part = _stripped(part)
            if any(run.text.strip() for run in part):
                lines.append(part)
    return lines


def _split(line: Line, by: str) -> list[Line]:
    parts: list[Line] = [[]]
    for run in line:
        first, *rest = run.text.split(by)
        if first:
            parts[-1].append(run._replace(text=first))
        parts += [[run._replace(text=text)] if text else [] for text in rest]
    return parts


def _stripped(line: Line) -> Line:
    line = list(line)
    while line and not line[0].text.strip():
        line.pop(0)
    while line and not line[-1].text.strip():
        line.pop()
    if line:
        line[0] = line[0]._replace(text=line[0].text.lstrip())
        line[-1] = line[-1]._replace(text=line[-1].text.rstrip())
    return line


def _widths(rows: Sequence[Sequence[Cell]]) -> list[int]:
    """How many columns each column of the table becomes."""
    widths = [1] * max((len(row) for row in rows), default=0)
    for row in rows:
        for at, cell in enumerate(row):
            for line in cell:
                parts = 1 + sum(run.text.count(CELL) for run in line)
                if widths[at] < parts <= _MOST_COLUMNS_IN_CELL:
                    widths[at] = parts
    return widths


def _columns(cell: Cell, width: int) -> list[Cell]:
    """The cell as columns of lines: one line has a part in each."""
    if width == 1:
        return [[_without_tabs(line) for line in cell]]
    columns: list[Cell] = [[] for _ in range(width)]
    for line in cell:
        parts = [part for part in map(_stripped, _split(line, CELL)) if part]
        if len(parts) > width:
            parts = [_without_tabs(line)]
        parts += [[]] * (width - len(parts))
        for column, part in zip(columns, parts, strict=True):
            column.append(part)
    # A column without a word in it has no lines either.
    return [column if any(column) else [] for column in columns]


def _without_tabs(line: Line) -> Line:
    return [run._replace(text=run.text.replace(CELL, " ").replace(IN_CELL, " ")) for run in line]
