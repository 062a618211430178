"""What the lines stage gives: clean lines with the way back to the raw page."""

from __future__ import annotations

from dataclasses import dataclass, field

from radslag.reading.record import Remark
from radslag.reading.spans import Text

__all__ = ["Cleaned", "Line"]


@dataclass(slots=True, eq=False)
class Line:
    """One line of a paper, markup taken out.

    page, number: from 1, of the raw line. blank_before: an empty line or a page break
    stands above. indent: leading spaces of the raw line, -1 where they tell nothing.
    level: 1-6 for a heading set as such. cells: the cells of a table row.
    columns: what wide gaps part on the line, where there are any.
    struck: spans of `text` that are struck out. furniture: the rule by which it is
    page furniture, "" where it is not.
    """

    text: Text
    page: int
    number: int
    blank_before: bool = False
    indent: int = -1
    bold: bool = False
    level: int = 0
    cells: tuple[Text, ...] | None = None
    columns: tuple[Text, ...] = ()
    struck: tuple[tuple[int, int], ...] = ()
    furniture: str = ""


@dataclass(slots=True, eq=False)
class Cleaned:
    """All lines of a paper in order; furniture is set aside, never deleted.

    width: how long a full line is; 0 where lines are not wrapped (a line is a
    paragraph). name: the file name, where known. format: of the paper.
    """

    lines: list[Line]
    furniture: list[Line]
    width: int
    name: str | None = None
    format: str = "text"
    letters_lost: bool = False
    remarks: list[Remark] = field(default_factory=list)
