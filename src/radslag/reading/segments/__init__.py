"""Lines into headed parts: cover, items with their blocks, closing."""

from __future__ import annotations

from radslag.reading.segments.outline import Outline, outline
from radslag.reading.segments.parts import Block, Clause, Part, Section

__all__ = ["Block", "Clause", "Outline", "Part", "Section", "outline"]
