"""Whether a page needs its tables, and the page with them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from radslag.reading.lexicon.patterns import places_of
from radslag.reading.pages.pdf.aligned import aligned_tables
from radslag.reading.pages.pdf.calls import Box
from radslag.reading.pages.pdf.cells import Table
from radslag.reading.pages.pdf.layout import Layout
from radslag.reading.pages.pdf.pieces import Piece, Walls, pieces_of
from radslag.reading.pages.pdf.ruled import ruled_tables

__all__ = ["may_have_table", "with_tables"]

# A line that begins the attendance, or heads the columns of a call. Letters may be lost.
_SIGNS = re.compile(
    r"^\W{0,4}(?:(?:ej |icke )?n[äa]rvarande|deltagare|deltagande|ledam[öo6]t|beslutande|"
    r"ers[äa]ttare|kallade|tj[äa]nstg[öo6]rande|adjungerade|fr[åa]nvarande|inbjudna|"
    r"namn\b.{0,40}\b(?:roll|titel|organisation|kommun|funktion|befattning)|"
    r".{0,20}\b[äa]rende(?:n|rubrik)?\b.{0,60}\b(?:f[öo6]redragande|beteckning|"
    r"f[öo6]rslag|tid|bilaga|diarien|dnr|ansvarig))",
    re.MULTILINE,
)
# What stands before values: where half the first cells begin so, they are no names.
_LABEL = re.compile(
    r"(?:ej |icke |övriga )?(?:n[äa]rvarande|beslutande|ledam[öo6]ter|ers[äa]ttare|fr[åa]nvarande|"
    r"kallade|inbjudna|adjungerade|f[öo6]rhinder|deltagare|plats|tid|datum|dag|utses|justera|"
    r"justering|paragraf|sekreterare|ordf[öo6]rande|underskrift|organ|sammantr|m[öo6]te|dnr|diarie)"
)
_LINES_BETWEEN = 6
# One of these stands near the beginning of each such line: to look there is a tenth of the work.
_FARTHEST_IN = 40
_WORDS = (
    "rvarande", "deltag", "ledam", "beslutande", "ttare", "kallade", "nstg", "adjung", "inbjud",
    "namn", "rende",
)  # fmt: skip


def may_have_table(lower: str) -> bool:
    """Whether a page in lower case has a line that calls for one."""
    return any(_SIGNS.match(lower, _line_start(lower, at)) for at in places_of(lower, _WORDS))


def _line_start(text: str, at: int) -> int:
    """Where the line begins, or some place in it that is far enough back."""
    back = max(at - _FARTHEST_IN, 0)
    found = text.rfind("\n", back, at)
    return back if found < 0 else found + 1


def with_tables(text: int, units: bytes, lines: Sequence[Box], continued: bool) -> Layout | None:
    """The page written anew, or None where it has no table that matters.

    text: pdfium's handle. continued: the page before ended in a table.
    """
    string = units.decode("utf-16-le", "replace")
    if 2 * len(string) != len(units):
        return None  # a sign of two units: indexes would not be those of characters
    pieces = pieces_of(text, string, Walls(lines))
    signs = [found.start() for found in _SIGNS.finditer(string.lower())]
    ruled = ruled_tables(lines, pieces, string)
    taken = {piece.first for table in ruled for piece in table.pieces}
    tables = ruled + aligned_tables([one for one in pieces if one.first not in taken], string)
    tables = [table for table in tables if not _is_of_labels(table, string)]
    tables = _near(tables, pieces, [0, *signs] if continued else signs)
    return Layout(string, pieces, tables) if tables else None


def _is_of_labels(table: Table, string: str) -> bool:
    """Whether it is label and value in two columns: that is read better line by line."""
    if len(table.walls) != 2:
        return False
    firsts = [string[row[0][0].first : row[0][-1].last].lower() for row in table.rows if row[0]]
    return sum(1 for first in firsts if _LABEL.match(first)) * 2 >= max(len(firsts), 1)


def _near(tables: Sequence[Table], pieces: Sequence[Piece], signs: Sequence[int]) -> list[Table]:
    """The tables with a sign in them or a few lines above, and those that follow on one.

    Boxes with place and time, or with addresses, are better read line by line.
    """
    firsts = [piece.first for piece in pieces]
    lines = [pieces[max(bisect_right(firsts, sign) - 1, 0)].line for sign in signs if pieces]
    kept: list[Table] = []
    for first, last, table in sorted(map(_extent, tables), key=lambda found: found[:2]):
        if any(first - _LINES_BETWEEN <= line <= last for line in lines):
            lines.append(last)
            kept.append(table)
    return kept


def _extent(table: Table) -> tuple[int, int, Table]:
    lines = [piece.line for piece in table.pieces]
    return min(lines), max(lines), table
