"""Lines into headed parts: cover, items with their blocks, closing."""

from __future__ import annotations

from radslag.reading.segments.outline import Outline, outline, outline_of
from radslag.reading.segments.parts import Block, Clause, Part, Section

__all__ = ["Block", "Clause", "Outline", "Part", "Section", "outline", "outline_of"]
