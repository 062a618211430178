"""Cells of a table as paragraphs."""

from __future__ import annotations

import re

from radslag.reading.spans import Text

__all__ = ["paragraphs_of"]

_BREAK = re.compile(r"[\x0b\n]")


def paragraphs_of(text: Text) -> list[Text]:
    """The paragraphs of a cell (parted by vertical tabs), none of them empty."""
    out, at = [], 0
    for part in _BREAK.split(text.string):
        piece = text.cut(at, at + len(part)).strip()
        if piece:
            out.append(piece)
        at += len(part) + 1
    return out or [text]
