"""Papers to be damaged, and what must come of every bad one."""

from __future__ import annotations

from typing import Any

import docx

from tests.unit.reading.pages.making import document_bytes, plain_pdf, set_pdf

__all__ = ["PAPERS", "WORDS", "ends_well", "minutes_docx"]

WORDS = "BT /F1 12 Tf 72 700 Td (Protokoll) Tj ET"

MINUTES = """= Minnesanteckningar
Närvarande
#table(columns: 2, [Anna Berg], [Faluby], [#strike[Per Ås]], [Storvik], [Eva Al], [Älvsby])
#for n in range(1, 12) [
== #n. Ärende om samverkan
#lorem(120)

*Nätverket beslutade:*
- att godkänna förslaget
]
"""


def minutes_docx() -> bytes:
    document = docx.Document()
    document.add_heading("Minnesanteckningar", 1)
    for number in range(60):
        document.add_paragraph(f"Ärende {number} om samverkan", style="List Number")
        document.add_paragraph("Nätverket beslutade att godkänna förslaget. " * 5)
    return document_bytes(document)


PAPERS = {
    "typst.pdf": lambda: set_pdf(MINUTES),
    "hand.pdf": lambda: plain_pdf(*[WORDS] * 8),
    "minutes.docx": minutes_docx,
    "page.html": lambda: (
        "<!doctype html><html><body>" + "<p>Ärende <b>ett</b></p>" * 200 + "</body></html>"
    ).encode(),
    "notes.md": lambda: ("# Ärende\n\n**Beslut:** att godkänna\n\n" * 100).encode(),
    "notes.txt": lambda: ("Ärende\nBeslut: att godkänna\n\f" * 100).encode(),
}


def ends_well(told: dict[str, Any]) -> None:
    if told["error"]:
        assert any(word in told["said"] for word in ("försök igen", "lösenord", "för sig"))
    else:
        assert told["pages"] >= 1
