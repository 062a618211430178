"""From raw pages to clean lines: furniture aside, markup out, letters restored."""

from __future__ import annotations

from radslag.reading.lines.cleaning import clean
from radslag.reading.lines.joining import join_lines
from radslag.reading.lines.line import Cleaned, Line

__all__ = ["Cleaned", "Line", "clean", "join_lines"]
