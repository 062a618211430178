"""The first stage: bytes into pages of raw text. `open_paper` is its face.

Remarks that it may give, by their code:

    damaged              the file, or one of its pages, is broken; text may be missing
    cut                  only the first pages were read
    encoding             letters that were encoded twice were put right
    hidden_text          text that is not seen on the page was left out
    tracked_changes      read as if all changes were accepted
    needs_ocr            the page is a picture and was not read
    ocr                  the page was read from a picture
    ocr_without_swedish  the same, but without a Swedish model
"""

from __future__ import annotations

import hashlib
import os
import stat
from dataclasses import replace
from pathlib import Path

from radslag.reading.errors import DamagedPaperError, TooLargeError, UnknownFormatError
from radslag.reading.pages.adapter import Ocr
from radslag.reading.pages.limits import Limits
from radslag.reading.pages.paper import Paper
from radslag.reading.pages.registry import ADAPTERS
from radslag.reading.record import Remark

__all__ = ["Limits", "Ocr", "Paper", "open_paper"]

_HEAD = 4_096


def open_paper(
    source: bytes | str | os.PathLike[str],
    *,
    name: str | None = None,
    ocr: Ocr | None = None,
    limits: Limits | None = None,
) -> Paper:
    """The pages of a paper, given as bytes or as the path of a file.

    The format is told by the content; the name (that of the file, if none is given)
    decides only between kinds of text. ocr: reads pictures of pages; without it they
    stay empty, with a remark. Raises ReadingError, and OSError for a file that is
    not there or may not be read.
    """
    limits = limits or Limits()
    if isinstance(source, bytes):
        data = source
    else:
        data, name = _bytes_of(Path(source), limits), name or Path(source).name
    _check_size(len(data), limits)
    head = data[:_HEAD]
    adapter = next(one for one in ADAPTERS if one.accepts(head, name))
    found = adapter.read(data, limits, ocr)
    return Paper(
        pages=found.pages,
        format=found.format or adapter.FORMAT,
        sha256=hashlib.sha256(data).hexdigest(),
        name=name,
        remarks=_with_language(found.remarks, ocr),
        restyle=found.restyle,
    )


def _bytes_of(path: Path, limits: Limits) -> bytes:
    """The bytes of an ordinary file, never more than the limit."""
    found = path.stat()
    if not stat.S_ISREG(found.st_mode):
        raise UnknownFormatError(
            "Det här är ingen fil. Ange en fil i formatet PDF, DOCX, HTML, Markdown eller text.",
            "This is not a file. Give a PDF, DOCX, HTML, Markdown or text file.",
        )
    _check_size(found.st_size, limits)
    with path.open("rb") as file:
        return file.read(limits.file_bytes + 1)


def _check_size(size: int, limits: Limits) -> None:
    if size == 0:
        raise DamagedPaperError(
            "Filen är tom. Hämta den på nytt och försök igen.",
            "The file is empty. Fetch it anew and try again.",
        )
    if size > limits.file_bytes:
        most = limits.file_bytes // 1_000_000
        raise TooLargeError(
            f"Filen är större än {most} MB. Dela upp den och läs delarna var för sig.",
            f"The file is larger than {most} MB. Split it and read the parts one by one.",
        )


def _with_language(remarks: tuple[Remark, ...], ocr: Ocr | None) -> tuple[Remark, ...]:
    """The remarks, and one that the pictures were read without Swedish if they were."""
    if not any(remark.code == "ocr" for remark in remarks):
        return remarks
    if getattr(ocr, "language", "swe") == "swe":
        return remarks
    text = (
        "Sidan är läst utan svensk språkmodell, så å, ä och ö kan saknas. "
        "Installera Tesseract med svenska (tesseract-ocr-swe) och läs igen."
    )
    first = next(remark for remark in remarks if remark.code == "ocr")
    return (*remarks, replace(first, code="ocr_without_swedish", text=text))
