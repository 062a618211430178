"""Whether a page needs its tables, and the page with them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from radslag.reading.pages.pdf.aligned import aligned_table
from radslag.reading.pages.pdf.calls import Box
from radslag.reading.pages.pdf.layout import Layout
from radslag.reading.pages.pdf.pieces import Walls, pieces_of
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


# One of these stands in whatever matches: to look for them first takes a tenth of the time.
_WORDS = (
    "rvarande", "deltag", "ledam", "beslutande", "ttare", "kallade", "nstg", "adjung", "inbjud",
)  # fmt: skip
_HEADS = ("redragande", "beteckning", "rslag", "tid", "bilaga", "dnr", "diarien", "ansvarig")


def may_have_table(text: str) -> bool:
    """Whether it has a line that calls for one."""
    text = text.lower()
    if not any(word in text for word in _WORDS):
        heads_of_call = "rende" in text and any(word in text for word in _HEADS)
        if not heads_of_call and "namn" not in text:
            return False
    return _SIGNS.search(text) is not None


def with_tables(text: int, units: bytes, lines: Sequence[Box]) -> Layout | None:
    """The page written anew, or None where it has no table. text: pdfium's handle."""
    string = units.decode("utf-16-le", "replace")
    if 2 * len(string) != len(units):
        return None  # a sign of two units: indexes would not be those of characters
    pieces = pieces_of(text, string, Walls(lines))
    tables = ruled_tables(lines, pieces)
    taken = {piece for table in tables for row in table for cell in row for piece in cell}
    free = [piece for piece in pieces if piece not in taken]
    tables += [table for table in [aligned_table(free, string)] if table]
    return Layout(units, pieces, tables) if tables else None
