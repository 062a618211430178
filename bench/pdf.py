"""How long a born-digital PDF takes, against the bare text of the same file in one run."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pypdfium2

from bench.figure import Figure, best_of
from bench.papers import sample_pdfs
from radslag.reading import read

__all__ = ["figures"]

RUNS = 9


def figures() -> Iterator[Figure]:
    """Pages a second, and the ratio to pypdfium2's bare text, over all sample PDFs."""
    bare = whole = 0.0
    pages = 0
    for path in sample_pdfs():
        data = path.read_bytes()
        read(data, name=path.name)  # once, so that nothing is measured that is done once
        bare += best_of(RUNS, lambda data=data: _bare_text(data))  # type: ignore[misc]
        whole += best_of(RUNS, lambda data=data, path=path: _read(data, path))  # type: ignore[misc]
        pages += len(pypdfium2.PdfDocument(data))
    yield Figure("pdf", "pages_per_s", pages / whole, n=pages)
    yield Figure("pdf", "bare_text_pages_per_s", pages / bare, n=pages)
    yield Figure("pdf", "ratio_to_bare_text", whole / bare, "<= 2.5", n=pages)


def _bare_text(data: bytes) -> None:
    for page in pypdfium2.PdfDocument(data):
        page.get_textpage().get_text_range()


def _read(data: bytes, path: Path) -> None:
    read(data, name=path.name)
