"""Reads Swedish meeting papers: a paper in, facts with their places out.

    >>> from radslag.reading import read
    >>> record = read("2024-06-12-minnesanteckningar.pdf")
    >>> record.items[0].title
    'Mötets öppnande'
    >>> record.sources["/items/0/title"].page
    1

Calls, informal and formal minutes, from PDF, DOCX, HTML, Markdown, plain text and
scanned pages. Deterministic, offline, without a model. Raises ReadingError (and what
stands below it, see `radslag.reading.errors`) for what is no readable paper.
"""

from __future__ import annotations

import os
from dataclasses import replace

from radslag.reading.assemble import assemble
from radslag.reading.errors import ReadingError
from radslag.reading.pages import Ocr, open_paper
from radslag.reading.prose import prose_of
from radslag.reading.record import Record, Source, Status
from radslag.reading.segments import outline_of

__all__ = ["Ocr", "ReadingError", "Record", "Source", "Status", "read"]


def read(
    source: bytes | str | os.PathLike[str],
    *,
    name: str | None = None,
    ocr: Ocr | None = None,
    prose: bool = False,
) -> Record:
    """The record of one paper.

    source: its bytes, or the path of its file. name: the file name, for bytes; it may
    tell the day. ocr: reads the picture of a page (PNG bytes) and gives its text; without
    it scanned pages stay unread, with a remark. prose: give the running text of each item
    too. Raises ReadingError, OSError.
    """
    paper = open_paper(source, name=name, ocr=ocr)
    outline = outline_of(paper)
    record = assemble(paper, outline)
    return replace(record, prose=prose_of(outline)) if prose else record
