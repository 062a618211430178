"""What kind of paper it is, and what keeps it from being confirmed without a person."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from radslag.domain.meetings.states import PaperKind
from radslag.kernel.text import fold

__all__ = ["kind_of_paper", "media_of", "reasons"]

_HEAD = 900  # signs in which a paper says what it is
_EXTRACT = re.compile(r"protokollsutdrag|utdrag ur (?:sammantrades)?protokoll")
_NOTES = re.compile(r"(?:minnes|motes)anteckning")
_PROTOCOL = re.compile(r"protokoll")

# Remarks of the reader after which a person should look before anything is believed.
_DOUBTFUL = {
    "ocr": "Papperet är läst från en bild. Jämför med originalet.",
    "ocr_without_swedish": "Papperet är läst från en bild utan svensk modell. Jämför noga.",
    "needs_ocr": "Sidor är bilder som inte har lästs. Fyll i det som saknas.",
    "damaged": "Filen är skadad, och en del kunde inte läsas. Jämför med originalet.",
    "cut": "Bara början av papperet lästes. Dela upp filen och läs in resten.",
    "no_items": "Inga punkter hittades. Är det en kallelse eller ett protokoll?",
}

_MEDIA = {
    "pdf": ("application/pdf", ".pdf"),
    "docx": ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx"),
    "html": ("text/html", ".html"),
    "markdown": ("text/markdown", ".md"),
    "text": ("text/plain", ".txt"),
}
_SIGNS = (
    (b"%PDF", "application/pdf", ".pdf"),
    (b"\x89PNG", "image/png", ".png"),
    (b"\xff\xd8\xff", "image/jpeg", ".jpg"),
    (b"II*\x00", "image/tiff", ".tif"),
    (b"MM\x00*", "image/tiff", ".tif"),
)


def media_of(form: str, content: bytes) -> tuple[str, str]:
    """Media type and suffix of a stored file: as the reader recognised it, not as its name says."""
    for sign, media, suffix in _SIGNS:
        if content.startswith(sign):
            return media, suffix
    return _MEDIA.get(form, ("application/octet-stream", ""))


def kind_of_paper(kind: str, pages: Sequence[str], file_name: str) -> PaperKind:
    """kind: as the record says, call or minutes."""
    if kind == "call":
        return PaperKind.CALL
    head = fold(f"{file_name} {pages[0][:_HEAD] if pages else ''}")
    if _EXTRACT.search(head) or "utdrag" in fold(file_name):
        return PaperKind.EXTRACT
    if _NOTES.search(head):
        return PaperKind.MINUTES
    return PaperKind.PROTOCOL if _PROTOCOL.search(head) else PaperKind.MINUTES


def reasons(record: Mapping[str, Any]) -> list[str]:
    """Why a person must look; each as a sentence."""
    codes = [str(one.get("code")) for one in record.get("remarks", ())]
    return [text for code, text in _DOUBTFUL.items() if code in codes]
